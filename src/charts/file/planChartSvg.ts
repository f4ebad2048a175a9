import { pageAddress } from '../../addresses/pageAddress.ts';
import { changesOf, planIndex } from '../../plan/planIndex.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Item } from '../../schema/entity/item.ts';
import { itemChangesText } from '#words/sentences/change.ts';
import { chartFileText } from '#words/chart.ts';
import { commonText } from '#words/common.ts';
import { countedNouns, countsText, itemName, nounsText, shortNounOf } from '#words/nouns.ts';
import { outermostY, type PictureRow, planPictureLayout, planPictureMarks } from '../layout/planPictureLayout.ts';
import { textWidth } from '../layout/textWidth.ts';
import { changeBox, changeTypesIn, type DrawnChange } from '../marks/changeTypes.ts';
import { type ChartBlock, legendBlock, type LegendEntry, spaceBlock, textBlock } from './chartBlock.ts';
import { wordSizes } from './chartPaint.ts';
import { chartSource } from './chartSource.ts';
import { chartSvg } from './chartSvg.ts';

const width = 1136;
const space = {
  square: { y: 0, height: 32, before: 3 / width, gap: 8 / width },
  line: { before: 2 / width, after: 4 / width },
  lineY: 38,
  lineStep: 8,
};
/** Room below the outermost line for the names of what it reaches over, and below the squares where there is no line. */
const nameHeight = 20;
const rowEnd = 4;

/** The picture of the whole plan as a file: a square for each item that has none below it, a row for each top item. */
export function planChartSvg(plan: Plan): string {
  const { keepTogether } = plan;
  const rows = planPictureLayout(plan);
  const leaves = rows.flatMap((row) => row.leaves.map(({ item }) => item));
  const counted = countedText(plan, leaves);
  const title = chartFileText.pictureTitle(plan.information, counted);
  const namesOf = (row: PictureRow) =>
    chartFileText.pictureRow(
      itemName(plan, row.top),
      countedText(
        plan,
        row.leaves.map(({ item }) => item),
      ),
    );
  return chartSvg({
    width,
    title,
    description: rows.map(namesOf).join(''),
    heading: title,
    blocks: [
      textBlock('note', chartFileText.pictureNote(nounsText(plan, leaves), lineNames(plan, rows)), width, keepTogether),
      ...(hasChanges(plan) ? [spaceBlock(8), legendBlock(legend(plan), width)] : []),
      ...rows.flatMap((row, place) => rowBlocks(plan, row, place + 1)),
    ],
    source: chartSource(plan, { title: chartFileText.pictureHeading(counted), address: pageAddress.home }),
    keepTogether,
  });
}

function countedText(plan: Plan, items: readonly Item[]): string {
  return countsText(countedNouns(plan, items, shortNounOf));
}

/** What each level of lines is, from the innermost. */
function lineNames(plan: Plan, rows: readonly PictureRow[]): string[] {
  const { level } = planIndex(plan);
  const keys = (rows[0]?.groups ?? []).map((_, place) => rows.flatMap(({ groups }) => groups[place] ?? [])[0]?.item.level);
  return keys.flatMap((key) => (key === undefined ? [] : [level(key).name])).toReversed();
}

function hasChanges({ items, kpis }: Plan): boolean {
  return [...items, ...kpis].some(({ changes }) => changes.length > 0);
}

function rowBlocks(plan: Plan, row: PictureRow, top: number): ChartBlock[] {
  const leaves = row.leaves.map(({ item }) => item);
  const name = itemName(plan, row.top);
  const [outermost = []] = row.groups;
  const isLeaf = leaves.length === 1 && leaves[0] === row.top;
  const below = outermost.map(({ item }) => itemName(plan, item)).join('　');
  return [
    spaceBlock(20),
    { ...textBlock('row', isLeaf ? name : `${name}（${countedText(plan, leaves)}）`, width, plan.keepTogether), top },
    spaceBlock(4),
    { ...rowBlock(plan, row), top },
    ...(namesFit(plan, row) ? [] : [textBlock('note', below, width, plan.keepTogether)]),
  ];
}

/** Whether each name of the outermost lines has room under its own line; otherwise the lines carry marks and the names stand below. */
function namesFit(plan: Plan, { groups: [outermost = []] }: PictureRow): boolean {
  return outermost.every(({ item }, place) => fits(itemName(plan, item), outermost, place));
}

function fits(text: string, groups: PictureRow['leaves'], place: number): boolean {
  const [from, to] = [groups[place]?.from ?? 0, groups[place + 1]?.from ?? 1];
  return textWidth(text, wordSizes.note) <= (to - from) * width - 4;
}

function rowBlock(plan: Plan, row: PictureRow): ChartBlock {
  const named = namesFit(plan, row);
  const [outermost = []] = row.groups;
  const lastY = outermostY(space, row.groups.length);
  const { squares, inner, outer } = planPictureMarks(row, space, {
    ofLeaf: (item) => {
      const changes = changesOf(plan, item);
      const title = changes.length === 0 ? item.title : `${item.title}　${itemChangesText(changes, plan)}`;
      return { title, change: changes[0]?.change };
    },
    ofGroup: (place) => {
      const item = outermost[place]?.item;
      const text = item && (named ? itemName(plan, item) : (item.label ?? undefined));
      return text !== undefined && fits(text, outermost, place) ? { text, y: lastY + 16 } : undefined;
    },
  });
  const height = row.groups.length === 0 ? space.square.height + rowEnd : lastY + nameHeight;
  return { height, apart: true, marks: [{ kind: 'plot', from: 0, to: width, marks: [...squares, ...inner, ...outer] }] };
}

function legend({ changes }: Plan): LegendEntry[] {
  const sign = (change?: DrawnChange) => changeBox(change, { x: 0, y: 0, width: 16, height: 16 }, 8);
  return [
    { sign: sign(), text: commonText.unchanged },
    ...changeTypesIn(changes).map(({ type, label }) => ({ sign: sign({ type, certainty: 'stated' }), text: label })),
    { sign: sign({ type: 'added', certainty: 'inferred' }), text: commonText.dashedIsInferred },
  ];
}
