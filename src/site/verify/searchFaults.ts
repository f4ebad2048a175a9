import { z } from 'zod';
import { unpackedData } from '../../search/unpackedData.ts';
import { pageTextAddress, registerAddress } from '../../search/searchFiles.ts';
import { siteFaultText } from '../../wording/siteFault.ts';
import { textOf, type BuiltSite } from './builtSite.ts';
import type { SiteFault } from './siteFault.ts';

/** What is read of the register: the address of each page is the second cell of its row. */
const register = z.object({ rows: z.array(z.tuple([z.string(), z.string()]).rest(z.unknown())) });

/** Compares what search can find with the pages that are to be found, and each with the file of its text. */
export async function searchFaults(site: BuiltSite): Promise<SiteFault[]> {
  const found = await foundPages(site);
  if (!found) return [{ file: registerAddress, fault: siteFaultText.unreadable }];
  const known = new Set(found);
  return [
    ...found.filter((address) => !site.pages.get(address)?.searchable).map((address) => ({ file: registerAddress, fault: siteFaultText.foundNoPage(address) })),
    ...[...site.pages].filter(([address, page]) => page.searchable && !known.has(address)).map(([, { file }]) => ({ file, fault: siteFaultText.notFound })),
    ...found.map((_, place) => pageTextAddress(place)).filter((file) => !site.sizes.has(file)).map((file) => ({ file, fault: siteFaultText.missing })),
  ];
}

/** The addresses of the pages that search knows; nothing where its register cannot be read. */
export async function foundPages(site: BuiltSite): Promise<string[] | undefined> {
  const packed = /"([A-Za-z0-9+/=]+)"/.exec((await textOf(site, registerAddress)) ?? '')?.[1];
  try {
    return register.parse(await unpackedData(packed ?? '')).rows.map(([, address]) => address);
  } catch {
    return undefined;
  }
}
