import type { Plan } from '../plan/plan.ts';
import { csvRecords } from '../tables/csvRecords.ts';
import { publishedTables } from '../tables/publishedTables.ts';

/** The published tables that a selection of KPIs can be taken from, each with the column that names the KPI. */
export const selectionTables = { kpis: 'id', kpi_values: 'kpi_id' } as const;

/** The name of a table that a selection can be taken from. */
export type SelectionTable = keyof typeof selectionTables;

/** A table's published records: its header, and each record with the id of its KPI, in the order of the file. */
export interface KpiRecords {
  readonly header: string;
  readonly rows: readonly (readonly [kpiId: string, record: string])[];
}

/** The records of a published table by the KPIs that they are about. */
export function kpiRecords(plan: Plan, name: SelectionTable): KpiRecords {
  const table = publishedTables(plan).find((each) => each.name === name);
  if (!table) throw new Error(`No table ${name} is published`);
  const { header, rows } = csvRecords(table);
  return { header, rows: rows.map((record, place) => [String(table.rows[place]?.[selectionTables[name]]), record]) };
}
