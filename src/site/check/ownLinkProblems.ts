import { ownAddress, targetOfLink } from '../../addresses/targetOfLink.ts';
import { resultCell } from '../../plan/check/results/resultCell.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Place, problem, type Problem } from '../../plan/problem/problem.ts';
import type { Content, Entry } from '../../plan/read/content.ts';
import type { ContentPath } from '../../plan/yaml/parseYaml.ts';
import { siteProblemText } from '#words/commands/fault.ts';
import { SitePlaces } from './sitePlaces.ts';

/** An address that content names, and where. */
type WrittenAddress = readonly [url: string, at: () => Place];

/**
 * Finds addresses in any field of content that lie where this site is published, but are none of its pages or files: of
 * documents, decisions, statistics, publications. A build would find that they lead nowhere.
 */
export function ownLinkProblems(plan: Plan, content: Content): Problem[] {
  const { siteUrl } = plan.information;
  const entries: readonly (Entry<unknown> | undefined)[] = [
    content.plan,
    content.departments,
    content.notes,
    content.revisions,
    content.tombstones,
    ...content.items,
    ...content.pages,
  ];
  const written = [
    ...entries.flatMap((entry) => (entry ? addressesIn(entry.value, []).map(([url, path]) => inEntry(url, entry, path)) : [])),
    ...content.results.map((row): WrittenAddress => [row.value.source_url, () => resultCell(row, 'source_url')]),
  ];
  const places = new SitePlaces(plan, []);
  return written.flatMap(([url, at]) => {
    const own = ownAddress(url, siteUrl);
    const target = own === undefined ? undefined : targetOfLink('', own);
    return own === undefined || (target && places.hasFile(target))
      ? []
      : [problem('own-link-lost', at(), url, { allowed: siteProblemText.ownLink(siteUrl) })];
  });
}

function inEntry(url: string, { located }: Entry<unknown>, path: ContentPath): WrittenAddress {
  return [url, () => located.placeOfValue(path)];
}

/** Every text of a file that is an address and nothing else. */
function addressesIn(value: unknown, path: ContentPath): (readonly [url: string, path: ContentPath])[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [[value, path]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => addressesIn(part, [...path, Array.isArray(value) ? Number(key) : key]));
}
