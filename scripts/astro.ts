import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { guardCommand } from './command.ts';
import { Refusal } from './refusal.ts';
import { outputFolder, projectFolder, shownPath } from './settings.ts';
import { undoWhenStopped } from './stopping.ts';

/** The commands of Astro that are run as they are; a site is built by `build.ts` alone. */
const commands = ['dev', 'preview', 'check', 'sync'];

guardCommand();
const [command = '', ...options] = process.argv.slice(2);
if (!commands.includes(command)) throw new Refusal('astro-direct', `astro ${command}`, [`astro ${command}`]);
if (command === 'preview' && !existsSync(path.join(outputFolder(), 'index.html')))
  throw new Refusal('preview-missing', shownPath(outputFolder()), [shownPath(path.join(outputFolder(), 'index.html'))]);
process.exitCode = await runAstro();

/** Runs Astro without its telemetry: nothing of a city's work is reported to anyone. */
async function runAstro(): Promise<number> {
  const astro = path.join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const output = command === 'preview' ? { HIRAKU_ASTRO_OUTPUT: outputFolder() } : {};
  const child = spawn(process.execPath, [astro, command, ...options], {
    cwd: projectFolder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...output },
    stdio: 'inherit',
  });
  child.once(
    'close',
    undoWhenStopped(() => void child.kill()),
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128 + constants.signals[signal])));
  });
}
