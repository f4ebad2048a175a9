import { kpiAddress } from '../../addresses/pageAddress.ts';
import { baselineOf, resultsOf, targetsOf } from '../../plan/kpiValues.ts';
import type { Plan } from '../../plan/plan.ts';
import { isRemoved } from '../../plan/isRemoved.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { valueKind } from '#words/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { chartFileText, chartText } from '#words/chart.ts';
import { fiscalYearText } from '#words/fiscalYear.ts';
import { valueText } from '#words/number.ts';
import { promiseText } from '#words/promise.ts';
import { targetName } from '#words/targetName.ts';
import { type ChartBlock, legendBlock, ruleBlock, spaceBlock, stackBlocks, textBlock, wordsMark } from './chartBlock.ts';
import { wordSizes } from './chartPaint.ts';
import { chartSource } from './chartSource.ts';
import { chartSvg } from './chartSvg.ts';
import { targetRowsBlock } from './targetRowsBlock.ts';
import { textLines } from './textLines.ts';
import { yearBlock } from './yearBlock.ts';

const width = 736;
const yearX = 0;
const kindX = 192;
const valueX = 264;
const sourceWidth = 200;

/** The chart of a KPI as a file: over the years for an initiative's KPI, one row a year for a goal's target. */
export function kpiChartSvg(plan: Plan, kpi: Kpi): string {
  const index = planIndex(plan);
  const ofGoal = kpi.ownerType === 'goal';
  const goal = index.goal(ofGoal ? kpi.ownerId : index.initiative(kpi.ownerId).goalId);
  const { information, keepTogether } = plan;
  const { legend, ...drawing } = ofGoal ? targetRowsBlock(kpi, width) : yearBlock(kpi, { ...information, width });
  return chartSvg({
    width,
    goalNumber: goal.number,
    title: chartText.yearTitle(kpi),
    description: ofGoal
      ? chartText.valuesDescription(kpi)
      : chartText.yearDescription(kpi, information.firstFiscalYear, information.lastFiscalYear),
    heading: chartFileText.heading(kpi),
    blocks: [
      ...about(plan, kpi).map((line) => textBlock('note', line, width, keepTogether)),
      spaceBlock(8),
      textBlock('promise', promiseText(kpi, information.targetYear), width, keepTogether),
      spaceBlock(12),
      legendBlock(legend, width),
      spaceBlock(8),
      drawing,
      spaceBlock(16),
      valuesBlock(kpi),
    ],
    source: chartSource(plan, { title: kpi.label, address: kpiAddress(kpi), line: kpi.source.line }),
    keepTogether,
  });
}

function about(plan: Plan, kpi: Kpi): string[] {
  const index = planIndex(plan);
  const ofGoal = kpi.ownerType === 'goal';
  const owner = ofGoal ? undefined : index.initiative(kpi.ownerId);
  const goal = targetName(plan, { type: 'goal', id: owner?.goalId ?? kpi.ownerId });
  const doubts = index.notesOfKpi(kpi).filter(({ kind }) => kind === 'contradiction' || kind === 'suspected-misreading');
  return [
    owner ? chartFileText.ofInitiative(owner.title, goal) : chartFileText.ofGoal(goal),
    chartFileText.unit(kpi.unit),
    owner && isRemoved(owner) ? chartFileText.removed : '',
    ...doubts.map(chartFileText.doubt),
  ].filter((line) => line !== '');
}

/** Every value of the chart in words, with where it stands. */
function valuesBlock(kpi: Kpi): ChartBlock {
  const [lineHeight, padding] = [21, 5];
  const baseline = baselineOf(kpi);
  const values = [...(baseline ? [baseline] : []), ...targetsOf(kpi), ...resultsOf(kpi)].sort((a, b) => a.fiscalYear - b.fiscalYear);
  const rows = values.map((value): ChartBlock => {
    const lines = textLines(valueText(value), { width: width - valueX - sourceWidth, size: wordSizes.figure });
    const y = padding + 15;
    return {
      height: lines.length * lineHeight + 2 * padding,
      marks: [
        wordsMark('words', fiscalYearText(value.fiscalYear), yearX, y),
        wordsMark('words', valueKind[value.kind].label, kindX, y),
        ...lines.map((line, place) => wordsMark('figure', line, valueX, y + place * lineHeight)),
        wordsMark('note', chartFileText.valueSource(value), width, y, 'end'),
      ],
    };
  });
  return stackBlocks([
    ruleBlock(width, 'below-heading'),
    ...rows.flatMap((row, place) => (place === 0 ? [row] : [ruleBlock(width, 'between-rows'), row])),
  ]);
}
