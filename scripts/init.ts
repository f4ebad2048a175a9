import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { newContentFiles } from '../src/plan/editor/newContent.ts';
import { writeIntoContent } from '../src/site/ledger/contentWriter.ts';
import { reportText } from '#words/commands/report.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { Refusal } from './refusal.ts';
import { shownPath } from './settings.ts';
import { writeAlone } from './writeAlone.ts';

guardCommand();
const { positionals } = commandOptions({}, ['folder']);
const [named] = positionals;
if (named === undefined) throw new Refusal('init-folder-missing', 'init', []);
const folder = path.resolve(named);
if (existsSync(folder)) {
  if (!statSync(folder).isDirectory()) throw new Refusal('init-folder', folder, [path.basename(folder)]);
  const names = readdirSync(folder).sort();
  if (names.length > 0) throw new Refusal('init-folder', folder, names);
}
process.exitCode = await writeAlone(folder, write);

/** Writes the files of an empty plan, with what is to be filled in. */
async function write(): Promise<number> {
  await mkdir(folder, { recursive: true });
  const files = newContentFiles(new Date().toISOString().slice(0, 10));
  await writeIntoContent({ folder, shownAs: shownPath(folder) }, async (writer) => {
    for (const { file, text } of files) {
      if (file.includes('/')) await writer.ensureFolder(path.posix.dirname(file));
      await writer.writeFile(file, text);
    }
  });
  process.stdout.write(`${reportText.initialized(shownPath(folder), files.length)}\n`);
  return 0;
}
