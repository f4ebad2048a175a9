import { readFile, writeFile } from 'node:fs/promises';
import { searchPageFile } from '../../src/addresses/fileAddress.ts';
import { placeInFolder } from '../../src/plan/placeInFolder.ts';
import { formatProblems } from '../../src/plan/problem.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { IndexedSite } from '../../src/search/indexSite.ts';
import { withVersion } from '../../src/search/searchVersion.ts';
import { readSitePlan } from '../../src/site/readSitePlan.ts';
import { editionFileContent, publishedEditionFiles } from '../../src/site/publishedEditionFiles.ts';
import { fileBatches } from '../../src/site/fileBatches.ts';
import { fileHashes } from '../../src/site/fileHashes.ts';
import { folderPages } from '../../src/site/folderPages.ts';
import { hostFiles } from '../../src/site/hostFiles.ts';
import { missingFromLedger } from '../../src/site/publishedLedger.ts';
import { siteFiles } from '../../src/site/siteFiles.ts';
import { planFaults, type FileSum } from '../../src/site/verify/planFaults.ts';
import { readBuiltSite } from '../../src/site/verify/builtSite.ts';
import { soundPages } from '../../src/site/verify/linkFaults.ts';
import { placeFaults } from '../../src/site/verify/placeFaults.ts';
import { contentFaults, structureFaults } from '../../src/site/verify/siteFaults.ts';
import { writeChecksums } from '../../src/site/writeChecksums.ts';
import { fileFacts } from '../../src/tables/dataFile.ts';
import { reportText } from '../../src/wording/report.ts';
import { writeProvenance } from '../release/writeProvenance.ts';
import { contentFolder, projectFolder, shownPath } from '../settings.ts';
import { drawCharts } from './drawnCharts.ts';
import { startHelper } from './helperProcess.ts';
import type { IndexRequest } from './indexProcess.ts';
import { makeReadable } from './makeReadable.ts';
import type { PagesProcess } from './pagesProcess.ts';
import { noteStage } from './stages.ts';
import { writeFiles } from './writeFiles.ts';

/** What a made site holds. */
export interface MadeSite {
  readonly files: number;
  /** Pages of the plan, without the lists of folders. */
  readonly pages: number;
  /** How many pages can be found by search. */
  readonly found: number;
  /** How many addresses, places and ids its ledger does not hold yet. */
  readonly unrecorded: number;
}

/** Makes a whole site in a folder and checks it; nothing where something is wrong, which is told. */
export async function makeSite(work: string, pages: PagesProcess): Promise<MadeSite | undefined> {
  const reading = await readSitePlan(contentFolder(), {
    shownAs: shownPath(contentFolder()),
    siteAddress: process.env['HIRAKU_SITE_ADDRESS'],
    basePath: process.env['HIRAKU_BASE_PATH'],
  });
  if (!reading.plan) {
    process.stderr.write(`${formatProblems(reading.problems)}\n`);
    return undefined;
  }
  const { plan } = reading;
  await pages.tell({ reading });
  noteStage('read');
  const sums = await writeDataFiles(work, plan, pages);
  noteStage('data and charts');
  const { failure } = await pages.finish();
  if (failure !== undefined) {
    process.stderr.write(`${failure}\n${reportText.pagesFailed}\n`);
    return undefined;
  }
  noteStage('pages');
  const files = await siteFiles(work);
  writeFiles(work, hostFiles(plan));
  await writeProvenance(work, plan);
  const { found, read, early } = await indexAndRead(work, files, plan);
  noteStage('search index');
  const listings = folderPages(await siteFiles(work), plan);
  writeFiles(work, listings);
  const hashes = writeChecksums(work, await siteFiles(work), early.hashes);
  makeReadable(work);
  noteStage('folders and checksums');
  const faults = [...planFaults(hashes, plan, sums), ...early.faults, ...placeFaults(read, plan), ...(await structureFaults(await readBuiltSite(work, read.pages), early.sound))];
  if (faults.length > 0) {
    process.stderr.write(`${faults.map(({ file, fault }) => `${file}: ${fault}`).join('\n')}\n${reportText.faults(faults.length)}\n`);
    return undefined;
  }
  noteStage('verification');
  return { files: hashes.size + 1, pages: files.filter((file) => file.endsWith('.html')).length, found, unrecorded: missingFromLedger(plan) };
}

/** Writes what is no page while the pages are made, and tells them of each file as soon as it is written; returns what each must come to. */
async function writeDataFiles(work: string, plan: Plan, pages: PagesProcess): Promise<FileSum[]> {
  const sums: FileSum[] = [];
  const charts = await drawCharts(work, plan);
  try {
    for await (const files of fileBatches(plan, charts.batches)) {
      writeFiles(work, files.filter((file) => 'content' in file));
      await pages.tell({ files: files.map((file) => ('content' in file ? fileFacts(file) : file)) });
      for (const { address, sha256 } of files) sums.push({ address, sha256 });
    }
  } finally {
    charts.stop();
  }
  await pages.tell({ complete: true });
  for (const file of publishedEditionFiles(plan)) writeFiles(work, [{ address: file.address, content: await editionFileContent(projectFolder, file) }]);
  return sums;
}

/** Makes the search index of some files while it reads them to check what can be checked already; the search page then names the index, and its checksum is taken later. */
async function indexAndRead(work: string, files: readonly string[], plan: Plan) {
  const request: IndexRequest = { folder: work, files, plan };
  const indexing = await startHelper<IndexedSite>('indexProcess.ts', request);
  try {
    const read = await readBuiltSite(work);
    const early = { faults: await contentFaults(read), sound: soundPages(read), hashes: fileHashes(work, files.filter((file) => file !== searchPageFile)) };
    const { found, version } = await indexing.answer;
    const page = placeInFolder(work, searchPageFile);
    await writeFile(page, withVersion(await readFile(page, 'utf8'), version));
    return { read, early, found };
  } finally {
    indexing.stop();
  }
}
