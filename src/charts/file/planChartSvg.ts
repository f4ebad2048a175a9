import { pageAddress } from '../../addresses/pageAddress.ts';
import { changesOf } from '../../plan/planIndex.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Policy } from '../../schema/entity/policy.ts';
import { initiativeChangesText } from '#words/change.ts';
import { chartFileText } from '#words/chart.ts';
import { commonText } from '#words/common.ts';
import { homeText } from '#words/pages/home.ts';
import { targetName } from '#words/targetName.ts';
import { type PictureRow, planPictureLayout, planPictureMarks } from '../layout/planPictureLayout.ts';
import { textWidth } from '../layout/textWidth.ts';
import { changeBox, changeTypes, type DrawnChange } from '../marks/changeTypes.ts';
import { type ChartBlock, legendBlock, type LegendEntry, spaceBlock, textBlock } from './chartBlock.ts';
import { wordSizes } from './chartPaint.ts';
import { chartSource } from './chartSource.ts';
import { chartSvg } from './chartSvg.ts';

const width = 1136;
const space = {
  square: { y: 0, height: 32, before: 3 / width, gap: 8 / width },
  line: { before: 2 / width, after: 4 / width },
  measureY: 38,
  policyY: 46,
};
const rowHeight = 66;

/** The picture of the whole plan as a file: a square for each initiative, a row for each goal. */
export function planChartSvg(plan: Plan): string {
  const { keepTogether, initiatives } = plan;
  const rows = planPictureLayout(plan);
  const title = chartFileText.pictureTitle(plan.information, initiatives.length);
  return chartSvg({
    width,
    title,
    description: rows
      .map(({ goal, initiatives: own }) => `${homeText.pictureLabel(targetName(plan, { type: 'goal', id: goal.id }), own.length)}。`)
      .join(''),
    heading: title,
    blocks: [
      textBlock('note', chartFileText.pictureNote, width, keepTogether),
      spaceBlock(8),
      legendBlock(legend(), width),
      ...rows.flatMap((row) => {
        const goalNumber = row.goal.number;
        const name = `${targetName(plan, { type: 'goal', id: row.goal.id })}（${homeText.goalCount(row.initiatives.length, [])}）`;
        return [
          spaceBlock(20),
          { ...textBlock('goal', name, width, keepTogether), goalNumber },
          spaceBlock(4),
          { ...rowBlock(plan, row), goalNumber },
          ...(namesFit(row) ? [] : [textBlock('note', row.policies.map(({ item }) => policyName(item)).join('　'), width, keepTogether)]),
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
  return textWidth(text, wordSizes.note) <= (to - from) * width - 4;
}

function rowBlock(plan: Plan, row: PictureRow): ChartBlock {
  const named = namesFit(row);
  const { squares, measures, policies } = planPictureMarks(row, space, {
    ofInitiative: (initiative) => {
      const changes = changesOf(plan, initiative);
      const title = changes.length === 0 ? initiative.title : `${initiative.title}　${initiativeChangesText(changes)}`;
      return { title, change: changes[0]?.change };
    },
    ofPolicy: (place) => {
      const policy = row.policies[place]?.item;
      const text = policy && (named ? policyName(policy) : policy.label);
      return text !== undefined && fits(text, row.policies, place) ? { text, y: space.policyY + 16 } : undefined;
    },
  });
  return { height: rowHeight, apart: true, marks: [{ kind: 'plot', from: 0, to: width, marks: [...squares, ...measures, ...policies] }] };
}

function legend(): LegendEntry[] {
  const sign = (change?: DrawnChange) => changeBox(change, { x: 0, y: 0, width: 16, height: 16 }, 8);
  return [
    { sign: sign(), text: commonText.unchanged },
    ...changeTypes.map(({ type, label }) => ({ sign: sign({ type, certainty: 'stated' }), text: label })),
    { sign: sign({ type: 'added', certainty: 'inferred' }), text: commonText.dashedIsInferred },
  ];
}
