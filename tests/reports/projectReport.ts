import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { guardCommand } from '../../scripts/command.ts';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { verifyCopy } from '../../src/site/verify/verifyCopy.ts';
import { htmlFaults } from '../setup/htmlRules.ts';
import { writeProjectPlan } from '../setup/projectPlan.ts';

guardCommand();

const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-projects-'));
let faults = 0;
try {
  for (const pages of [true, false]) faults += await report(pages);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = faults === 0 ? 0 : 1;

/** Checks, builds and verifies a list of 300 projects with 900 indicators and six years of results, with or without a page for each; returns the number of faults. */
async function report(pages: boolean): Promise<number> {
  const name = pages ? 'projects with pages' : 'projects without pages';
  const content = path.join(folder, pages ? 'with' : 'without');
  await writeProjectPlan(content, pages);
  const { problems } = await readSitePlan(content);
  const output = `${content}-site`;
  const begin = performance.now();
  const { status, stderr } = runBuild(content, output);
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`${name} could not be built:\n${stderr}`);
  const files = await siteFiles(output);
  const html = files.filter((file) => file.endsWith('.html'));
  const verified = (await verifyCopy(output)).faults;
  const rules = await htmlFaults(output, html);
  for (const fault of [...problems, ...verified, ...rules].slice(0, 20)) process.stdout.write(`${JSON.stringify(fault)}\n`);
  const counts = `problems of check ${problems.length}, faults of verify ${verified.length}, of HTML ${rules.length}`;
  process.stdout.write(`${name}: ${files.length} files, ${html.length} pages, built in ${seconds.toFixed(1)} s; ${counts}\n`);
  return problems.length + verified.length + rules.length;
}
