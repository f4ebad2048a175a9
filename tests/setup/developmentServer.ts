import { spawn } from 'node:child_process';
import path from 'node:path';

/** A development server of its own. */
export interface RunningDevelopment {
  /** Scheme, host and port. */
  readonly origin: string;
  /** What the server has said in the terminal so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts the development server as `npm run dev` does, with the program of a checkout and a content folder. */
export async function startDevelopment(project: string, content: string): Promise<RunningDevelopment> {
  const others = Object.entries(process.env).filter(([name]) => !/^(HIRAKU_|VITEST|NODE_ENV)/.test(name));
  // A group of its own, so that the server ends with the command that started it.
  const child = spawn(process.execPath, [path.join(project, 'scripts', 'astro.ts'), 'dev', '--port', '0', '--host', '127.0.0.1'], {
    cwd: project,
    env: { ...Object.fromEntries(others), HIRAKU_CONTENT: content, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void closed.then(() => reject(new Error(`The development server did not start:\n${said}`)));
  });
  return {
    origin,
    said: () => said,
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
      await closed;
    },
  };
}
