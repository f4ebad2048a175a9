import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Plan } from '../../src/plan/plan.ts';

/** A record of a published CSV by its Japanese headers. */
export type CsvRecord = Readonly<Record<string, string>>;

/** A table as it stands in the published files, read back as a stranger would. */
export interface PublishedTable {
  readonly headers: readonly string[];
  readonly records: readonly CsvRecord[];
  /** The rows of the JSON beside the CSV. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Reads a table's CSV and JSON from a built site. */
export async function publishedTable(folder: string, plan: Plan, name: string): Promise<PublishedTable> {
  const file = path.join(folder, 'data', `${plan.information.cityCode}_${name}`);
  const text = await readFile(`${file}.csv`, 'utf8');
  const [headers = []] = parse(text, { bom: true, toLine: 1 });
  const records = parse<CsvRecord>(text, { bom: true, columns: true });
  return { headers, records, rows: (await readJson(`${file}.json`)) as PublishedTable['rows'] };
}

/** Reads a published JSON file. */
export async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
