import path from 'node:path';
import { formatProblems } from '../src/plan/problem.ts';
import { readPlan } from '../src/plan/readPlan.ts';
import { writeLedger } from '../src/site/publishedLedger.ts';
import { reportText } from '../src/wording/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder, shownPath } from './settings.ts';

guardCommand();
const { values } = commandOptions({ content: { type: 'string' } });
const content = path.resolve(values.content ?? contentFolder());
const { plan, problems } = await readPlan(content, { shownAs: shownPath(content), firstLedger: true });
if (plan) process.stdout.write(`${reportText.ledgerWritten(await writeLedger(content, plan))}\n`);
else process.stderr.write(`${formatProblems(problems)}\n`);
process.exitCode = plan ? 0 : 1;
