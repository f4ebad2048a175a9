import type { Plan } from '../../../plan/plan.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import { kpiText } from '#words/kpi.ts';
import { type BigValueData, bigValue } from './bigValue.ts';
import { type ChartMenuData, chartMenu } from './chartMenu.ts';
import { type KpiValuesTableData, kpiValuesTable } from './kpiValuesTable.ts';
import { phrasesOf } from './phrases.ts';

/** A KPI as the page of its initiative shows it. */
export interface KpiBlockData {
  /** What the chart is drawn from. */
  readonly kpi: Kpi;
  readonly label: readonly string[];
  readonly value: BigValueData;
  /** The years that the chart spans. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly menu: ChartMenuData;
  readonly table: KpiValuesTableData;
  readonly changeNotes: readonly string[];
}

/** Computes what the page of an initiative shows of a KPI. */
export async function kpiBlock(plan: Plan, kpi: Kpi): Promise<KpiBlockData> {
  const { firstFiscalYear, lastFiscalYear, targetYear } = plan.information;
  return {
    kpi,
    label: phrasesOf(plan, kpi.label),
    value: bigValue(kpi, targetYear),
    firstYear: firstFiscalYear,
    lastYear: lastFiscalYear,
    menu: await chartMenu(plan, kpi.id, kpi.label),
    table: kpiValuesTable(plan, kpi),
    changeNotes: kpi.changes.flatMap(({ note }) => (note === null ? [] : [kpiText.changeNote(note)])),
  };
}
