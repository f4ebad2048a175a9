import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pageOfFile } from '../../addresses/targetOfLink.ts';
import { placeInFolder } from '../../plan/read/fileNames.ts';
import type { Plan } from '../../plan/plan.ts';
import { gatherTexts } from './gatherTexts.ts';
import { eraYears, kanaRuns } from '../match/kanaRuns.ts';
import { packedData } from './packedData.ts';
import { noFacts, pageFacts } from './pageFacts.ts';
import { pagefindIndex } from './pagefindIndex.ts';
import { writePart } from '../match/pageText.ts';
import { otherKind, packRegister, pageKinds } from '../match/pageRegister.ts';
import { dataScript, searchFiles } from './searchFiles.ts';
import { searchForm } from '../match/searchForm.ts';
import { searchRecord, type SearchRecord } from './searchRecord.ts';

/** What came of indexing a site. */
export interface IndexedSite {
  /** How many pages can be found. */
  readonly found: number;
  /** The version of the files, which the search page must name. */
  readonly version: string;
}

/** So many digits that no two builds ever come to the same. */
const versionLength = 16;

/** Where the files lie until their version is known. */
const unnamed = 'making';

/** Indexes the pages of a built site for search, both ways, into folders that are named by the content of all files. */
export async function indexSite(folder: string, files: readonly string[], plan: Plan): Promise<IndexedSite> {
  const sums: string[] = [];
  const made = searchFiles(unnamed);
  const write = async (address: string, content: string | Uint8Array) => {
    sums.push(`${createHash('sha256').update(content).digest('hex')}  ${address}\n`);
    await writeAt(folder, address, content);
  };
  const reading = readRecords(folder, files, plan);
  const indexing = pagefindIndex(reading.each);
  // The index fails before all is read where a page cannot be taken.
  await Promise.race([reading.all, indexing]);
  const records = await reading.all;
  for (const [page, { parts }] of records.entries()) await write(made.pageText(page), JSON.stringify(packedData(parts.map(writePart))));
  const texts = packedData(gatherTexts(records.map(({ parts }) => parts)));
  const forms = records.map(({ parts }) => searchForm(parts.map(({ text }) => text).join('')));
  const facts = pageFacts(plan);
  const kinds = pageKinds(plan.levels);
  const index = await indexing;
  for (const { path: name, content } of index.files) await write(`${made.index}${name}`, content);
  const register = packRegister({
    probe: index.probe,
    kinds,
    pages: records.map(({ address, title, kind, place, warning }) => ({
      key: index.keys.get(address) ?? '',
      address,
      title,
      kind: kinds.includes(kind) ? kind : otherKind,
      place,
      warning,
      ...(facts.get(address) ?? noFacts),
    })),
    departments: Object.fromEntries(plan.departments.map(({ id, name }) => [id, name])),
    synonyms: plan.synonyms,
    kana: kanaRuns(forms),
    eraYears: eraYears(forms),
  });
  await write(made.register, dataScript('searchPages', packedData(register)));
  await write(made.texts, dataScript('searchTexts', texts));
  const version = createHash('sha256').update(sums.sort().join('')).digest('hex').slice(0, versionLength);
  for (const part of ['search', 'pagefind'])
    await rename(placeInFolder(folder, `${part}/${unnamed}`), placeInFolder(folder, `${part}/${version}`));
  return { found: records.length, version };
}

/**
 * Reads the pages that can be found, one after the other in the order of the plan, prose pages last; `all` has them once
 * the last is read.
 */
function readRecords(
  folder: string,
  files: readonly string[],
  plan: Plan,
): { each: AsyncGenerator<SearchRecord>; all: Promise<readonly SearchRecord[]> } {
  const all = Promise.withResolvers<readonly SearchRecord[]>();
  const order = new Map([...pageFacts(plan).keys()].map((address, position) => [address, position]));
  const place = (file: string) => order.get(pageOfFile(file)) ?? order.size;
  const pages = files.filter((file) => file.endsWith('.html')).sort((a, b) => place(a) - place(b));
  async function* read() {
    const records: SearchRecord[] = [];
    for (const file of pages) {
      const record = searchRecord(await readFile(path.join(folder, file), 'utf8'), pageOfFile(file));
      if (!record) continue;
      records.push(record);
      yield record;
    }
    all.resolve(records);
  }
  return { each: read(), all: all.promise };
}

async function writeAt(folder: string, address: string, content: string | Uint8Array): Promise<void> {
  const target = placeInFolder(folder, address);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}
