import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { textOf, type BuiltSite } from './builtSite.ts';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const rows = z.array(z.record(z.string(), cell));

/** A cell of a table in JSON. */
export type PublishedCell = z.output<typeof cell>;

/** The two files of a table. */
export interface PublishedTable {
  readonly name: string;
  readonly csv: string;
  readonly json: string;
}

/** The tables of a site: every CSV under `data/` beside which there is its JSON. */
export function publishedTablesOf({ files, sizes }: BuiltSite): PublishedTable[] {
  return files.flatMap((csv) => {
    const name = /^data\/\d{6}_([a-z][a-z0-9_]*)\.csv$/.exec(csv)?.[1];
    const json = csv.replace(/csv$/, 'json');
    return name !== undefined && sizes.has(json) ? [{ name, csv, json }] : [];
  });
}

/** The rows of a table by its name, from its JSON; nothing where the file is missing or is none. */
export async function jsonRows(site: BuiltSite, name: string): Promise<z.output<typeof rows> | undefined> {
  const file = site.files.find((each) => /^data\/\d{6}_/.test(each) && each.slice('data/000000_'.length) === `${name}.json`);
  const text = file === undefined ? undefined : await textOf(site, file);
  try {
    return rows.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

/** The records of a CSV, header first; nothing where it is not one. */
export async function csvRecordsOf(site: BuiltSite, file: string): Promise<string[][] | undefined> {
  try {
    return z.array(z.array(z.string())).parse(parse((await textOf(site, file)) ?? '', { bom: true }));
  } catch {
    return undefined;
  }
}
