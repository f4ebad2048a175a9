import { spawn } from 'node:child_process';
import { processTree, type ProcessUse } from './processTable.ts';

/** What a command took. */
export interface CommandMeasure {
  readonly status: number | null;
  /** What it printed on both streams. */
  readonly words: string;
  /** When it began, in milliseconds of the epoch. */
  readonly began: number;
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time of all its processes, as last seen of each. */
  readonly cpu: number;
  /** Every process that was seen, as last seen. */
  readonly processes: readonly ProcessUse[];
  /** The processor time of all processes until some moments, and the largest process then. */
  readonly samples: readonly { readonly at: number; readonly cpu: number; readonly peak: number }[];
}

const interval = 50;

/** Runs a command and looks twenty times a second at what its processes use. */
export async function measureCommand(
  command: string,
  options: readonly string[],
  { folder, environment }: { folder: string; environment: Readonly<Record<string, string>> },
): Promise<CommandMeasure> {
  const began = Date.now();
  const start = performance.now();
  const child = spawn(command, options, { cwd: folder, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => words.push(chunk));
  const seen = new Map<number, ProcessUse>();
  const samples: { at: number; cpu: number; peak: number }[] = [];
  const total = () => [...seen.values()].reduce((sum, { cpu }) => sum + cpu, 0);
  const look = () => {
    const now = processTree(child.pid ?? -1);
    // One that has ended and is not yet taken away shows no memory any more.
    for (const use of now)
      seen.set(use.pid, {
        ...use,
        command: use.command || (seen.get(use.pid)?.command ?? ''),
        peak: Math.max(use.peak, seen.get(use.pid)?.peak ?? 0),
      });
    samples.push({ at: Date.now(), cpu: total(), peak: Math.max(0, ...now.map(({ peak }) => peak)) });
  };
  const timer = setInterval(look, interval);
  const status = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(timer);
  const wall = (performance.now() - start) / 1000;
  return { status, words: Buffer.concat(words).toString('utf8'), began, wall, cpu: total(), processes: [...seen.values()], samples };
}
