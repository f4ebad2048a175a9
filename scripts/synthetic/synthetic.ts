import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { writeSyntheticPlan } from './writeSyntheticPlan.ts';
import { guardCommand } from '../command.ts';
import { commandOptions } from '../commandOptions.ts';
import { Refusal } from '../refusal.ts';

guardCommand();
const { positionals } = commandOptions({}, ['folder', 'initiatives', 'seed']);
const [folder, initiatives, seed = '1'] = positionals;
if (folder === undefined || !isWhole(initiatives) || !isWhole(seed)) {
  process.stderr.write('Usage: npm run synthetic -- <folder> <initiatives> [seed]\n');
  process.exitCode = 1;
} else if (existsSync(folder) && readdirSync(folder).length > 0) throw new Refusal('synthetic-folder', folder, readdirSync(folder).sort());
else await writeSyntheticPlan(path.resolve(folder), { initiatives: Number(initiatives), seed: Number(seed) });

function isWhole(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,9}$/.test(text);
}
