import { createHash } from 'node:crypto';
import { goalJsonAddress, initiativeJsonAddress, planJsonAddress, sourceFileAddress, tableAddress } from '../addresses/fileAddress.ts';
import type { Plan } from '../plan/plan.ts';
import { csvText } from './csvText.ts';
import { jsonText } from './jsonText.ts';
import { goalJson, initiativeJson, planJson } from './planJson.ts';
import { publishedTables } from './publishedTables.ts';
import type { Table } from './table.ts';

/** A file of open data as it is published. */
export interface DataFile {
  /** The address from the site's root. */
  readonly address: string;
  readonly format: 'CSV' | 'JSON' | 'TXT';
  /** The table that the file holds, if it holds one. */
  readonly table: Table | undefined;
  readonly text: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

const made = new WeakMap<Plan, readonly DataFile[]>();

/** Every file of open data of a plan: the tables, the plan as a whole, each goal and initiative, the transcription. */
export function dataFiles(plan: Plan): readonly DataFile[] {
  const known = made.get(plan);
  if (known) return known;
  const files = [
    ...publishedTables(plan).flatMap((table) => [
      dataFile(tableAddress(plan, table.name, 'csv'), 'CSV', csvText(table), table),
      dataFile(tableAddress(plan, table.name, 'json'), 'JSON', jsonText(table.rows), table),
    ]),
    dataFile(planJsonAddress(plan), 'JSON', jsonText(planJson(plan))),
    ...plan.goals.map(({ id }) => dataFile(goalJsonAddress(id), 'JSON', jsonText(goalJson(plan, id)))),
    ...plan.initiatives.map(({ id }) => dataFile(initiativeJsonAddress(id), 'JSON', jsonText(initiativeJson(plan, id)))),
    dataFile(sourceFileAddress(plan), 'TXT', plan.sourceText.text),
  ];
  made.set(plan, files);
  return files;
}

/** The published file at an address; asking for one that is not published is a fault of ours. */
export function dataFileAt(plan: Plan, address: string): DataFile {
  const file = dataFiles(plan).find((each) => each.address === address);
  if (!file) throw new Error(`No data file is published at ${address}`);
  return file;
}

function dataFile(address: string, format: DataFile['format'], text: string, table?: Table): DataFile {
  const bytes = Buffer.from(text, 'utf8');
  return { address, format, table, text, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}
