import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../settings.ts';

/** What the build command did. */
export interface BuildRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds a site with the command that a city officer uses, as production does, whatever surrounds the tests. */
export function runBuild(content: string, output: string, settings: Readonly<Record<string, string>> = {}): BuildRun {
  const others = Object.entries(process.env).filter(([name]) => !/^(HIRAKU_|VITEST)/.test(name));
  return spawnSync(process.execPath, [path.join(projectFolder, 'scripts', 'build.ts')], {
    cwd: projectFolder,
    env: { ...Object.fromEntries(others), HIRAKU_CONTENT: content, HIRAKU_OUTPUT: output, NODE_ENV: 'production', ...settings },
    encoding: 'utf8',
  });
}
