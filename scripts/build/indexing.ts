import { fork } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../settings.ts';
import type { IndexRequest } from './indexProcess.ts';

/** Has a process of its own make the search index of some pages; gives, once that process has its request, the promise of how many pages can be found. */
export async function startIndexing(request: IndexRequest): Promise<{ readonly found: Promise<number> }> {
  const child = fork(path.join(projectFolder, 'scripts', 'build', 'indexProcess.ts'), { cwd: projectFolder });
  const found = new Promise<number>((resolve, reject) => {
    child.once('message', (answer: { found: number }) => resolve(answer.found));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The search index could not be made: exit ${code}`)));
  });
  // A failure is told to whoever waits for the index, be it only after the request is sent.
  found.catch(() => undefined);
  await new Promise((sent) => child.send(request, sent));
  return { found };
}
