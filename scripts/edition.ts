import path from 'node:path';
import { z } from 'zod';
import { formatProblems } from '../src/plan/problem.ts';
import { siteOptions } from '../src/site/environment.ts';
import { readSitePlan } from '../src/site/readSitePlan.ts';
import { writeLedger } from '../src/site/publishedLedger.ts';
import { writeEdition } from '../src/site/writeEdition.ts';
import { reportText } from '../src/wording/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder, shownPath } from './settings.ts';

guardCommand();
const { values, positionals } = commandOptions({ content: { type: 'string' } }, ['YYYY-MM-DD']);
process.exitCode = await freeze(path.resolve(values.content ?? contentFolder()), positionals[0]);

/** Freezes the data files of today; the day is that of plan.yaml, or the argument. */
async function freeze(content: string, argument: string | undefined): Promise<number> {
  const { plan, problems } = await readSitePlan(content, {
    shownAs: shownPath(content),
    ...siteOptions(),
  });
  if (!plan) return fail(formatProblems(problems));
  const date = argument ?? plan.plan.editionDate;
  if (!z.iso.date().safeParse(date).success) return fail(reportText.editionDate(date));
  const { folder, files } = await writeEdition(content, plan, date);
  if (files === undefined) return fail(reportText.editionExists(shownPath(folder)));
  process.stdout.write(`${reportText.editionWritten(shownPath(folder), files)}\n${reportText.ledgerWritten(await writeLedger(content, plan))}\n`);
  return 0;
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
