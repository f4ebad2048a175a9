import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reportText } from '../src/wording/report.ts';
import { billFile, billOfMaterials } from './release/billOfMaterials.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { projectFolder } from './settings.ts';

guardCommand();
commandOptions({});
await writeFile(billFile, billOfMaterials());
process.stdout.write(`${reportText.billWritten(path.relative(projectFolder, billFile).replaceAll(path.sep, '/'))}\n`);
