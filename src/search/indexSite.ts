import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pageOfFile } from '../addresses/pageOfFile.ts';
import { placeInFolder } from '../plan/placeInFolder.ts';
import type { Plan } from '../plan/plan.ts';
import { gatherTexts } from './gatherTexts.ts';
import { eraYears, kanaRuns } from './kanaRuns.ts';
import { packedData } from './packedData.ts';
import { noFacts, pageFacts } from './pageFacts.ts';
import { pagefindIndex } from './pagefindIndex.ts';
import { writePart } from './pageText.ts';
import { packRegister, pageKinds, type PageKind } from './pageRegister.ts';
import { dataScript, pageTextAddress, registerAddress, textsAddress } from './searchFiles.ts';
import { searchForm } from './searchForm.ts';
import { searchRecord, type SearchRecord } from './searchRecord.ts';

/** Indexes the pages of a built site for search, both ways; returns how many pages can be found. */
export async function indexSite(folder: string, files: readonly string[], plan: Plan): Promise<number> {
  const reading = readRecords(folder, files, plan);
  const indexing = pagefindIndex(reading.each);
  // The index fails before all is read where a page cannot be taken.
  await Promise.race([reading.all, indexing]);
  const records = await reading.all;
  for (const [page, { parts }] of records.entries()) await write(folder, pageTextAddress(page), JSON.stringify(packedData(parts.map(writePart))));
  const texts = packedData(gatherTexts(records.map(({ parts }) => parts)));
  const forms = records.map(({ parts }) => searchForm(parts.map(({ text }) => text).join('')));
  const facts = pageFacts(plan);
  const index = await indexing;
  for (const { path: name, content } of index.files) await write(folder, `pagefind/${name}`, content);
  const register = packRegister({
    version: createHash('sha256').update(texts).digest('hex').slice(0, 8),
    probe: `pagefind/${index.probe}`,
    pages: records.map(({ address, title, kind, place, warning }) => ({ key: index.keys.get(address) ?? '', address, title, kind: pageKind(kind), place, warning, ...(facts.get(address) ?? noFacts) })),
    departments: Object.fromEntries(plan.departments.map(({ id, name }) => [id, name])),
    synonyms: plan.synonyms,
    kana: kanaRuns(forms),
    eraYears: eraYears(forms),
  });
  await write(folder, registerAddress, dataScript('searchPages', packedData(register)));
  await write(folder, textsAddress, dataScript('searchTexts', texts));
  return records.length;
}

/** Reads the pages that can be found, one after the other in the order of the plan, prose pages last; `all` has them once the last is read. */
function readRecords(folder: string, files: readonly string[], plan: Plan): { each: AsyncGenerator<SearchRecord>; all: Promise<readonly SearchRecord[]> } {
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

function pageKind(kind: string): PageKind {
  return pageKinds.find((each) => each === kind) ?? 'page';
}

async function write(folder: string, address: string, content: string | Uint8Array): Promise<void> {
  const target = placeInFolder(folder, address);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}
