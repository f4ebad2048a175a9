import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';
import { resourceBombs } from '../fixtures/resourceBombs.ts';

const [only] = process.argv.slice(2);
const reader = path.join(import.meta.dirname, 'measureReading.ts');

for (const { name, code, alterations } of [{ name: 'nothing wrong', code: '', alterations: () => [] }, ...resourceBombs]) {
  if (only !== undefined && !name.includes(only)) continue;
  const result = await withAlteredBase(alterations(), (folder) =>
    Promise.resolve(spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', reader, folder], { encoding: 'utf8', timeout: 15_000 })),
  );
  if (result.status !== 0) {
    process.stdout.write(`${name}: ${result.error?.message ?? result.stderr.slice(0, 400)}\n`);
    continue;
  }
  const measured = JSON.parse(result.stdout) as { seconds: number; megabytes: number; before: number; problems: number; codes: string[] };
  const right = code === '' ? measured.problems === 0 : measured.codes.includes(code);
  process.stdout.write(`${right ? 'as it should' : 'NOT AS IT SHOULD'}  ${measured.seconds.toFixed(2)} s  ${measured.megabytes.toFixed(0)} MB (${measured.before.toFixed(0)} before)  ${measured.problems} ${measured.codes.slice(0, 4).join(' ')}  ${name}\n`);
}
