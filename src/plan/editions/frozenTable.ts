import { z } from 'zod';

/** A row of a table as an edition has it, by physical names: what a cell holds is that day's affair. */
export type FrozenRow = Readonly<Record<string, unknown>>;

/** The rows of a frozen table by their ids, in their order. */
export type FrozenTable = ReadonlyMap<string, FrozenRow>;

const rowsOfTable = z.array(z.looseObject({ id: z.string() }));

/** Tables that tell of files, columns and editions, and nothing of the plan. */
const describing: ReadonlySet<string> = new Set(['codes', 'dictionary', 'machine_readability', 'opendata_list', 'edition_changes', 'plan']);

/**
 * The name of the table that a file of an edition holds: `kpis` for `332160_kpis.json`, whatever code the municipality had
 * that day; undefined for a file that holds no table of the plan.
 */
export function frozenTableName(file: string): string | undefined {
  const name = /^\d{6}_(?<table>[a-z0-9_]+)\.json$/.exec(file)?.groups?.['table'];
  return name === undefined || !isTableOfPlan(name) ? undefined : name;
}

/** Whether a table, by its name, tells of the plan, and not of files, columns and editions. */
export function isTableOfPlan(name: string): boolean {
  return !describing.has(name);
}

/** Reads the JSON of a frozen table; undefined where the bytes hold none. */
export function readFrozenTable(bytes: Uint8Array): FrozenTable | undefined {
  try {
    const rows = rowsOfTable.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return new Map(rows.map((row) => [row.id, row]));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}
