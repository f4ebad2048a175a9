import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reportText } from '#words/commands/report.ts';
import { billFile, billOfMaterials } from './release/billOfMaterials.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { lockFile, missingFromLock } from './release/lockFile.ts';
import { projectFolder } from './settings.ts';

guardCommand();
commandOptions({});
const missing = missingFromLock(await readFile(lockFile, 'utf8'));
if (missing.length > 0) {
  process.stderr.write(`${reportText.lockIncomplete(missing.map(({ name }) => name))}
`);
  process.exitCode = 1;
} else {
  await writeFile(billFile, billOfMaterials());
  process.stdout.write(`${reportText.billWritten(path.relative(projectFolder, billFile).replaceAll(path.sep, '/'))}
`);
}
