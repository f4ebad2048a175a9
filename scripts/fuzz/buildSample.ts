import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runBuild } from '../bench/runBuild.ts';
import { projectFolder } from '../settings.ts';
import { ContentCopy, readContentFiles } from './contentFiles.ts';
import type { FuzzResult } from './fuzzResult.ts';
import { mutateContent } from './mutateContent.ts';
import { sourceCounts } from './sourceCounts.ts';

/** What came of the whole builds of some changed contents. */
export interface BuiltSample {
  readonly sound: number;
  readonly refused: number;
  readonly wrong: readonly { readonly seed: number; readonly changes: readonly string[]; readonly faults: readonly string[] }[];
}

/**
 * Builds and verifies the first and every n-th of the contents that read soundly, and asks the build to refuse as large
 * a part of the others.
 *
 * `every` 0 builds none.
 */
export async function buildSample(content: string, folder: string, results: readonly FuzzResult[], every: number): Promise<BuiltSample> {
  const original = await readContentFiles(content);
  const copy = await ContentCopy.make(content, path.join(folder, 'build', 'content'));
  const sample = (kind: FuzzResult['outcome']['kind']) =>
    results.filter(({ outcome }) => outcome.kind === kind).filter((_, index) => every > 0 && index % every === 0);
  const [sound, refused] = [sample('sound'), sample('refused')];
  const wrong: { seed: number; changes: readonly string[]; faults: readonly string[] }[] = [];
  for (const { seed, outcome } of [...sound, ...refused]) {
    const { changes, files } = mutateContent(original, seed);
    const output = path.join(folder, 'build', 'site');
    await copy.change(files);
    const run = runBuild(copy.folder, output);
    const faults = outcome.kind === 'sound' ? await siteFaults(run, output, sourceCounts(files)) : refusalFaults(run);
    if (faults.length > 0) wrong.push({ seed, changes, faults });
    await copy.restore(files);
    await rm(output, { recursive: true, force: true });
  }
  return { sound: sound.length, refused: refused.length, wrong };
}

function refusalFaults({ status, stderr }: ReturnType<typeof runBuild>): string[] {
  return [
    ...(status === 1 ? [] : [`the build ends with ${String(status)}, not 1`]),
    ...(/^\S.*:\d+:\d+ {2}.+ {2}\[[a-z-]+\]$/m.test(stderr) && !/^\s+at .+:\d+/m.test(stderr)
      ? []
      : [`no coded message: ${stderr.slice(0, 300)}`]),
  ];
}

async function siteFaults(
  { status, stderr }: ReturnType<typeof runBuild>,
  output: string,
  source: ReturnType<typeof sourceCounts>,
): Promise<string[]> {
  if (status !== 0) return [`the build ends with ${String(status)}: ${stderr.slice(0, 1000)}`];
  const verified = spawnSync(process.execPath, [path.join(projectFolder, 'scripts', 'verify.ts'), output], { encoding: 'utf8' });
  const count = async (name: string) =>
    (await readdir(path.join(output, name), { withFileTypes: true })).filter((entry) => entry.isDirectory()).length;
  const explorer = await readFile(path.join(output, 'kpis', 'index.html'), 'utf8');
  const wanted = { ...source.filed, departments: source.departments };
  const pages = await Promise.all(Object.entries(wanted).map(async ([kind, expected]) => ({ kind, expected, found: await count(kind) })));
  const kpis = { kind: 'kpis', expected: source.kpis, found: explorer.match(/<tr [^>]*data-kpi-id="/g)?.length ?? 0 };
  return [
    ...(verified.status === 0 ? [] : [`verification: ${verified.stderr.slice(0, 1000)}`]),
    ...[...pages, kpis].flatMap(({ kind, expected, found }) =>
      expected === found ? [] : [`${kind}: ${expected} in the source, ${found} on pages`],
    ),
  ];
}
