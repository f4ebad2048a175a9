import path from 'node:path';
import { formatProblems, formatQuestions } from '../src/plan/problem/problem.ts';
import { readSitePlan } from '../src/site/check/readSitePlan.ts';
import { siteOptions } from '../src/site/environment.ts';
import { missingFromLedger } from '../src/site/ledger/publishedLedger.ts';
import { passedOverLine, reportText } from '#words/commands/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder, shownPath } from './settings.ts';

guardCommand();
const { values } = commandOptions({ json: { type: 'boolean', default: false }, content: { type: 'string' } });
const folder = path.resolve(values.content ?? contentFolder());
const reading = await readSitePlan(folder, { shownAs: shownPath(folder), ...siteOptions() });

if (values.json) {
  const counts = reading.plan ? countsByName(reading.plan) : null;
  const { problems, passedOver } = reading;
  const questions = reading.plan ? reading.questions : [];
  process.stdout.write(`${JSON.stringify({ problems, counts, passedOver, questions }, null, 2)}\n`);
} else if (reading.plan) {
  process.stdout.write(`${reportText.sound(countsOf(reading.plan))}\n`);
  const missing = missingFromLedger(reading.plan);
  if (missing > 0) process.stdout.write(`${reportText.ledgerBehind(missing)}\n`);
  if (reading.questions.length > 0) process.stdout.write(`${reportText.questions(formatQuestions(reading.questions))}\n`);
  process.stdout.write(passedOverLine(reading));
} else {
  process.stderr.write(`${formatProblems(reading.problems)}\n${passedOverLine(reading)}`);
}
process.exitCode = reading.plan ? 0 : 1;

function countsOf(plan: NonNullable<typeof reading.plan>) {
  return {
    items: plan.levels.map(({ name, plural, key }) => ({ name, plural, count: plan.items.filter(({ level }) => level === key).length })),
    kpis: plan.kpis.length,
    values: plan.kpis.reduce((sum, kpi) => sum + kpi.values.length, 0),
    departments: plan.departments.length,
    changes: plan.changes.length,
    notes: plan.notes.length,
  };
}

/** The same for programs: how many items each level has, under its plural. */
function countsByName(plan: NonNullable<typeof reading.plan>): Readonly<Record<string, number>> {
  const { items, ...others } = countsOf(plan);
  return { ...Object.fromEntries(items.map(({ plural, count }) => [plural, count])), ...others };
}
