import type { pageAddress } from '../../addresses/pageAddress.ts';
import { hasPage } from '../../addresses/sitePages.ts';
import { getPlan } from '../plan.ts';

/** The path of a page that a site has only where its plan has what it tells of, at the address of its folder. */
export async function optionalPage(page: keyof typeof pageAddress): Promise<{ params: { only: undefined } }[]> {
  return hasPage(await getPlan(), page) ? [{ params: { only: undefined } }] : [];
}
