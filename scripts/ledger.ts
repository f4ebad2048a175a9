import path from 'node:path';
import { ContentError, formatProblems } from '../src/plan/problem/problem.ts';
import { contentChange } from '../src/plan/read/contentRecord.ts';
import { readPlan } from '../src/plan/readPlan.ts';
import { writeLedger } from '../src/site/ledger/publishedLedger.ts';
import { reportText } from '#words/commands/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder, shownPath } from './settings.ts';
import { writeAlone } from './writeAlone.ts';

guardCommand();
const { values } = commandOptions({ content: { type: 'string' } });
const content = path.resolve(values.content ?? contentFolder());
process.exitCode = await writeAlone(content, writeDown);

/** Adds what the content has now to its ledger. */
async function writeDown(): Promise<number> {
  const shownAs = shownPath(content);
  const reading = await readPlan(content, { shownAs, firstLedger: true });
  if (!reading.plan) {
    process.stderr.write(`${formatProblems(reading.problems)}\n`);
    return 1;
  }
  const change = contentChange(content, shownAs, reading.record);
  if (change) throw new ContentError([change]);
  process.stdout.write(`${reportText.ledgerWritten(await writeLedger(content, reading.plan, shownAs))}\n`);
  return 0;
}
