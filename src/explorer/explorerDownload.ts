import type { KpiRecords } from './kpiRecords.ts';
import { selectionCsv } from './selectionCsv.ts';

let loading: Promise<unknown> | undefined;

/** Saves the records of some KPIs, in the order of their ids, as the file that a button names; rejects where they cannot be loaded. */
export async function downloadSelection(button: HTMLButtonElement, ids: readonly string[]): Promise<void> {
  const { download: table = '', file = '', records = '' } = button.dataset;
  loading ??= loadRecords(records);
  const all = await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const own = isObject(all) ? all[table] : undefined;
  if (!isKpiRecords(own)) throw new Error(`There are no records of ${table}`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([selectionCsv(own, ids)], { type: 'text/csv' }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function loadRecords(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve(Reflect.get(globalThis, 'hirakuKpiRecords')));
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(script);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isKpiRecords(value: unknown): value is KpiRecords {
  return isObject(value) && typeof value['header'] === 'string' && Array.isArray(value['rows']);
}
