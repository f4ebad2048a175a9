import { csvFile } from '../tables/csvFile.ts';
import type { KpiRecords } from './kpiRecords.ts';

/** A CSV of the records of some KPIs, in the order of the ids; a KPI's own records keep the order of the published file. */
export function selectionCsv({ header, rows }: KpiRecords, ids: readonly string[]): string {
  const byKpi = new Map<string, string[]>();
  for (const [id, record] of rows) {
    const own = byKpi.get(id);
    if (own) own.push(record);
    else byKpi.set(id, [record]);
  }
  return csvFile([header, ...ids.flatMap((id) => byKpi.get(id) ?? [])]);
}
