import type { Plan } from '../../src/plan/plan.ts';
import { levelTableName } from '../../src/schema/tableNames.ts';
import { dataFileText } from '../../src/tables/dataFile.ts';
import { dataFiles } from '../../src/tables/dataFiles.ts';
import type { Counts } from './sourceCounts.ts';

/** Compares the counts of raw content with its plan, its CSV and its JSON, and says each that differs. */
export async function countDifferences(source: Counts, plan: Plan): Promise<string[]> {
  const { filed, ...counts } = source;
  const { items, kpis, departments, changes, notes } = plan;
  const ofLevels = plan.levels.filter(({ plural }) => Object.hasOwn(filed, plural));
  const expected: Readonly<Record<string, number>> = { ...counts, ...filed };
  const model: Readonly<Record<string, number>> = {
    items: items.length,
    ...Object.fromEntries(ofLevels.map(({ key, plural }) => [plural, items.filter(({ level }) => level === key).length])),
    kpis: kpis.length,
    values: kpis.reduce((total, { values }) => total + values.length, 0),
    departments: departments.length,
    changes: changes.length,
    notes: notes.length,
  };
  const differences = Object.entries(expected).flatMap(([kind, count]) =>
    model[kind] === count ? [] : [`${kind}: ${count} in the source, ${model[kind] ?? 'none'} in the plan`],
  );
  const counted: Readonly<Record<string, string>> = {
    ...tableCounts,
    ...Object.fromEntries(ofLevels.map((level) => [levelTableName(level), level.plural])),
  };
  for (const { address, format, table, ...file } of await dataFiles(plan)) {
    const kind = table && Object.hasOwn(counted, table.name) ? counted[table.name] : undefined;
    if (kind === undefined || !address.startsWith(`data/${plan.information.cityCode}_`)) continue;
    const text = dataFileText({ address, format, table, ...file });
    const rows = format === 'CSV' ? text.split('\r\n').length - 2 : format === 'JSON' ? jsonLength(text) : undefined;
    if (rows !== undefined && rows !== expected[kind])
      differences.push(`${kind}: ${expected[kind] ?? 'none'} in the source, ${rows} in ${address}`);
  }
  return differences;
}

/** The tables whose rows are counted in every plan, each with what its rows are. */
const tableCounts = {
  items: 'items',
  kpis: 'kpis',
  kpi_values: 'values',
  departments: 'departments',
  changes: 'changes',
  notes: 'notes',
} as const;

function jsonLength(text: string): number {
  const rows: unknown = JSON.parse(text);
  return Array.isArray(rows) ? rows.length : -1;
}
