import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checksumsAddress } from '../../src/addresses/fileAddress.ts';
import { checksumFaults } from '../../src/site/verify/checksumFaults.ts';
import { restoreLastSite } from '../build/leftovers.ts';
import { projectFolder } from '../settings.ts';

/** What stood in the place of the site after a build was killed. */
export interface KilledBuild {
  /** When it was killed, in milliseconds after its start. */
  readonly after: number;
  /** Whether it was killed before it ended by itself. */
  readonly killed: boolean;
  /** Whether the site had to be brought back, as the next build does at its start. */
  readonly restored: boolean;
  readonly state: 'old' | 'new' | 'neither';
}

/** Two content folders to publish in turn, with SHA256SUMS of their sites. */
export type PublishedContents = readonly [PublishedContent, PublishedContent];

interface PublishedContent {
  readonly content: string;
  readonly checksums: string;
}

/**
 * Starts builds of the two contents in turn, kills each with SIGKILL at a moment of its own, and says what stood there.
 *
 * `output` holds the site of the first content at the beginning. `moments` are milliseconds.
 */
export async function killBuilds(output: string, contents: PublishedContents, moments: readonly number[]): Promise<KilledBuild[]> {
  const builds: KilledBuild[] = [];
  let [standing, other] = contents;
  for (const after of moments) {
    const killed = await killBuild(other.content, output, after);
    const restored = restoreLastSite(output);
    const checksums = await readFile(path.join(output, checksumsAddress), 'utf8').catch(() => '');
    const whole = (await checksumFaults(output).catch(() => [undefined])).length === 0;
    const state = whole && checksums === standing.checksums ? 'old' : whole && checksums === other.checksums ? 'new' : 'neither';
    builds.push({ after, killed, restored, state });
    if (state === 'new') [standing, other] = [other, standing];
  }
  return builds;
}

async function killBuild(content: string, output: string, after: number): Promise<boolean> {
  const child = spawn(process.execPath, [path.join(projectFolder, 'scripts', 'build.ts')], {
    cwd: projectFolder,
    env: { ...process.env, HIRAKU_CONTENT: content, HIRAKU_OUTPUT: output, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const first = await Promise.race([ended.then(() => 'ended'), wait(after, 'due', { ref: true })]);
  const killed = first === 'due' && child.kill('SIGKILL');
  await ended;
  return killed;
}
