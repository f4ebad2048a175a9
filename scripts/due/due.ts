import path from 'node:path';
import { formatProblems } from '../../src/plan/problem/problem.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { siteOptions } from '../../src/site/environment.ts';
import { guardCommand } from '../command.ts';
import { commandOptions } from '../commandOptions.ts';
import { askedDepartment, askedYear } from './asked.ts';
import { dueListCsv, dueListLines } from './dueList.ts';
import { contentFolder, shownPath } from '../settings.ts';

guardCommand();
const { values } = commandOptions({
  content: { type: 'string' },
  department: { type: 'string' },
  year: { type: 'string' },
  csv: { type: 'boolean' },
});
const content = path.resolve(values.content ?? contentFolder());
const shownAs = shownPath(content);
const reading = await readPlan(content, { shownAs, ...siteOptions() });
if (reading.plan) {
  const { plan } = reading;
  const asked = {
    department: askedDepartment(plan, shownAs, values.department),
    year: values.year === undefined ? undefined : askedYear(plan, shownAs, values.year),
  };
  process.stdout.write(values.csv === true ? dueListCsv(plan, asked) : `${dueListLines(plan, asked).join('\n')}\n`);
} else {
  process.stderr.write(`${formatProblems(reading.problems)}\n`);
  process.exitCode = 1;
}
