import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildMessage } from '../../src/site/prose/buildLink.ts';
import { projectFolder } from '../settings.ts';
import { undoWhenStopped } from '../stopping.ts';
import { heapFlags } from './heapFlags.ts';
import { PartFailure } from './partFailure.ts';

/** The process that makes the pages. */
export interface PagesProcess {
  /** Hands a message over; what is told while nobody waits lies here until there is nothing else to do. */
  tell(message: BuildMessage): Promise<void>;
  /**
   * Waits for its end.
   *
   * @throws {PartFailure} where it failed, by its words too, since Astro can end well after an error.
   */
  finish(): Promise<void>;
  stop(): void;
}

/** Room besides for what lives as long as one page, so that it is not moved about: a tenth of the time for many pages. */
const memory = [...heapFlags, '--max-semi-space-size=64'];

/** Starts Astro with a fresh cache, since a warm one can bring back what was deleted; it waits for what the build reads. */
export function startPages(work: string, cache: string): PagesProcess {
  const astro = path.join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const preload = pathToFileURL(path.join(projectFolder, 'scripts', 'build', 'joinBuild.ts')).href;
  const child = spawn(process.execPath, [...memory, '--import', preload, astro, 'build'], {
    cwd: projectFolder,
    env: { ...process.env, HIRAKU_ASTRO_OUTPUT: work, HIRAKU_ASTRO_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const words: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => words.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
  const closed = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('error', reject);
  });
  // A failure to start is told to whoever waits for the end.
  closed.catch(() => undefined);
  const stop = () => void child.kill('SIGKILL');
  child.once('close', undoWhenStopped(stop));
  return {
    // A process that has failed takes no more; its words say why when it is waited for.
    tell: (message) => new Promise((taken) => (child.connected ? child.send(message, () => taken()) : taken())),
    finish: async () => {
      const { code, signal } = await closed;
      const text = Buffer.concat(words).toString('utf8');
      if (code !== 0 || text.includes('[ERROR]')) throw new PartFailure(`astro build ended with ${code}`, text, signal);
    },
    stop,
  };
}
