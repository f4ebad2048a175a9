import path from 'node:path';
import { formatProblems } from '../src/plan/problem/problem.ts';
import { readSitePlan } from '../src/site/check/readSitePlan.ts';
import { siteOptions } from '../src/site/environment.ts';
import { writeMigration } from '../src/site/ledger/writeMigration.ts';
import { reportText } from '#words/commands/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder, shownPath } from './settings.ts';
import { writeAlone } from './writeAlone.ts';

guardCommand();
const { values } = commandOptions({ content: { type: 'string' } });
const content = path.resolve(values.content ?? contentFolder());
process.exitCode = await writeAlone(content, migrate);

/** Rewrites content of the first form, and says what is to be mended in it besides. */
async function migrate(): Promise<number> {
  const shownAs = shownPath(content);
  const written = await writeMigration({ folder: content, shownAs });
  process.stdout.write(`${written === 0 ? reportText.migratedBefore : reportText.migrated(written)}\n`);
  const reading = await readSitePlan(content, { shownAs, ...siteOptions() });
  if (reading.plan) return 0;
  process.stderr.write(`${formatProblems(reading.problems)}\n`);
  return 1;
}
