import path from 'node:path';
import { z } from 'zod';
import { formatProblems } from '../src/plan/problem/problem.ts';
import { siteOptions } from '../src/site/environment.ts';
import { readSitePlan } from '../src/site/check/readSitePlan.ts';
import { writeEdition } from '../src/site/ledger/writeEdition.ts';
import { reportText } from '#words/commands/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder, shownPath } from './settings.ts';
import { writeAlone } from './writeAlone.ts';

guardCommand();
const { values, positionals } = commandOptions({ content: { type: 'string' } }, ['YYYY-MM-DD']);
const content = path.resolve(values.content ?? contentFolder());
process.exitCode = await writeAlone(content, () => freeze(content, positionals[0]));

/** Freezes the data files of today; the day is that of plan.yaml, or the argument. */
async function freeze(folder: string, argument: string | undefined): Promise<number> {
  const shownAs = shownPath(folder);
  const reading = await readSitePlan(folder, {
    shownAs,
    ...siteOptions(),
  });
  if (!reading.plan) return fail(formatProblems(reading.problems));
  const date = argument ?? reading.plan.information.editionDate;
  if (!z.iso.date().safeParse(date).success) return fail(reportText.editionDate(date));
  const { folder: edition, written } = await writeEdition({ folder, shownAs }, reading, date);
  if (!written) return fail(reportText.editionExists(shownPath(edition)));
  process.stdout.write(`${reportText.editionWritten(shownPath(edition), written.files)}\n${reportText.ledgerWritten(written.recorded)}\n`);
  return 0;
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
