import { oncePer } from '../../plan/oncePer.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Plan } from '../../plan/plan.ts';
import type { KpiRow } from '../../schema/entity/kpi.ts';
import type { KpiValueRow } from '../../schema/entity/kpiValue.ts';
import type { Level } from '../../schema/entity/level.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { ownerValueRow } from '../../schema/entity/rows/ownerValue.ts';
import { planTableTexts } from '#words/tables.ts';
import { withTexts } from '../columnTexts.ts';
import { defineTable, makeTable, type Row, type Table, type TableDefinition } from '../table.ts';
import { goalTexts } from './goalColumns.ts';
import { kpisTable } from './kpisTable.ts';
import { kpiValuesTable } from './kpiValuesTable.ts';

/** The values with the facts of their KPI, to be cut into one file for each item of the levels with pages. */
export const ownerValuesTable = oncePer((plan: PlanModel): TableDefinition =>
  defineTable({
    name: 'owner_values',
    ...planTableTexts(plan).owner_values,
    schema: withTexts(ownerValueRow, goalTexts(plan)),
    foreignKeys: [{ column: 'kpi_id', table: 'kpis' }],
    rows: ownerValueRows,
  }),
);

function ownerValueRows(plan: Plan) {
  const index = planIndex(plan);
  const kpis = new Map((kpisTable(plan).rows(plan) as readonly KpiRow[]).map((kpi) => [kpi.id, kpi]));
  return (kpiValuesTable.rows(plan) as readonly KpiValueRow[]).map((value) => {
    const kpi = kpis.get(value.kpi_id);
    if (!kpi) throw new Error(`No KPI has the id ${value.kpi_id}`);
    const { direction, owner, goal_id, department_id, department, url, top_id } = kpi;
    const title = (id: string | null) => (id === null ? null : index.item(id).title);
    return { ...value, direction, owner, goal_id, goal: title(goal_id), department_id, department, url, top_id, top: title(top_id) };
  });
}

/** The values of one item, its own and those of whatever stands below it; one without a KPI has no rows. */
export interface OwnerTable {
  readonly level: Level;
  readonly id: string;
  readonly table: Table;
}

/** Cuts the values into one table for each item of the levels with pages, level by level. */
export function ownerTables(plan: Plan): OwnerTable[] {
  const index = planIndex(plan);
  const whole = makeTable(ownerValuesTable(plan), plan);
  const holders = new Map(
    plan.kpis.map((kpi) => {
      const owner = index.ownerOf(kpi);
      return [kpi.id, owner ? [...index.ancestors(owner), owner].filter(index.hasPage) : []];
    }),
  );
  const rows = new Map<string, Row[]>(plan.items.filter(index.hasPage).map(({ id }) => [id, []]));
  for (const row of whole.rows) for (const { id } of holders.get(String(row['kpi_id'])) ?? []) rows.get(id)?.push(row);
  return plan.levels
    .filter(({ hasPage }) => hasPage)
    .flatMap((level) =>
      index.itemsOfLevel(level.key).map(({ id, title }) => ({ level, id, table: { ...whole, title, rows: rows.get(id) ?? [] } })),
    );
}
