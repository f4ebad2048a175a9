import { createHash } from 'node:crypto';
import { kpiRecordsAddress } from '../../addresses/fileAddress.ts';
import { kpiRecords, type KpiRecords, type SelectionTable } from '../../explorer/kpiRecords.ts';
import { oncePer } from '../../plan/oncePer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { BrowserScript } from '../bundle/browserScriptsPlugin.ts';

/**
 * The published CSV records as a classic script, which an explorer loads when a reader first asks for a download.
 *
 * A script, because a page that was opened from a folder may fetch nothing else. It is made once and kept as long as
 * the plan is.
 */
export const kpiRecordsScript = oncePer((plan: Plan): BrowserScript => {
  const records: Record<SelectionTable, KpiRecords> = { kpis: kpiRecords(plan, 'kpis'), kpi_values: kpiRecords(plan, 'kpi_values') };
  const code = `globalThis.hirakuKpiRecords=${JSON.stringify(records)};\n`;
  return { address: kpiRecordsAddress(createHash('sha256').update(code).digest('hex').slice(0, 8)), code };
});
