import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from './settings.ts';

/** Runs an Astro command without its telemetry: nothing of a city's work is reported to anyone. */
const astro = path.join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
const { status } = spawnSync(process.execPath, [astro, ...process.argv.slice(2)], {
  cwd: projectFolder,
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
