import { latestResultOf } from '../../../plan/comparison.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import { type ChartWords, chartText } from '#words/chart.ts';
import type { LabelMark, Mark } from '../../marks/mark.ts';
import { type Box, labelBox, labelsOf, markBox, narrowestChart } from '../markBoxes.ts';
import type { CourseFacts } from './courseFacts.ts';
import type { CourseLayout, CoursePoint } from './courseLayout.ts';
import { placeBeside, type Point, type WantedLabel } from './placeBeside.ts';

/** How far from its mark a label still says whose it is, in pixels. */
const reach = 34;
/** Half the height of what is kept free around the dot of a year that is due. */
const ellipsis = 7;

/**
 * The labels of a chart among its marks: the latest result, then the target, the first target that was replaced, the
 * baseline, and what there is besides. Each stands clear of every mark and of those before it, or is left out.
 */
export function courseLabels(layout: CourseLayout, kpi: Kpi, facts: CourseFacts, drawn: readonly Mark[], plan: ChartWords): LabelMark[] {
  if (layout.size !== 'block') return [];
  const { points, segments, due, laneY, axisY, promise, decisions } = layout;
  const paths = promise?.kind === 'path' ? promise.points.slice(1).map((to, place) => [promise.points[place] ?? to, to] as const) : [];
  const wanted = [
    ...latestLabel(points, kpi),
    ...points.flatMap(stageSign),
    ...decisions.map((x): WantedLabel => ({ role: 'remark', text: chartText.revision, x, y: layout.top - 28, reach: 14 })),
    ...valueLabels(points, kpi, facts, plan),
    ...pathLabel(layout),
  ];
  const labels = placeBeside(wanted, {
    top: 14,
    bottom: axisY - 4,
    taken: [
      ...drawn.flatMap((mark) => markBox(mark, narrowestChart) ?? []),
      ...labelsOf(drawn).map((label) => labelBox(label, narrowestChart)),
      ...due.map(({ x }): Box => aroundPoint({ x, y: laneY })),
    ],
    lines: [...segments.map(({ from, to }) => [from, to] as const), ...paths],
  });
  return labels.filter((label) => label !== undefined);
}

function aroundPoint({ x, y }: Point): Box {
  const at = x * narrowestChart;
  return { left: at - ellipsis, right: at + ellipsis, top: y - ellipsis, bottom: y + ellipsis };
}

/** `p` for a result that is not final, `r` for one that was corrected. */
function stageSign({ x, y, value, form }: CoursePoint): WantedLabel[] {
  const stage = value.publications[0]?.stage;
  if (form !== 'number' || (stage !== 'provisional' && stage !== 'corrected')) return [];
  return [{ role: 'sign', text: chartText.stageSigns[stage], x, y, isClose: true, reach: 22 }];
}

/** The latest result is always told, and chooses first. */
function latestLabel(points: readonly CoursePoint[], kpi: Kpi): WantedLabel[] {
  const result = latestResultOf(kpi);
  const latest = points.find(({ value, form }) => value === result && form !== 'missing');
  return latest ? [{ role: 'value', text: chartText.latestLabel(kpi, latest.value), ...pointOf(latest) }] : [];
}

function valueLabels(points: readonly CoursePoint[], kpi: Kpi, { formerTargets }: CourseFacts, plan: ChartWords): WantedLabel[] {
  const last = (role: CoursePoint['role']) => points.findLast((point) => point.role === role);
  const named = (point: CoursePoint | undefined, role: LabelMark['role']): WantedLabel[] =>
    point
      ? [
          {
            role: point.form === 'missing' ? 'missing-value' : role,
            text: chartText.markLabel(kpi, point.value, plan),
            ...pointOf(point),
            reach,
          },
        ]
      : [];
  const original = formerTargets.find(({ isOriginal }) => isOriginal)?.value;
  const first = points.find(({ value }) => value === original);
  return [
    ...named(last('target'), 'target-value'),
    ...(first ? [{ role: 'former-value' as const, text: chartText.originalLabel(kpi, first.value, plan), ...pointOf(first), reach }] : []),
    ...named(last('baseline'), 'value'),
    ...points.filter(({ role }) => role === 'earlier').flatMap((point) => named(point, 'value')),
    ...(['forecast', 'reference'] as const).flatMap((role) => named(last(role), 'value')),
  ];
}

function pointOf({ x, y, upperY }: CoursePoint): Point {
  return { x, y: upperY === undefined ? y : Math.min(y, upperY) };
}

/** The word for the line that is promised, near its end. */
function pathLabel({ promise }: CourseLayout): WantedLabel[] {
  const [from, to] = promise?.kind === 'path' ? promise.points.slice(-2) : [];
  if (!from || !to) return [];
  const at = 0.72;
  return [{ role: 'path-name', text: chartText.evenPath, x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at, reach }];
}
