import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../settings.ts';

/** What the build command did. */
export interface BuildRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What surrounds a build besides its settings. */
export interface BuildSurroundings {
  /** A command with options that runs the build, such as `taskset -c 0`. */
  readonly through?: readonly string[];
  /** The checkout to build in, if not this one. */
  readonly project?: string;
  readonly umask?: number;
}

/** Builds a site with the command that a city officer uses, as production does, whatever surrounds the one who calls. */
export function runBuild(
  content: string,
  output: string,
  settings: Readonly<Record<string, string>> = {},
  { through = [], project = projectFolder, umask }: BuildSurroundings = {},
): BuildRun {
  const others = Object.entries(process.env).filter(([name]) => !/^(HIRAKU_|VITEST)/.test(name));
  const [command, ...options] = [...through, process.execPath, path.join(project, 'scripts', 'build.ts')];
  const before = umask === undefined ? undefined : process.umask(umask);
  try {
    return spawnSync(command, options, {
      cwd: project,
      env: { ...Object.fromEntries(others), HIRAKU_CONTENT: content, HIRAKU_OUTPUT: output, NODE_ENV: 'production', ...settings },
      encoding: 'utf8',
    });
  } finally {
    if (before !== undefined) process.umask(before);
  }
}
