import { z } from 'zod';
import { searchPageFile } from '../../addresses/fileAddress.ts';
import { indexScript, searchFiles, type SearchFiles } from '../../search/index/searchFiles.ts';
import { namedVersion, noVersion } from '../../search/index/searchVersion.ts';
import { unpackedData } from '../../search/page/unpackedData.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import { type BuiltSite, textOf } from './builtSite.ts';
import type { SiteFault } from './siteFault.ts';

/** What is read of the register: the address of each page is the second cell of its row. */
const register = z.object({ rows: z.array(z.tuple([z.string(), z.string()]).rest(z.unknown())) });

/** Compares what search can find with the pages that are to be found, each with the file of its text, and looks for what a search loads. */
export async function searchFaults(site: BuiltSite): Promise<SiteFault[]> {
  const files = await filesOf(site);
  if (!files) return [{ file: searchPageFile, fault: siteFaultText.unreadable }];
  const found = await foundPages(site);
  if (!found) return [{ file: files.register, fault: siteFaultText.unreadable }];
  const known = new Set(found);
  const loaded = [`${files.index}${indexScript}`, files.texts, ...found.map((_, place) => files.pageText(place))];
  return [
    ...found
      .filter((address) => !site.pages.get(address)?.searchable)
      .map((address) => ({ file: files.register, fault: siteFaultText.foundNoPage(address) })),
    ...[...site.pages]
      .filter(([address, page]) => page.searchable && !known.has(address))
      .map(([, { file }]) => ({ file, fault: siteFaultText.notFound })),
    ...loaded.filter((file) => !site.sizes.has(file)).map((file) => ({ file, fault: siteFaultText.missing })),
  ];
}

/** The addresses of the pages that search knows; nothing where its register cannot be read. */
export async function foundPages(site: BuiltSite): Promise<string[] | undefined> {
  const files = await filesOf(site);
  const packed = /"([A-Za-z0-9+/=]+)"/.exec((files && (await textOf(site, files.register))) ?? '')?.[1];
  try {
    return register.parse(await unpackedData(packed ?? '')).rows.map(([, address]) => address);
  } catch {
    return undefined;
  }
}

/** The files that the search page names; nothing where it names none. */
async function filesOf(site: BuiltSite): Promise<SearchFiles | undefined> {
  const version = namedVersion((await textOf(site, searchPageFile)) ?? '');
  return version === undefined || version === noVersion ? undefined : searchFiles(version);
}
