import path from 'node:path';
import { guardCommand } from '../../scripts/command.ts';
import { projectFolder } from '../../scripts/settings.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planTotals, type ProgressTotals } from '../../src/plan/progress/totals.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { planSets, progressStatuses } from '../../src/schema/codes.ts';
import { manipulations } from '../setup/planManipulations.ts';

guardCommand();

const [folder = 'tests/fixtures/minamo/content'] = process.argv.slice(2);
const { plan, problems } = await readPlan(path.resolve(projectFolder, folder));
if (!plan) throw new Error(problems.map(({ file, found }) => `${file}: ${found}`).join('\n'));
const cases: readonly (readonly [name: string, made: Plan])[] = [
  ['as it is', plan],
  ...manipulations.map(({ name, apply }) => [`${name}: all`, apply(plan, () => true)] as const),
];
const rows = cases.flatMap(([name, made]) =>
  planSets.flatMap((set) => {
    const totals: ProgressTotals | undefined = planTotals(made)[set];
    return totals ? [[name, set, totals] as const] : [];
  }),
);
const used = progressStatuses.filter((status) => rows.some(([, , { byStatus }]) => byStatus[status] > 0));
const table = [
  ['what was done', 'set', 'KPIs', ...used, 'withdrawn, met'],
  ...rows.map(([name, set, { count, byStatus, withdrawnMet }]) =>
    [name, set, count, ...used.map((status) => byStatus[status]), withdrawnMet].map(String),
  ),
];
const widths = table.reduce<readonly number[]>((wide, row) => row.map((cell, place) => Math.max(cell.length, wide[place] ?? 0)), []);
for (const row of table)
  process.stdout.write(
    `${row.map((cell, place) => (place < 2 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0))).join('  ')}\n`,
  );
