import { goalAddress } from '../../addresses/pageAddress.ts';
import { shortFiscalYear } from '../../plan/fiscalYear.ts';
import { baselineOf, isNumeric, isPresent, targetOf } from '../../plan/kpiValues.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanInformation } from '../../schema/entity/plan.ts';
import { chartText } from '../../wording/chart.ts';
import { chartFileText } from '../../wording/chartFile.ts';
import { commonText } from '../../wording/common.ts';
import { valueText } from '../../wording/number.ts';
import { goalText } from '../../wording/pages/goal.ts';
import { targetName } from '../../wording/targetName.ts';
import { dumbbellLayout } from '../dumbbellLayout.ts';
import { textLines } from '../textLines.ts';
import { textWidth } from '../textWidth.ts';
import { chartLine, legendBlock, ruleBlock, spaceBlock, textBlock, type ChartBlock } from './chartBlock.ts';
import { chartLegend, type ChartSign } from './chartMarks.ts';
import { chartColours, chartPaint, type ChartPaint } from './chartPaint.ts';
import { chartSource } from './chartSource.ts';
import { chartSvg } from './chartSvg.ts';
import { dumbbellMarks } from './dumbbellMarks.ts';

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
  const paint = chartPaint(goal.number);
  const name = targetName(plan, { type: 'goal', id: goal.id });
  const groups = index.policiesOfGoal(goal.id).map((policy) => {
    const initiatives = index.measuresOfPolicy(policy.id).flatMap(({ id }) => index.initiativesOfMeasure(id));
    return { policy, kpis: initiatives.flatMap((initiative) => index.kpisOfOwner(initiative.id)) };
  });
  const kpis = groups.flatMap((group) => group.kpis);
  const small = { fill: chartColours.ink2, keepTogether };
  return chartSvg({
    width,
    title: chartFileText.goalTitle(name),
    description: `${chartFileText.goalDescription(name, kpis.length)}${kpis.map((kpi) => `${kpi.label}：${chartText.valuesDescription(kpi)}`).join('')}`,
    heading: chartFileText.goalTitle(name),
    blocks: [
      spaceBlock(4),
      legendBlock(chartLegend(new Set(kpis.flatMap(signsOf)), paint, legendWords(plan.plan)), width),
      textBlock(chartText.legend.smallNote, width, small),
      ...groups.filter((group) => group.kpis.length > 0).flatMap(({ policy, kpis: own }) => [
        spaceBlock(16),
        textBlock(`${policy.label} ${policy.title}`, width, { size: 16, bold: true, keepTogether }),
        spaceBlock(4),
        ruleBlock(width, chartColours.ink),
        ...own.flatMap((kpi, place) => [...(place === 0 ? [] : [ruleBlock(width)]), rowBlock(plan, kpi, paint)]),
      ]),
    ],
    source: chartSource(plan, { title: name, address: goalAddress(goal.id), line: goal.source.line }),
    keepTogether,
  });
}

/** One KPI: its name, its values in words, its marks on a scale of its own, and its line of the source. */
function rowBlock(plan: Plan, kpi: Kpi, paint: ChartPaint): ChartBlock {
  const labels = textLines(chartFileText.heading(kpi), { width: labelWidth, size: 14, keepTogether: plan.keepTogether });
  const values = valueLines(datedText(baselineOf(kpi), plan.plan.baselineYear), datedText(targetOf(kpi), plan.plan.targetYear));
  const remarks = remarksOf(plan, kpi);
  const height = Math.max(labels.length, values.length + remarks.length) * lineHeight + 2 * padding;
  const y = (line: number) => padding + 15 + line * lineHeight;
  return {
    height,
    svg: [
      ...labels.map((line, place) => chartLine(line, 0, y(place))),
      ...values.map((line, place) => chartLine(line, valuesX, y(place), { bold: true })),
      ...remarks.map((line, place) => chartLine(line, valuesX, y(values.length + place), { fill: chartColours.ink2 })),
      dumbbellMarks(kpi, { ...plot, y: height / 2, paint }),
      chartLine(commonText.sourceLine(kpi.source.line), width, y(0), { fill: chartColours.ink2 }, { 'text-anchor': 'end' }),
    ].join(''),
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
  if (textWidth(both, 14) <= valuesWidth) return [both];
  return [`${from} →`, to].flatMap((text) => textLines(text, { width: valuesWidth, size: 14 }));
}

function remarksOf(plan: Plan, kpi: Kpi): string[] {
  if (planIndex(plan).initiative(kpi.ownerId).changes.some(({ type }) => type === 'removed')) return [goalText.removed];
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  return isNumeric(baseline) && isNumeric(target) && baseline.value === target.value ? [goalText.keep] : [];
}

function signsOf(kpi: Kpi): ChartSign[] {
  if (dumbbellLayout(kpi).kind === 'none') return [];
  return (['baseline', 'target'] as const).map((kind) => (isPresent(kind === 'baseline' ? baselineOf(kpi) : targetOf(kpi)) ? kind : 'missing'));
}
