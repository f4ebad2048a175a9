import { pageAddress } from '../../../addresses/pageAddress.ts';
import { hasPage } from '../../../addresses/sitePages.ts';
import type { Plan } from '../../../plan/plan.ts';
import { navigationText, type Section } from '#words/frame.ts';
import type { PageLink } from './links.ts';

/** An entry of the main navigation. */
export interface NavigationEntry extends PageLink {
  readonly section: Section;
}

/** Computes the main navigation: the sections that the plan has. */
export function navigation(plan: Plan): NavigationEntry[] {
  return navigationText.order
    .map((section) => ({ section, page: navigationText.pages[section] }))
    .filter(({ page }) => hasPage(plan, page))
    .map(({ section, page }) => ({ section, label: navigationText.label(section, plan), address: pageAddress[page] }));
}
