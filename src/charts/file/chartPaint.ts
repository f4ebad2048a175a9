import type { SvgAttributes } from './svgElement.ts';

/** The colours of the site on a white ground, which a file that stands alone cannot take from the stylesheet. */
export const chartColours = {
  ground: '#ffffff',
  ink: '#1a1a1a',
  ink2: '#4d4d4d',
  ink3: '#666666',
  rule: '#cccccc',
  ruleField: '#7f7f7f',
  track: '#b3b3b3',
  goals: ['#0055ad', '#197a4b', '#8b008b', '#ac3e00'],
} as const;

/** The presentation attributes of each mark in a chart's file. */
export type ChartPaint = Readonly<Record<'track' | 'zero' | 'grid' | 'segment' | 'path' | 'lack' | 'baseline' | 'ring' | 'openRing' | 'cross' | 'earlier' | 'earlierSegment' | 'word', SvgAttributes>> & {
  readonly goal: string;
};

/** How the marks of a goal's chart are painted; beyond the last colour the colours come round again. */
export function chartPaint(goalNumber: number): ChartPaint {
  const { ground, ink, ink3, rule, ruleField, track, goals } = chartColours;
  const goal = goals[(goalNumber - 1) % goals.length] ?? ink;
  return {
    goal,
    track: { stroke: track, 'stroke-width': 1 },
    zero: { stroke: ruleField, 'stroke-width': 1 },
    grid: { stroke: rule, 'stroke-width': 1 },
    segment: { stroke: goal, 'stroke-width': 3 },
    path: { stroke: goal, 'stroke-width': 1.5 },
    lack: { stroke: ruleField, 'stroke-width': 1.5, 'stroke-dasharray': '2 4' },
    baseline: { fill: ink },
    ring: { fill: ground, stroke: goal, 'stroke-width': 3 },
    openRing: { fill: 'none', stroke: goal, 'stroke-width': 3 },
    cross: { fill: 'none', stroke: ink3, 'stroke-width': 1.5 },
    earlier: { fill: ground, stroke: ink3, 'stroke-width': 2 },
    earlierSegment: { stroke: track, 'stroke-width': 3 },
    word: { stroke: goal, 'stroke-width': 2 },
  };
}
