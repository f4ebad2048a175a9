import { ownAddress } from '../addresses/ownAddress.ts';
import { targetOfLink } from '../addresses/targetOfLink.ts';
import type { Content } from '../plan/content.ts';
import type { ContentPath } from '../plan/parseYaml.ts';
import type { Plan } from '../plan/plan.ts';
import { problem, type Problem } from '../plan/problem.ts';
import { siteProblemText } from '../wording/siteProblem.ts';
import { SitePlaces } from './sitePlaces.ts';

/** Finds addresses in plan.yaml that lie where this site is published, but are none of its pages or files. */
export function ownLinkProblems(plan: Plan, { plan: entry }: Content): Problem[] {
  if (!entry) return [];
  const { licence, publisher, contact } = entry.value;
  const urls: readonly (readonly [ContentPath, string | undefined])[] = [[['licence', 'url'], licence.url], [['publisher', 'url'], publisher.url], [['contact', 'url'], contact.url]];
  const places = new SitePlaces(plan, []);
  return urls.flatMap(([path, url = '']) => {
    const own = ownAddress(url, plan.plan.siteUrl);
    if (own === undefined) return [];
    const target = targetOfLink('', own);
    return target && places.hasFile(target) ? [] : [problem('own-link-lost', entry.located.placeOfValue(path), url, { allowed: siteProblemText.ownLink(plan.plan.siteUrl) })];
  });
}
