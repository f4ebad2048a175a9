import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { makeBenchFolder } from './bench/benchFolder.ts';
import { benchBuild, type BuildFigures } from './bench/benchBuild.ts';
import { benchPeer } from './bench/benchPeer.ts';
import { writeSyntheticPlan } from './synthetic/writeSyntheticPlan.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { projectFolder } from './settings.ts';

guardCommand();
const { values } = commandOptions({
  sizes: { type: 'string', default: '50,1000,10000' },
  rounds: { type: 'string', default: '1' },
  peers: { type: 'boolean', default: false },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
if (![rounds, ...sizes].every((number) => Number.isInteger(number) && number > 0)) {
  process.stderr.write('Usage: npm run bench -- [--sizes 50,1000,10000] [--rounds 1] [--peers]\n');
  process.exitCode = 1;
} else await bench();

/** Builds the real plan and synthetic ones, and prints what each build took. */
async function bench(): Promise<void> {
  const place = await makeBenchFolder();
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    say(
      `${cpus().length} cores, ${place.inMemory ? 'in memory (tmpfs)' : 'ON DISK: no room in memory, so the disk counts too'}, load before: ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
    const plans = [{ name: 'real plan', folder: path.join(projectFolder, 'content') }];
    for (const size of sizes) {
      const folder = path.join(place.folder, `plan-${size}`);
      mkdirSync(folder);
      await writeSyntheticPlan(folder, { initiatives: size, seed: 1 });
      plans.push({ name: `${size} initiatives`, folder });
    }
    const all = new Map<string, BuildFigures[]>();
    for (let round = 1; round <= rounds; round++) {
      for (const { name, folder } of plans) {
        const output = path.join(place.folder, 'site');
        const figures = await benchBuild(place.project, folder, output);
        all.set(name, [...(all.get(name) ?? []), figures]);
        say(`\n${name}, round ${round}\n${buildLines(figures)}`);
        if (values.peers && name !== 'real plan') {
          const peer = await benchPeer(place, output);
          say(
            `  Eleventy and Pagefind CLI, same ${peer.pages} pages: wall ${peer.wall.toFixed(1)} s (${peer.parts}), CPU ${peer.cpu.toFixed(1)} s, largest process ${megabytes(peer.peak)} MB`,
          );
          say(
            `  ratio ours / theirs: wall ${(figures.wall / peer.wall).toFixed(2)}, CPU ${(figures.cpu / peer.cpu).toFixed(2)}, memory ${(figures.peak / peer.peak).toFixed(2)}`,
          );
        }
        rmSync(output, { recursive: true, force: true });
      }
    }
    const median = (name: string) => {
      const walls = (all.get(name) ?? []).map(({ wall }) => wall).sort((a, b) => a - b);
      return walls[Math.floor((walls.length - 1) / 2)];
    };
    const [thousand, tenThousand] = [median('1000 initiatives'), median('10000 initiatives')];
    if (thousand !== undefined && tenThousand !== undefined)
      say(`\ngrowth from 1000 to 10000 initiatives: ${(tenThousand / thousand).toFixed(1)} times (median of ${rounds})`);
    say(reached('real plan', median('real plan'), 6, all.get('real plan'), Infinity));
    say(reached('1000 initiatives', thousand, 15, all.get('1000 initiatives'), 1e9));
    say(reached('10000 initiatives', tenThousand, 90, all.get('10000 initiatives'), 3e9));
    if (thousand !== undefined && tenThousand !== undefined)
      say(`${tenThousand / thousand <= 10 ? 'reached' : 'MISSED '}  growth at most 10 times`);
  } finally {
    place.remove();
  }
}

function buildLines({ wall, cpu, peak, processes, stages, files, pages, bytes }: BuildFigures): string {
  return [
    `  wall ${wall.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, largest process ${megabytes(peak)} MB, ${files} files, ${pages} pages, ${bytes} bytes, ${((wall / pages) * 1000).toFixed(1)} ms a page`,
    ...stages.map(
      (stage) =>
        `    ${stage.stage.padEnd(26)} wall ${stage.wall.toFixed(2).padStart(7)} s  CPU ${stage.cpu.toFixed(2).padStart(7)} s  peak ${megabytes(stage.peak).padStart(5)} MB`,
    ),
    ...processes
      .filter((each) => each.cpu >= 0.5)
      .map(
        (each) =>
          `    process ${each.command.padEnd(26)} CPU ${each.cpu.toFixed(2).padStart(7)} s  peak ${megabytes(each.peak).padStart(5)} MB`,
      ),
  ].join('\n');
}

function reached(
  name: string,
  wall: number | undefined,
  limit: number,
  figures: readonly BuildFigures[] | undefined,
  memory: number,
): string {
  if (wall === undefined || !figures) return `not run  ${name}`;
  const peak = Math.max(...figures.map((each) => each.peak));
  return `${wall <= limit && peak <= memory ? 'reached' : 'MISSED '}  ${name}: ${wall.toFixed(1)} s of at most ${limit} s, ${megabytes(peak)} MB${memory === Infinity ? '' : ` of at most ${megabytes(memory)} MB`} in one process`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
