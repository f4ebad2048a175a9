import { fork } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../settings.ts';
import { undoWhenStopped } from '../stopping.ts';
import { heapFlags } from './heapFlags.ts';
import { PartFailure } from './partFailure.ts';

/** A process of its own that does one thing for the build. */
export interface HelperProcess<Answer> {
  /** What it came to; fails where the process did. */
  readonly answer: Promise<Answer>;
  readonly stop: () => void;
}

/** Starts a program of this folder, which is made of {@link answerBuild}, and hands it its request. */
export async function startHelper<Answer>(program: string, request: object): Promise<HelperProcess<Answer>> {
  const child = fork(path.join(projectFolder, 'scripts', 'build', program), {
    cwd: projectFolder,
    execArgv: heapFlags,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const words: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
  const answer = new Promise<Answer>((resolve, reject) => {
    child.once('message', (told: { answer: Answer }) => resolve(told.answer));
    child.once('error', reject);
    child.once('close', (code, signal) =>
      reject(new PartFailure(`${program} ended without an answer: exit ${code}`, Buffer.concat(words).toString('utf8'), signal)),
    );
  });
  const stop = () => void child.kill('SIGKILL');
  child.once('close', undoWhenStopped(stop));
  // A failure is told to whoever waits for the answer, be it only after the request is sent.
  answer.catch(() => undefined);
  await new Promise((sent) => child.send(request, sent));
  return { answer, stop };
}

/** Does what the build asks of this process, answers and ends; it ends too where the build is gone. */
export function answerBuild(work: (request: never) => Promise<unknown>): void {
  process.once('message', (request) => {
    void work(request as never).then((answer) => {
      process.removeAllListeners('disconnect');
      process.send?.({ answer }, () => process.disconnect());
    });
  });
  process.on('disconnect', () => process.exit(1));
}
