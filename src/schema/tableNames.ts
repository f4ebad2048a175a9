/** Every published table by its name in file names, in the order in which they are listed. */
export const tableNames = [
  'goals',
  'initiatives',
  'kpis',
  'kpi_values',
  'departments',
  'changes',
  'notes',
  'tombstones',
  'codes',
  'dictionary',
  'owner_values',
  'machine_readability',
  'opendata_list',
] as const;

export type TableName = (typeof tableNames)[number];
