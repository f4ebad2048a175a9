import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../src/plan/problem.ts';
import { readPlan } from '../src/plan/readPlan.ts';
import { contentFolder } from './settings.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, content: { type: 'string' } } });
const folder = path.resolve(values.content ?? contentFolder());
const shownAs = path.relative(process.cwd(), folder).replaceAll(path.sep, '/') || '.';
const reading = await readPlan(folder, { shownAs });

if (values.json) {
  const counts = reading.plan ? countsOf(reading.plan) : null;
  process.stdout.write(`${JSON.stringify({ problems: reading.problems, counts }, null, 2)}\n`);
} else if (reading.plan) {
  const counts = countsOf(reading.plan);
  process.stdout.write(
    `問題はありません。基本目標${counts.goals}、施策${counts.policies}、具体的な施策${counts.measures}、主な取組${counts.initiatives}、KPI${counts.kpis}、値${counts.values}、担当課${counts.departments}、改定${counts.changes}、疑義${counts.notes}。\n`,
  );
} else {
  process.stderr.write(`${formatProblems(reading.problems)}\n`);
}
process.exitCode = reading.plan ? 0 : 1;

function countsOf(plan: NonNullable<typeof reading.plan>) {
  return {
    goals: plan.goals.length,
    policies: plan.policies.length,
    measures: plan.measures.length,
    initiatives: plan.initiatives.length,
    kpis: plan.kpis.length,
    values: plan.kpis.reduce((sum, kpi) => sum + kpi.values.length, 0),
    departments: plan.departments.length,
    changes: plan.changes.length,
    notes: plan.notes.length,
  };
}
