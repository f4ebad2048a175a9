import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeSyntheticPlan } from './bench/writeSyntheticPlan.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [folder, initiatives, seed = '1'] = positionals;
if (folder === undefined || !isWhole(initiatives) || !isWhole(seed)) {
  process.stderr.write('Usage: npm run synthetic -- <folder> <initiatives> [seed]\n');
  process.exitCode = 1;
} else await writeSyntheticPlan(path.resolve(folder), { initiatives: Number(initiatives), seed: Number(seed) });

function isWhole(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,9}$/.test(text);
}
