import { tableAddress } from '../addresses/fileAddress.ts';
import type { Edition, Plan } from '../plan/plan.ts';
import { jsonText } from './jsonText.ts';
import { publishedTables } from './publishedTables.ts';
import { reportTables } from './reportTables.ts';
import { isUnchanged, tableDifference, type TableDifference } from './tableDifference.ts';

/** How today's tables differ from an edition. */
export interface EditionDifference {
  /** The edition's day, YYYY-MM-DD. */
  readonly date: string;
  /** The tables that differ, in the order they are published. */
  readonly tables: readonly TableDifference[];
  /** The names of tables that the edition has and today does not. */
  readonly lostTables: readonly string[];
}

/** Thrown where a file of an edition has the name of a table and is none. */
export class EditionTableError extends Error {
  readonly date: string;
  readonly file: string;

  constructor(date: string, file: string, options: ErrorOptions) {
    super(`editions/${date}/${file} holds no table`, options);
    this.date = date;
    this.file = file;
  }
}

/** The bytes of a file of an edition. */
export type EditionReader = (edition: Pick<Edition, 'date'> & { readonly name: string }) => Promise<Uint8Array>;

/**
 * Compares today's tables with the newest edition, from the bytes of both; those that tell of the files are left out.
 *
 * Where they are the same as that edition, the next older one follows, and so on down to one that differs: the list
 * ends with it, and is empty only where there is no edition.
 */
export async function editionDifferences(plan: Plan, read: EditionReader): Promise<EditionDifference[]> {
  const found: EditionDifference[] = [];
  for (const edition of plan.editions) {
    const difference = await editionDifference(plan, edition, read);
    found.push(difference);
    if (!isSame(difference)) break;
  }
  return found;
}

/** Whether today's tables are those of the edition. */
export function isSame({ tables, lostTables }: EditionDifference): boolean {
  return tables.length === 0 && lostTables.length === 0;
}

async function editionDifference(plan: Plan, { date, files }: Edition, read: EditionReader): Promise<EditionDifference> {
  const names = new Set(files.map(({ name }) => name));
  const published = publishedTables(plan);
  const tables = await Promise.all(
    published.map(async (table) => {
      const address = tableAddress(plan, table.name, 'json');
      const name = address.slice('data/'.length);
      const before = names.has(name) ? await read({ date, name }) : undefined;
      try {
        return tableDifference(table, before, new TextEncoder().encode(jsonText(table.rows)));
      } catch (error) {
        throw new EditionTableError(date, name, { cause: error });
      }
    }),
  );
  const known = new Set([...published, ...reportTables].map(({ name }) => name));
  const former = [...names].flatMap((name) => /^\d{6}_(?<table>\w+)\.csv$/.exec(name)?.groups?.['table'] ?? []);
  return { date, tables: tables.filter((table) => !isUnchanged(table)), lostTables: former.filter((name) => !known.has(name)) };
}
