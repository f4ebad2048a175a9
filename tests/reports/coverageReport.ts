import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { guardCommand } from '../../scripts/command.ts';
import { projectFolder } from '../../scripts/settings.ts';

guardCommand();

/** How much of each folder the tests must run through, of a hundred. */
const folders = ['src/plan', 'src/tables', 'src/search', 'src/schema'] as const;
const wanted = { lines: 90, branches: 85 } as const;

const counted = z.object({ total: z.number(), covered: z.number() });
const summary = z.record(z.string(), z.object({ lines: counted, branches: counted }));

process.exitCode = reportCoverage();

/** Runs the tests of the sources and prints how much of each folder they ran through; 1 where a test fails or a folder has too little. */
function reportCoverage(): number {
  const reports = mkdtempSync(path.join(tmpdir(), 'hiraku-coverage-'));
  try {
    const options = [
      '--coverage.enabled',
      '--coverage.provider=v8',
      '--coverage.reporter=json-summary',
      `--coverage.reportsDirectory=${reports}`,
      ...folders.map((folder) => `--coverage.include=${folder}/**`),
    ];
    const { status } = spawnSync(
      process.execPath,
      [
        path.join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--project',
        'unit',
        '--project',
        'commands',
        '--reporter',
        'dot',
        ...options,
      ],
      { cwd: projectFolder, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (status !== 0) {
      process.stderr.write('A test fails.\n');
      return 1;
    }
    const files = summary.parse(JSON.parse(readFileSync(path.join(reports, 'coverage-summary.json'), 'utf8')));
    return folders.map((folder) => enough(folder, files)).every(Boolean) ? 0 : 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

function enough(folder: string, files: z.output<typeof summary>): boolean {
  const own = Object.entries(files).filter(([file]) => file.startsWith(`${path.join(projectFolder, folder)}${path.sep}`));
  const parts = (['lines', 'branches'] as const).map((what) => {
    const covered = own.reduce((sum, [, file]) => sum + file[what].covered, 0);
    const total = own.reduce((sum, [, file]) => sum + file[what].total, 0);
    return {
      isEnough: covered * 100 >= wanted[what] * total,
      text: `${what} ${((covered / total) * 100).toFixed(1)} % (${covered} of ${total}, at least ${wanted[what]} %)`,
    };
  });
  const isEnough = parts.every((part) => part.isEnough);
  process.stdout.write(`${folder}: ${parts.map(({ text }) => text).join(', ')}${isEnough ? '' : ' TOO LITTLE'}\n`);
  return isEnough;
}
