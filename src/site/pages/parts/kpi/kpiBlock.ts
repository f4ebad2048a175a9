import { isPromising } from '../../../../plan/comparison.ts';
import type { Plan } from '../../../../plan/plan.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { PlanWords } from '../../../../schema/entity/plan.ts';
import { kpiChartForm } from '../../../../charts/layout/kpiChartForm.ts';
import { kpiText } from '#words/kpi.ts';
import { type BigValueData, bigValue } from './bigValue.ts';
import { type ChartMenuData, chartMenu } from './chartMenu.ts';
import { type KpiDetails, kpiDetails, saysOfKpis } from './kpiFacts.ts';
import { type JudgementData, judgementData } from './judgement.ts';
import { type KpiValuesTableData, kpiValuesTable } from './kpiValuesTable.ts';
import { type TargetHistoryData, targetHistory } from './targetHistory.ts';
import { phrasesOf } from '../phrases.ts';

/** A KPI in full, as the page or place of its owner shows it. */
export interface KpiBlockData {
  /** What the chart is drawn from. */
  readonly kpi: Kpi;
  /** Whether it promises something, and the plan's own words: what the chart says depends on both. */
  readonly promises: boolean;
  readonly words: PlanWords;
  readonly label: readonly string[];
  readonly value: BigValueData;
  readonly counting: string;
  /** What is said of its results; nothing where there is none. */
  readonly judgement: JudgementData | undefined;
  readonly formerLabel: string;
  /** Whether the chart has a row for each value, or is drawn over the years. */
  readonly form: 'rows' | 'years';
  /** The years that the chart spans at least, where the plan states them. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly menu: ChartMenuData;
  readonly table: KpiValuesTableData;
  /** How its targets were moved; nothing where none ever was. */
  readonly targets: TargetHistoryData | undefined;
  readonly details: KpiDetails;
  readonly changeNotes: readonly string[];
}

/** Computes what is shown of a KPI in full; `beside` are the KPIs that stand with it. */
export async function kpiBlock(plan: Plan, kpi: Kpi, beside: readonly Kpi[]): Promise<KpiBlockData> {
  const { firstFiscalYear, lastFiscalYear } = plan.information;
  return {
    kpi,
    promises: isPromising(plan, kpi),
    words: plan.words,
    label: phrasesOf(plan, kpi.label),
    value: bigValue(kpi, plan),
    counting: kpiText.aggregationLine(kpi, saysOfKpis(plan)),
    judgement: judgementData(plan, kpi),
    formerLabel: kpiText.formerLabel(plan),
    form: kpiChartForm(plan, kpi),
    firstYear: firstFiscalYear,
    lastYear: lastFiscalYear,
    menu: await chartMenu(plan, kpi.id, kpi.label),
    table: kpiValuesTable(plan, kpi),
    targets: targetHistory(plan, kpi),
    details: kpiDetails(plan, kpi, beside),
    changeNotes: kpi.changes.flatMap((change) => (change.note === null ? [] : [kpiText.changeNote(plan, change)])),
  };
}
