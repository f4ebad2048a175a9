import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Whether git ignores a folder of a checkout, be it there yet or not; never where there is no git, or no repository. */
export function gitIgnores(checkout: string, folder: string): boolean {
  if (path.relative(checkout, folder).split(path.sep).includes('.git')) return false;
  // A hook of git sets variables that name another repository.
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const { status } = spawnSync('git', ['check-ignore', '--quiet', '--', `${folder}/`], {
    cwd: checkout,
    env: environment,
    stdio: 'ignore',
  });
  return status === 0;
}
