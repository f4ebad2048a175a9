import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectFolder } from '../settings.ts';
import { readContentFiles } from './contentFiles.ts';
import type { FuzzResult } from './fuzzResult.ts';
import { mutateContent } from './mutateContent.ts';

/** How contents are tried. */
export interface FuzzOptions {
  readonly processes?: number;
  /** After this many milliseconds a reading hangs. */
  readonly longest?: number;
  /** The program that tries one seed after another. */
  readonly worker?: string;
}

/**
 * Changes content by lot, once for each seed, reads it in processes of their own, and gives the results in the order of the seeds.
 *
 * `folder` takes the copies. A process that ends or does not answer in time is a result too; another takes its place.
 */
export async function runFuzz(
  content: string,
  folder: string,
  seeds: readonly number[],
  { processes = 2, longest = 10_000, worker: program = path.join(projectFolder, 'scripts', 'fuzz', 'fuzzWorker.ts') }: FuzzOptions = {},
): Promise<FuzzResult[]> {
  const original = await readContentFiles(content);
  const results = new Map<number, FuzzResult>();
  let next = 0;
  const work = async () => {
    let worker = await startWorker(program, [content, folder]);
    for (let place = next++; place < seeds.length; place = next++) {
      const seed = seeds[place] ?? 0;
      const answer = await ask(worker, seed, longest);
      if (answer.kind === 'result') results.set(seed, answer.result);
      else {
        results.set(seed, { seed, changes: mutateContent(original, seed).changes, outcome: answer });
        worker.kill('SIGKILL');
        worker = await startWorker(program, [content, folder]);
      }
    }
    const ended = once(worker, 'exit');
    worker.disconnect();
    await ended;
  };
  await Promise.all(Array.from({ length: processes }, work));
  return [...results.values()].sort((a, b) => a.seed - b.seed);
}

type Answer =
  { readonly kind: 'result'; readonly result: FuzzResult } | { readonly kind: 'hang' } | { readonly kind: 'crash'; readonly words: string };

async function startWorker(program: string, folders: readonly string[]): Promise<ChildProcess> {
  const worker = fork(program, folders, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
  await once(worker, 'message');
  return worker;
}

async function ask(worker: ChildProcess, seed: number, longest: number): Promise<Answer> {
  const stop = new AbortController();
  const result = once(worker, 'message', { signal: stop.signal }).then(([message]): Answer => ({
    kind: 'result',
    result: message as FuzzResult,
  }));
  const ended = once(worker, 'exit', { signal: stop.signal }).then(([code, signal]): Answer => ({
    kind: 'crash',
    words: `the process ended with ${String(code ?? signal)}`,
  }));
  const late = wait(longest, undefined, { signal: stop.signal }).then((): Answer => ({ kind: 'hang' }));
  worker.send(seed);
  const first = await Promise.race([result, ended, late]);
  stop.abort();
  await Promise.allSettled([result, ended, late]);
  return first;
}
