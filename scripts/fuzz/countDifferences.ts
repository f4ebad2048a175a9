import type { Plan } from '../../src/plan/plan.ts';
import { dataFileText } from '../../src/tables/dataFile.ts';
import { dataFiles } from '../../src/tables/dataFiles.ts';
import type { Counts } from './sourceCounts.ts';

/** Compares the counts of raw content with its plan, its CSV and its JSON, and says each that differs. */
export async function countDifferences(source: Counts, plan: Plan): Promise<string[]> {
  const { goals, policies, measures, initiatives, kpis, departments, changes, notes } = plan;
  const model: Counts = {
    goals: goals.length,
    parts: policies.length + measures.length,
    initiatives: initiatives.length,
    kpis: kpis.length,
    values: kpis.reduce((total, { values }) => total + values.length, 0),
    departments: departments.length,
    changes: changes.length,
    notes: notes.length,
  };
  const differences = differing('the plan', source, model);
  for (const file of await dataFiles(plan)) {
    const { address, format, table } = file;
    const name = table?.name;
    if (name === undefined || !isCounted(name) || !address.startsWith(`data/${plan.information.cityCode}_`)) continue;
    const text = dataFileText(file);
    const rows = format === 'CSV' ? text.split('\r\n').length - 2 : format === 'JSON' ? jsonLength(text) : undefined;
    if (rows !== undefined && rows !== source[tableCounts[name]])
      differences.push(`${tableCounts[name]}: ${source[tableCounts[name]]} in the source, ${rows} in ${address}`);
  }
  return differences;
}

/** The tables whose rows are counted, each with what its rows are. */
const tableCounts = {
  goals: 'goals',
  initiatives: 'initiatives',
  kpis: 'kpis',
  kpi_values: 'values',
  departments: 'departments',
  changes: 'changes',
  notes: 'notes',
} as const satisfies Record<string, keyof Counts>;

function isCounted(name: string): name is keyof typeof tableCounts {
  return name in tableCounts;
}

function jsonLength(text: string): number {
  const rows: unknown = JSON.parse(text);
  return Array.isArray(rows) ? rows.length : -1;
}

function differing(what: string, source: Counts, other: Counts): string[] {
  return (Object.keys(source) as (keyof Counts)[]).flatMap((kind) =>
    source[kind] === other[kind] ? [] : [`${kind}: ${source[kind]} in the source, ${other[kind]} in ${what}`],
  );
}
