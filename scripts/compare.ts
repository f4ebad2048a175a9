import { stat } from 'node:fs/promises';
import path from 'node:path';
import { shownText } from '../src/schema/characters.ts';
import { reportText } from '#words/commands/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { isCompatible, type Verdict } from './compare/comparedFile.ts';
import { compareSites } from './compare/compareSites.ts';

guardCommand();
const [before, after] = commandOptions({}, ['old site', 'new site']).positionals;
process.exitCode = before === undefined || after === undefined ? usage() : await compare(path.resolve(before), path.resolve(after));

function usage(): number {
  process.stderr.write('npm run compare -- <old site> <new site>\n');
  return 1;
}

/** Prints what became of every file of a site, and how many files of each kind there are; 1 where one is gone or differs. */
async function compare(old: string, now: string): Promise<number> {
  for (const folder of [old, now]) {
    const isFolder = await stat(folder).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (isFolder) continue;
    process.stderr.write(`${reportText.noSite(shownText(folder))}\n`);
    return 1;
  }
  const counts = new Map<Verdict, number>();
  let compatible = true;
  for await (const compared of compareSites(old, now)) {
    const { file, verdict, detail } = compared;
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    compatible &&= isCompatible(compared);
    process.stdout.write(`${verdict.padEnd(23)}${shownText(file)}${detail === undefined ? '' : `  (${shownText(detail)})`}\n`);
  }
  process.stdout.write(`${[...counts].map(([verdict, count]) => `${verdict}: ${count}`).join(', ')}\n`);
  return compatible ? 0 : 1;
}
