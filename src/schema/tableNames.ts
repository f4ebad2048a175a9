/** Every published table but those of the levels, by its name in file names, in the order in which they are listed. */
export const tableNames = [
  'items',
  'levels',
  'kpis',
  'kpi_values',
  'assessments',
  'results',
  'item_parents',
  'kpi_items',
  'item_departments',
  'kpi_departments',
  'item_directions',
  'item_fields',
  'budgets',
  'ratings',
  'departments',
  'changes',
  'revisions',
  'targets',
  'wordings',
  'notes',
  'tombstones',
  'codes',
  'dictionary',
  'owner_values',
  'machine_readability',
  'opendata_list',
] as const;

export type TableName = (typeof tableNames)[number];

/** The name of the table of a level, in file names and in metadata: its plural, with `_` for a hyphen. */
export function levelTableName({ plural }: { readonly plural: string }): string {
  return physicalName(plural);
}

/** A key of a plan as columns and names of files have it: with `_` for a hyphen. */
export function physicalName(key: string): string {
  return key.replaceAll('-', '_');
}

/** A key of a plan as keys of JSON have it: `basicGoals` for `basic-goals`. */
export function jsonName(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()).replaceAll('-', '_');
}
