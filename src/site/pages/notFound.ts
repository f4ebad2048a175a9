import { listAddress, pageAddress } from '../../addresses/pageAddress.ts';
import { hasPage } from '../../addresses/sitePages.ts';
import type { Plan } from '../../plan/plan.ts';
import { notFoundText } from '#words/pages/gone.ts';
import { itemListText } from '#words/pages/item.ts';
import type { PageLink } from './parts/links.ts';

/** Where one may look who came to an address that does not exist: home, the search, the last list, and what there is besides. */
export function notFoundLinks(plan: Plan): PageLink[] {
  const level = plan.levels.findLast((each) => each.hasPage);
  return [
    { label: notFoundText.home, address: pageAddress.home },
    { label: notFoundText.search, address: pageAddress.search },
    ...(level ? [{ label: itemListText.title(level), address: listAddress(level) }] : []),
    ...(hasPage(plan, 'kpis') ? [{ label: notFoundText.kpis(plan), address: pageAddress.kpis }] : []),
    { label: notFoundText.data, address: pageAddress.data },
  ];
}
