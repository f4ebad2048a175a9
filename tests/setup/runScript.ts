import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { projectFolder } from '../../scripts/settings.ts';

/** What a script did. */
export interface ScriptRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a script is run. */
export interface ScriptSurroundings {
  readonly settings?: Readonly<Record<string, string>>;
  /** A command with options that runs the script. */
  readonly through?: readonly string[];
  /** The checkout, if not this one. */
  readonly project?: string;
}

/** Runs a script of the project to its end, with none of our variables but those that are given. */
export function runScript(script: string, options: readonly string[] = [], surroundings: ScriptSurroundings = {}): ScriptRun {
  const [command, words, settings] = commandOf(script, options, surroundings);
  return spawnSync(command, words, { ...settings, encoding: 'utf8' });
}

/** Starts a script of the project. */
export function startScript(
  script: string,
  options: readonly string[] = [],
  surroundings: ScriptSurroundings = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const [command, words, settings] = commandOf(script, options, surroundings);
  return spawn(command, words, { ...settings, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a process prints on a stream, to its end. */
export async function textOf(stream: Readable): Promise<string> {
  return Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)).toString('utf8');
}

/** What a process says on its stream of errors, and with what it ends. */
export async function endOf(child: ReturnType<typeof startScript>): Promise<{ words: string; status: number | null }> {
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [words, status] = await Promise.all([textOf(child.stderr), ended]);
  return { words, status };
}

function commandOf(
  script: string,
  options: readonly string[],
  { settings = {}, through = [], project = projectFolder }: ScriptSurroundings,
) {
  const others = Object.entries(process.env).filter(([name]) => !/^(HIRAKU_|VITEST|npm_)/.test(name));
  const [command = process.execPath, ...words] = [...through, process.execPath, path.resolve(project, script), ...options];
  return [command, words, { cwd: project, env: { ...Object.fromEntries(others), NODE_ENV: 'production', ...settings } }] as const;
}
