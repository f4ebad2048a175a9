import { planIndex } from '../../plan/planIndex.ts';
import type { Plan } from '../../plan/plan.ts';
import type { KpiRow } from '../../schema/entity/kpi.ts';
import type { KpiValueRow } from '../../schema/entity/kpiValue.ts';
import { ownerValueRow } from '../../schema/entity/ownerValue.ts';
import { tableTexts } from '#words/tables.ts';
import { kpisTable } from './kpisTable.ts';
import { kpiValuesTable } from './kpiValuesTable.ts';
import { defineTable, makeTable, type Row, type Table } from '../table.ts';

/** The values with the facts of their KPI, to be cut into one file for each goal and each initiative. */
export const ownerValuesTable = defineTable({
  name: 'owner_values',
  ...tableTexts.owner_values,
  schema: ownerValueRow,
  foreignKeys: [{ column: 'kpi_id', table: 'kpis' }],
  rows: (plan) => {
    const index = planIndex(plan);
    const kpis = new Map((kpisTable.rows(plan) as readonly KpiRow[]).map((kpi) => [kpi.id, kpi]));
    return (kpiValuesTable.rows(plan) as readonly KpiValueRow[]).map((value) => {
      const kpi = kpis.get(value.kpi_id);
      if (!kpi) throw new Error(`No KPI has the id ${value.kpi_id}`);
      const { aggregation, direction, owner_type, owner_id, owner, goal_id, department_id, department, url } = kpi;
      return {
        ...value,
        aggregation,
        direction,
        owner_type,
        owner_id,
        owner,
        goal_id,
        goal: index.goal(goal_id).title,
        department_id,
        department,
        url,
      };
    });
  },
});

/** The tables of single goals and initiatives, by the id of each; one without a KPI has no rows. */
export interface OwnerTables {
  readonly goals: ReadonlyMap<string, Table>;
  readonly initiatives: ReadonlyMap<string, Table>;
}

/** Cuts the values into one table for each initiative, and one for each goal with its own KPIs and those of its initiatives. */
export function ownerTables(plan: Plan): OwnerTables {
  const whole = makeTable(ownerValuesTable, plan);
  const byGoal = Map.groupBy(whole.rows, (row) => row['goal_id']);
  const byOwner = Map.groupBy(whole.rows, (row) => row['owner_id']);
  const cut = (items: readonly { id: string; title: string }[], rows: ReadonlyMap<unknown, readonly Row[]>) =>
    new Map(items.map(({ id, title }) => [id, { ...whole, title, rows: rows.get(id) ?? [] }]));
  return { goals: cut(plan.goals, byGoal), initiatives: cut(plan.initiatives, byOwner) };
}
