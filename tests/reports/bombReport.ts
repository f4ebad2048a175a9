import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { guardCommand } from '../../scripts/command.ts';
import { measureCommand } from '../../scripts/bench/measureCommand.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { folderBudget } from '../../src/plan/budgets.ts';
import type { Bomb } from '../fixtures/bombs/bomb.ts';
import { bombName, bombs } from '../fixtures/bombs/bombs.ts';
import { type FolderBomb, folderBombs } from '../fixtures/bombs/folderBombs.ts';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';

guardCommand();

const mostOfFile = { milliseconds: 1000, megabytes: 300 };
const measurement = z.object({
  milliseconds: z.number(),
  cpu: z.number(),
  megabytes: z.number(),
  megabytesBefore: z.number(),
  problems: z.number(),
  codes: z.array(z.string()),
});
const [only = ''] = process.argv.slice(2);
const reader = path.join(import.meta.dirname, 'measureReading.ts');

process.stdout.write(
  'Each attempt is a process of its own. ms: the reading itself by the clock; CPU ms: what it worked, the same on a machine with nothing else to do, and what decides; with start: the whole process, Node and its modules among it.\n',
);
const chosen = bombs.filter((bomb) => bombName(bomb, bomb.sizes[1]).includes(only));
let reached = 0;
let slowest = 0;
let inTime = 0;
let largest = 0;
for (const bomb of chosen) {
  const result = await measured(bomb);
  process.stdout.write(`R6  ${result.line}  ${bombName(bomb, bomb.sizes[1])}\n`);
  reached += result.reached ? 1 : 0;
  slowest = Math.max(slowest, result.cpu);
  inTime += result.milliseconds <= mostOfFile.milliseconds ? 1 : 0;
  largest = Math.max(largest, result.megabytes);
}
process.stdout.write(
  `R6  ${reached} of ${chosen.length} attempts refused within ${mostOfFile.milliseconds} CPU ms and ${mostOfFile.megabytes} MB, ${inTime} of them within ${mostOfFile.milliseconds} ms by the clock (load ${loadavg()[0]?.toFixed(1) ?? ''} on ${availableParallelism()} cores); slowest ${slowest.toFixed(0)} CPU ms, largest ${largest.toFixed(0)} MB\n`,
);

const most = { seconds: 2, megabytes: 300 };
let kept = 0;
const folders = folderBombs.filter(({ budget, what }) => `${budget} ${what}`.includes(only));
for (const bomb of folders) {
  const { lines, reached: isKept } = await measuredFolder(bomb);
  process.stdout.write(lines);
  kept += isKept ? 1 : 0;
}
process.stdout.write(
  `BUDGET  ${kept} of ${folders.length} folders beyond a bound refused by \`check\` within ${most.seconds} CPU s and ${most.megabytes} MB (load ${loadavg()[0]?.toFixed(1) ?? ''} on ${availableParallelism()} cores)\n`,
);
process.exitCode = reached === chosen.length && kept === folders.length ? 0 : 1;

/** What \`npm run check\` costs for a folder just below one of its bounds, and just beyond. */
async function measuredFolder({ budget, what, code, amounts, files }: FolderBomb): Promise<{ lines: string; reached: boolean }> {
  const uses = [];
  for (const amount of amounts)
    uses.push(
      await withAlteredBase(files(amount), (folder) =>
        measureCommand(process.execPath, ['scripts/check.ts', '--json', '--content', folder], { folder: projectFolder, environment: {} }),
      ),
    );
  const rows = uses.map(({ status, wall, cpu, words, processes }, index) => {
    const codes = [...new Set(words.match(/(?<="code": ")[a-z-]+/g))];
    const megabytes = Math.max(...processes.map(({ peak }) => peak)) / 1e6;
    const isBeyond = index === 1;
    const isKept = !isBeyond || (status === 1 && codes.includes(code) && cpu <= most.seconds && megabytes <= most.megabytes);
    const line = `BUDGET  ${isBeyond ? (isKept ? 'beyond' : 'NOT REACHED') : 'below'}  ${wall.toFixed(1)} s (${cpu.toFixed(1)} CPU s)  ${megabytes.toFixed(0)} MB  ${amounts[index]?.toLocaleString('en-GB') ?? ''} ${what} (bound ${folderBudget[budget].toLocaleString('en-GB')})  exit ${status ?? 'none'}: ${codes.slice(0, 4).join(' ')}\n`;
    return { line, isKept };
  });
  return { lines: rows.map(({ line }) => line).join(''), reached: rows.every(({ isKept }) => isKept) };
}

/** What reading a bomb at its full size costs, as a line of the report. */
async function measured({
  code,
  sizes,
  files,
}: Bomb): Promise<{ line: string; reached: boolean; milliseconds: number; cpu: number; megabytes: number }> {
  const { run, whole } = await withAlteredBase(files(sizes[1]), (folder) => {
    const started = performance.now();
    const run = spawnSync(process.execPath, [reader, folder], { encoding: 'utf8', timeout: 30_000 });
    return Promise.resolve({ run, whole: performance.now() - started });
  });
  if (run.status !== 0)
    return {
      line: `NOT REACHED  ${run.error?.message ?? run.stderr.slice(0, 300)}`,
      reached: false,
      milliseconds: whole,
      cpu: whole,
      megabytes: 0,
    };
  const { milliseconds, cpu, megabytes, megabytesBefore, problems, codes } = measurement.parse(JSON.parse(run.stdout));
  // What goes beyond a bound of the folder is told before its own fault could be met.
  const refused = codes.some((each) => each === code || each === 'content-too-large');
  const reached = refused && cpu <= mostOfFile.milliseconds && megabytes <= mostOfFile.megabytes;
  const figures = `${milliseconds.toFixed(0)} ms (${cpu.toFixed(0)} CPU ms; with start ${whole.toFixed(0)} ms)  ${megabytes.toFixed(0)} MB (${megabytesBefore.toFixed(0)} before)`;
  return {
    line: `${reached ? 'reached' : 'NOT REACHED'}  ${figures}  ${refused ? codes.join(' ') : `not ${code} but ${codes.join(' ')}`} (${problems})`,
    reached,
    milliseconds,
    cpu,
    megabytes,
  };
}
