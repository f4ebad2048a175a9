import { spawnSync } from 'node:child_process';

/** Whether a program is installed: it starts and ends well with these arguments. */
export function hasTool(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
