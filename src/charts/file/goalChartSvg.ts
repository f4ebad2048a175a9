import { goalAddress } from '../../addresses/pageAddress.ts';
import { shortFiscalYear } from '../../plan/fiscalYear.ts';
import { baselineOf, isNumeric, isPresent, targetOf } from '../../plan/kpiValues.ts';
import type { Plan } from '../../plan/plan.ts';
import { isRemoved } from '../../plan/isRemoved.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanInformation } from '../../schema/entity/plan.ts';
import { chartFileText, chartText } from '#words/chart.ts';
import { commonText } from '#words/common.ts';
import { valueText } from '#words/number.ts';
import { goalText } from '#words/pages/goal.ts';
import { targetName } from '#words/targetName.ts';
import { dumbbellLayout, dumbbellMarks, dumbbellSigns } from '../layout/dumbbellLayout.ts';
import { textWidth } from '../layout/textWidth.ts';
import { type ChartBlock, legendBlock, ruleBlock, spaceBlock, textBlock, wordsMark } from './chartBlock.ts';
import { chartLegend } from './chartLegend.ts';
import { wordSizes } from './chartPaint.ts';
import { chartSource } from './chartSource.ts';
import { chartSvg } from './chartSvg.ts';
import { textLines } from './textLines.ts';

const width = 936;
const labelWidth = 320;
const valuesX = 344;
const valuesWidth = 240;
const plot = { from: 612, to: 832 };
const lineHeight = 21;
const padding = 9;

/** The KPIs of a goal's initiatives as a file, a row each, under their policies. */
export function goalChartSvg(plan: Plan, goal: Goal): string {
  const index = planIndex(plan);
  const { keepTogether } = plan;
  const name = targetName(plan, { type: 'goal', id: goal.id });
  const groups = index.policiesOfGoal(goal.id).map((policy) => {
    const initiatives = index.measuresOfPolicy(policy.id).flatMap(({ id }) => index.initiativesOfMeasure(id));
    return { policy, kpis: initiatives.flatMap((initiative) => index.kpisOfOwner(initiative.id)) };
  });
  const kpis = groups.flatMap((group) => group.kpis);
  return chartSvg({
    width,
    goalNumber: goal.number,
    title: chartFileText.goalTitle(name),
    description: [
      chartFileText.goalDescription(name, kpis.length),
      ...kpis.map((kpi) => `${kpi.label}：${chartText.valuesDescription(kpi)}`),
    ].join(''),
    heading: chartFileText.goalTitle(name),
    blocks: [
      spaceBlock(4),
      legendBlock(
        chartLegend(
          kpis.flatMap((kpi) => dumbbellSigns(dumbbellLayout(kpi))),
          legendWords(plan.information),
        ),
        width,
      ),
      textBlock('note', chartText.legend.smallNote, width, keepTogether),
      ...groups
        .filter((group) => group.kpis.length > 0)
        .flatMap(({ policy, kpis: own }) => [
          spaceBlock(16),
          textBlock('section', `${policy.label} ${policy.title}`, width, keepTogether),
          spaceBlock(4),
          ruleBlock(width, 'below-heading'),
          ...own.flatMap((kpi, place) => [...(place === 0 ? [] : [ruleBlock(width, 'between-rows')]), rowBlock(plan, kpi)]),
        ]),
    ],
    source: chartSource(plan, { title: name, address: goalAddress(goal.id), line: goal.source.line }),
    keepTogether,
  });
}

/** One KPI: its name, its values in words, its marks on a scale of its own, and its line of the source. */
function rowBlock(plan: Plan, kpi: Kpi): ChartBlock {
  const labels = textLines(chartFileText.heading(kpi), { width: labelWidth, size: wordSizes.words, keepTogether: plan.keepTogether });
  const values = valueLines(
    datedText(baselineOf(kpi), plan.information.baselineYear),
    datedText(targetOf(kpi), plan.information.targetYear),
  );
  const remarks = remarksOf(plan, kpi);
  const height = Math.max(labels.length, values.length + remarks.length) * lineHeight + 2 * padding;
  const y = (line: number) => padding + 15 + line * lineHeight;
  return {
    height,
    marks: [
      ...labels.map((line, place) => wordsMark('words', line, 0, y(place))),
      ...values.map((line, place) => wordsMark('figure', line, valuesX, y(place))),
      ...remarks.map((line, place) => wordsMark('note', line, valuesX, y(values.length + place))),
      { kind: 'plot', ...plot, marks: dumbbellMarks(dumbbellLayout(kpi), height / 2) },
      wordsMark('note', commonText.sourceLine(kpi.source.line), width, y(0), 'end'),
    ],
  };
}

function legendWords({ baselineYear, targetYear }: PlanInformation) {
  const { baseline, target } = chartText.legend;
  return { baseline: baseline(baselineYear, shortFiscalYear(baselineYear)), target: target(targetYear, shortFiscalYear(targetYear)) };
}

/** A value in words, with its year where that is not the year of the legend. */
function datedText(value: KpiValue | undefined, year: number): string {
  return isPresent(value) && value.fiscalYear !== year ? `${valueText(value)}${commonText.ofYear(value.fiscalYear)}` : valueText(value);
}

/** Both values on one line, or each on lines of its own. */
function valueLines(from: string, to: string): string[] {
  const both = `${from} → ${to}`;
  if (textWidth(both, wordSizes.figure) <= valuesWidth) return [both];
  return [`${from} →`, to].flatMap((text) => textLines(text, { width: valuesWidth, size: wordSizes.figure }));
}

function remarksOf(plan: Plan, kpi: Kpi): string[] {
  if (isRemoved(planIndex(plan).initiative(kpi.ownerId))) return [goalText.removed];
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  return isNumeric(baseline) && isNumeric(target) && baseline.value === target.value ? [goalText.keep] : [];
}
