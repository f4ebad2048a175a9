import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSample } from './buildSample.ts';
import { resultFaults, type FuzzResult } from './fuzzResult.ts';
import { runFuzz } from './runFuzz.ts';
import { guardCommand } from '../command.ts';
import { commandOptions } from '../commandOptions.ts';
import { contentFolder } from '../settings.ts';

guardCommand();
const { values, positionals } = commandOptions({ build: { type: 'string', default: '20' } }, ['count', 'first seed']);
const [count, firstSeed] = [Number(positionals[0] ?? 1000), Number(positionals[1] ?? 1)];
const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-fuzz-'));
try {
  process.exitCode = await fuzz();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Tries many changes of the content and prints what came of them; 1 where anything is wrong. */
async function fuzz(): Promise<number> {
  const started = performance.now();
  const seeds = Array.from({ length: count }, (_, index) => firstSeed + index);
  const results = await runFuzz(contentFolder(), folder, seeds);
  const of = (kind: FuzzResult['outcome']['kind']) => results.filter(({ outcome }) => outcome.kind === kind);
  const codes = new Map<string, number>();
  for (const { outcome } of results)
    if (outcome.kind === 'refused') for (const code of outcome.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
  const wrong = results.filter((result) => resultFaults(result).length > 0);
  for (const result of wrong) print(`seed ${result.seed} (${result.changes.join('; ')}):\n  ${resultFaults(result).join('\n  ')}`);
  print(
    `mutations: ${results.length}, seeds ${firstSeed} to ${firstSeed + count - 1}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  print(`refused with codes: ${of('refused').length}`);
  for (const [code, times] of [...codes].sort(([, a], [, b]) => b - a)) print(`  ${String(times).padStart(5)} ${code}`);
  print(`read soundly: ${of('sound').length}`);
  print(`crashes: ${of('crash').length}, hangs over 10 s: ${of('hang').length}`);
  print(`refused without code, place or words: ${wrong.filter(({ outcome }) => outcome.kind === 'refused').length}`);
  print(`counts that differ (source, plan, CSV, JSON): ${wrong.filter(({ outcome }) => outcome.kind === 'sound').length}`);
  const built = await buildSample(contentFolder(), folder, results, values.build === 'all' ? 1 : Number(values.build));
  for (const { seed, changes, faults } of built.wrong) print(`build of seed ${seed} (${changes.join('; ')}):\n  ${faults.join('\n  ')}`);
  print(
    `whole builds: ${built.sound} of content that reads soundly, ${built.refused} of content that is refused; with faults: ${built.wrong.length}`,
  );
  return wrong.length === 0 && built.wrong.length === 0 && results.length === count ? 0 : 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
