import { pageAddress } from '../../addresses/pageAddress.ts';
import { changesOf } from '../../plan/changesOf.ts';
import type { Plan } from '../../plan/plan.ts';
import { changeType } from '../../schema/codes.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { Policy } from '../../schema/entity/policy.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import { initiativeChangesText } from '../../wording/change.ts';
import { chartFileText } from '../../wording/chartFile.ts';
import { commonText } from '../../wording/common.ts';
import { homeText } from '../../wording/pages/home.ts';
import { targetName } from '../../wording/targetName.ts';
import { changeGlyphs } from '../changeGlyphs.ts';
import { planPictureLayout, type PictureRow, type Span } from '../planPictureLayout.ts';
import { textWidth } from '../textWidth.ts';
import { chartLine, legendBlock, spaceBlock, textBlock, type ChartBlock, type LegendEntry } from './chartBlock.ts';
import { line } from './chartMarks.ts';
import { chartColours, chartPaint, type ChartPaint } from './chartPaint.ts';
import { chartSource } from './chartSource.ts';
import { chartSvg } from './chartSvg.ts';
import { escapeXml } from '../../wording/escapeXml.ts';
import { svgElement } from './svgElement.ts';

const width = 1136;
const square = 32;
const measureY = 38;
const policyY = 46;
const rowHeight = 66;

/** The picture of the whole plan as a file: a square for each initiative, a row for each goal. */
export function planChartSvg(plan: Plan): string {
  const { keepTogether, initiatives } = plan;
  const rows = planPictureLayout(plan);
  const small = { fill: chartColours.ink2, keepTogether };
  const title = chartFileText.pictureTitle(plan.plan, initiatives.length);
  return chartSvg({
    width,
    title,
    description: rows.map(({ goal, initiatives: own }) => `${homeText.pictureLabel(targetName(plan, { type: 'goal', id: goal.id }), own.length)}。`).join(''),
    heading: title,
    blocks: [
      textBlock(chartFileText.pictureNote, width, small),
      spaceBlock(8),
      legendBlock(legend(), width),
      ...rows.flatMap((row) => {
        const paint = chartPaint(row.goal.number);
        const name = homeText.goalCount(row.initiatives.length, []);
        return [
          spaceBlock(20),
          textBlock(`${targetName(plan, { type: 'goal', id: row.goal.id })}（${name}）`, width, { size: 16, bold: true, fill: paint.goal, keepTogether }),
          spaceBlock(4),
          rowBlock(plan, row, paint),
          ...(namesFit(row) ? [] : [textBlock(row.policies.map(({ item }) => policyName(item)).join('　'), width, small)]),
        ];
      }),
    ],
    source: chartSource(plan, { title: homeText.pictureHeading(initiatives.length), address: pageAddress.home }),
    keepTogether,
  });
}

function policyName({ label, title }: Policy): string {
  return `${label} ${title}`;
}

/** Whether each policy's name has room under its own line; otherwise the lines carry numbers and the names stand below. */
function namesFit({ policies }: PictureRow): boolean {
  return policies.every(({ item }, place) => fits(policyName(item), policies, place));
}

function fits(text: string, policies: PictureRow['policies'], place: number): boolean {
  const [from, to] = [policies[place]?.from ?? 0, policies[place + 1]?.from ?? 1];
  return textWidth(text, 14) <= (to - from) * width - 4;
}

function rowBlock(plan: Plan, row: PictureRow, paint: ChartPaint): ChartBlock {
  const { policies, measures, initiatives } = row;
  const named = namesFit(row);
  const lines = (spans: readonly Span<unknown>[], y: number, style: Parameters<typeof line>[4]) =>
    spans.map(({ from, to }) => line(from * width + 2, y, to * width - 4, y, style));
  return {
    height: rowHeight,
    svg: [
      ...initiatives.map((span) => initiativeSquare(plan, span, paint)),
      ...lines(measures, measureY, { stroke: paint.goal, 'stroke-width': 2 }),
      ...lines(policies, policyY, { stroke: chartColours.ink, 'stroke-width': 1.5 }),
      ...policies.map(({ item, from }, place) => {
        const text = named ? policyName(item) : item.label;
        return fits(text, policies, place) ? chartLine(text, from * width + 2, policyY + 16, { fill: chartColours.ink2 }) : '';
      }),
    ].join('\n'),
  };
}

function initiativeSquare(plan: Plan, { item, from, to }: Span<Initiative>, paint: ChartPaint): string {
  const changes = changesOf(plan, item);
  const change = changes[0]?.change;
  const name = change ? `${item.title}　${initiativeChangesText(changes)}` : item.title;
  const [x, size] = [from * width + 3, to * width - from * width - 8];
  return svgElement('g', {}, svgElement('title', {}, escapeXml(name)), ...markedBox(change, { x, width: size, height: square }, paint));
}

/** Solid where nothing changed, otherwise a frame with the sign of the change, dashed where the change is inferred. */
function markedBox(change: Pick<Change, 'type' | 'certainty'> | undefined, box: { x: number; width: number; height: number }, { goal }: ChartPaint): string[] {
  if (!change) return [svgElement('rect', { ...box, y: 0, fill: goal })];
  const dashes = change.certainty === 'stated' ? undefined : '3 2.5';
  const inner = { x: box.x + 1, y: 1, width: box.width - 2, height: box.height - 2 };
  return [
    svgElement('rect', { ...inner, fill: chartColours.ground, stroke: goal, 'stroke-width': 2, 'stroke-dasharray': dashes }),
    svgElement('path', { transform: `translate(${Math.round(box.x + box.width / 2)} ${box.height / 2})`, d: changeGlyphs[change.type], fill: 'none', stroke: goal, 'stroke-width': 1.75 }),
  ];
}

function legend(): LegendEntry[] {
  const paint = { ...chartPaint(1), goal: chartColours.ink };
  const sign = (change?: Pick<Change, 'type' | 'certainty'>) => markedBox(change, { x: 0, width: 16, height: 16 }, paint).join('');
  return [
    { sign: sign(), text: commonText.unchanged },
    ...(Object.keys(changeGlyphs) as Change['type'][]).map((type) => ({ sign: sign({ type, certainty: 'stated' }), text: changeType[type].label })),
    { sign: sign({ type: 'added', certainty: 'inferred' }), text: commonText.dashedIsInferred },
  ];
}
