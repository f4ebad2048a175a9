import { contentChange } from '../../src/plan/read/contentRecord.ts';
import { formatProblems } from '../../src/plan/problem/problem.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { siteOptions } from '../../src/site/environment.ts';
import { shownText } from '../../src/schema/characters.ts';
import type { SoundReading } from '../../src/plan/readPlan.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { searchPageFile } from '../../src/addresses/fileAddress.ts';
import { placeInFolder } from '../../src/plan/read/fileNames.ts';
import type { IndexedSite } from '../../src/search/index/indexSite.ts';
import { withVersion } from '../../src/search/index/searchVersion.ts';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { editionFileContent, publishedEditionFiles } from '../../src/site/files/publishedFile.ts';
import { fileBatches } from '../../src/site/files/plannedFiles.ts';
import { fileHashes, siteFiles, writeChecksums } from '../../src/site/files/siteFiles.ts';
import { folderPages } from '../../src/site/files/folderPages.ts';
import { hostFiles } from '../../src/site/files/hostFiles.ts';
import { missingFromLedger } from '../../src/site/ledger/publishedLedger.ts';
import { type FileSum, planFaults } from '../../src/site/verify/planFaults.ts';
import { readBuiltSite } from '../../src/site/verify/builtSite.ts';
import { soundPages } from '../../src/site/verify/linkFaults.ts';
import { placeFaults } from '../../src/site/verify/placeFaults.ts';
import { contentFaults, structureFaults } from '../../src/site/verify/siteFaults.ts';
import { weightHints } from '../../src/site/verify/weightHints.ts';
import { fileFacts } from '../../src/tables/dataFile.ts';
import { passedOverLine, reportText } from '#words/commands/report.ts';
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
  const folder = contentFolder();
  const reading = await readSitePlan(folder, {
    shownAs: shownPath(folder),
    ...siteOptions(),
  });
  if (!reading.plan) {
    process.stderr.write(`${formatProblems(reading.problems)}\n${passedOverLine(reading)}`);
    return undefined;
  }
  process.stdout.write(passedOverLine(reading));
  noteStage('read');
  // Whatever went wrong while the content changed went wrong because of that, or may have.
  const change = () => contentChange(folder, shownPath(folder), reading.record);
  const made = await makeOfReading(work, reading, pages).catch((error: unknown) => {
    if (change()?.code === 'content-changed') return undefined;
    throw error;
  });
  const changed = change();
  if (made && !changed && !('faults' in made)) return made;
  const faults = made && 'faults' in made ? made.faults : '';
  process.stderr.write(`${changed ? formatProblems([changed]) : faults}\n`);
  return undefined;
}

/** Makes a site of what was read; or the words that say what is wrong with it. */
async function makeOfReading(
  work: string,
  { plan, prose, record }: SoundReading,
  pages: PagesProcess,
): Promise<MadeSite | { readonly faults: string }> {
  await pages.tell({ reading: { plan, prose } });
  const sums = await writeDataFiles(work, plan, pages);
  noteStage('data and charts');
  await pages.finish();
  noteStage('pages');
  const files = await siteFiles(work);
  writeFiles(work, hostFiles(plan));
  await writeProvenance(work, plan, record);
  const { found, read, early } = await indexAndRead(work, files, plan);
  noteStage('search index');
  const listings = folderPages(await siteFiles(work), plan);
  writeFiles(work, listings);
  const hashes = writeChecksums(work, await siteFiles(work), early.hashes);
  makeReadable(work);
  noteStage('folders and checksums');
  const site = await readBuiltSite(work, read.pages);
  const faults = [
    ...planFaults(hashes, plan, sums),
    ...early.faults,
    ...placeFaults(read, plan),
    ...(await structureFaults(site, early.sound)),
  ];
  if (faults.length > 0)
    return { faults: `${faults.map(({ file, fault }) => shownText(`${file}: ${fault}`)).join('\n')}\n${reportText.faults(faults.length)}` };
  process.stdout.write(
    weightHints(site, plan.levels)
      .map((hint) => `${hint}\n`)
      .join(''),
  );
  noteStage('verification');
  return {
    files: hashes.size + 1,
    pages: files.filter((file) => file.endsWith('.html')).length,
    found,
    unrecorded: missingFromLedger(plan),
  };
}

/**
 * Writes what is no page while the pages are made, and tells them of each file as soon as it is written; returns what
 * each must come to.
 */
async function writeDataFiles(work: string, plan: Plan, pages: PagesProcess): Promise<FileSum[]> {
  const sums: FileSum[] = [];
  const charts = await drawCharts(work, plan);
  try {
    for await (const files of fileBatches(plan, charts.batches)) {
      writeFiles(
        work,
        files.filter((file) => 'content' in file),
      );
      await pages.tell({ files: files.map((file) => ('content' in file ? fileFacts(file) : file)) });
      for (const { address, sha256 } of files) sums.push({ address, sha256 });
    }
  } finally {
    charts.stop();
  }
  await pages.tell({ complete: true });
  for (const file of publishedEditionFiles(plan))
    writeFiles(work, [{ address: file.address, content: editionFileContent(projectFolder, file) }]);
  return sums;
}

/**
 * Makes the search index of some files while it reads them to check what can be checked already; the search page then
 * names the index, and its checksum is taken later.
 */
async function indexAndRead(work: string, files: readonly string[], plan: Plan) {
  const request: IndexRequest = { folder: work, files, plan };
  const indexing = await startHelper<IndexedSite>('indexProcess.ts', request);
  try {
    const read = await readBuiltSite(work);
    const early = {
      faults: await contentFaults(read),
      sound: soundPages(read),
      hashes: fileHashes(
        work,
        files.filter((file) => file !== searchPageFile),
      ),
    };
    const { found, version } = await indexing.answer;
    const page = placeInFolder(work, searchPageFile);
    await writeFile(page, withVersion(await readFile(page, 'utf8'), version));
    return { read, early, found };
  } finally {
    indexing.stop();
  }
}
