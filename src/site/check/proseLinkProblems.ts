import { pageAddress, pageOfItem } from '../../addresses/pageAddress.ts';
import { type LinkTarget, ownAddress, pageOfFile, targetOfLink } from '../../addresses/targetOfLink.ts';
import { relativeAddress } from '../../addresses/relativeAddress.ts';
import type { Prose } from '../../plan/read/content.ts';
import { nearestIds } from '../../plan/problem/nearestIds.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Place, problem, type Problem } from '../../plan/problem/problem.ts';
import { proseNodes, proseTree } from '../../plan/read/readMarkdown.ts';
import { proseLinkText } from '#words/proseLink.ts';
import { addressOfProse, SitePlaces } from './sitePlaces.ts';

/**
 * Finds the links in prose that lead to a page, file or place that the site will not have, to a line that the source has
 * not, or out of the site.
 */
export function proseLinkProblems(plan: Plan, prose: readonly Prose[]): Problem[] {
  const places = new SitePlaces(plan, prose);
  return prose
    .filter(({ body }) => body.includes('](') || body.includes(']:') || body.includes('://'))
    .flatMap((text) => {
      const page = addressOfProse(plan, text);
      return linksOf(text).flatMap(({ url, line, column }) => {
        const target = withinSite(page, url, plan.information.siteUrl);
        return target === 'elsewhere'
          ? []
          : linkProblems({ page, url, target, at: { file: text.place.file, line: text.place.line + line - 1, column } }, places, plan);
      });
    });
}

/** Where a link leads within the site; nothing where that is no place of a site. */
function withinSite(page: string, url: string, siteUrl: string): LinkTarget | 'elsewhere' | undefined {
  const own = ownAddress(url, siteUrl);
  if (own !== undefined) return targetOfLink('', own);
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? 'elsewhere' : targetOfLink(page, url);
}

interface LinkInProse {
  readonly page: string;
  readonly url: string;
  readonly target: LinkTarget | undefined;
  readonly at: Place;
}

function linkProblems({ page, url, target, at }: LinkInProse, places: SitePlaces, plan: Plan): Problem[] {
  if (!target || !places.hasFile(target)) {
    const level = plan.levels.findLast(({ hasPage }) => hasPage);
    const lines = plan.sourceTexts[0]?.lines.length;
    const allowed = proseLinkText.allowed(
      level && { name: level.name, address: relativeAddress(page, pageOfItem(level, 'ID')) },
      lines === undefined ? undefined : { first: relativeAddress(page, `${pageAddress.source}#L1`), lines },
    );
    return [problem('prose-link-lost', at, url, { allowed })];
  }
  if (target.fragment === '' || !places.pages.has(pageOfFile(target.file))) return [];
  const known = places.placesOn(pageOfFile(target.file));
  if (known.has(target.fragment) || known.has(url.replace(/^[^#]*#/, ''))) return [];
  return [problem('prose-place-lost', at, url, { allowed: nearestIds(target.fragment, known) })];
}

function linksOf(prose: Prose): { url: string; line: number; column: number }[] {
  return proseNodes(proseTree(prose)).flatMap(({ node }) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return [{ url: node.url, line, column }];
  });
}
