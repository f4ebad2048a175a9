import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { runBuild } from '../bench/runBuild.ts';
import { extremeContent } from './extremeContent.ts';
import { guardCommand } from '../command.ts';
import { projectFolder } from '../settings.ts';

guardCommand();
const [count, firstSeed] = [Number(process.argv[2] ?? 20), Number(process.argv[3] ?? 1)];
const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-extremes-'));
try {
  process.exitCode = await tryExtremes();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * Checks extreme contents and builds and verifies each that is called sound; 1 where a build or verification refuses
 * what the check did not.
 */
async function tryExtremes(): Promise<number> {
  const counts = { accepted: 0, refused: 0, built: 0, verified: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const [content, output] = [path.join(folder, String(seed), 'content'), path.join(folder, String(seed), 'site')];
    for (const [file, text] of extremeContent(seed)) {
      await mkdir(path.dirname(path.join(content, file)), { recursive: true });
      await writeFile(path.join(content, file), text);
    }
    const { plan, problems } = await readSitePlan(content);
    counts[plan ? 'accepted' : 'refused'] += 1;
    if (!plan) print(`seed ${seed} is refused: ${[...new Set(problems.map(({ code }) => code))].join(', ')}`);
    else {
      const build = runBuild(content, output);
      if (build.status === 0) counts.built += 1;
      else print(`seed ${seed} is called sound, and the build ends with ${String(build.status)}:\n${build.stderr.slice(-1500)}`);
      const verified =
        build.status === 0
          ? spawnSync(process.execPath, [path.join(projectFolder, 'scripts', 'verify.ts'), output], { encoding: 'utf8' })
          : undefined;
      if (verified?.status === 0) counts.verified += 1;
      else if (verified)
        print(`seed ${seed} is built, and the verification ends with ${String(verified.status)}:\n${verified.stderr.slice(0, 1500)}`);
    }
    await rm(path.join(folder, String(seed)), { recursive: true, force: true });
  }
  print(
    `contents: ${count}, seeds ${firstSeed} to ${firstSeed + count - 1}; called sound by check: ${counts.accepted}, refused: ${counts.refused}; built: ${counts.built}, verified: ${counts.verified}`,
  );
  return counts.accepted === counts.verified ? 0 : 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
