import { goalAddress, initiativeAddress, pageAddress } from '../addresses/pageAddress.ts';
import { pageOfFile } from '../addresses/pageOfFile.ts';
import { relativeAddress } from '../addresses/relativeAddress.ts';
import { proseAddress } from '../addresses/sitePages.ts';
import { targetOfLink } from '../addresses/targetOfLink.ts';
import type { Prose } from '../plan/content.ts';
import type { Plan } from '../plan/plan.ts';
import { problem, type Problem } from '../plan/problem.ts';
import { proseNodes, proseTree } from '../plan/proseTree.ts';
import { proseLinkText } from '../wording/proseLink.ts';
import { publishedLedger } from './publishedLedger.ts';

/** What is made while the site is built, and files at the root: whether a link to one of them is right is known only then. */
const madeByBuild = /^(data|schema|assets|search|pagefind)\/|^[^/]+\.\w+$|^SHA256SUMS$/;

/** Finds the links in prose that lead to a page that the site will not have, to a line that the source has not, or out of the site. */
export function proseLinkProblems(plan: Plan, prose: readonly Prose[]): Problem[] {
  const pages: ReadonlySet<string> = new Set([pageAddress.home, ...publishedLedger(plan).addresses]);
  const lines = plan.sourceText.lines.length;
  return prose.filter(({ body }) => body.includes('](') || body.includes(']:')).flatMap((text) => {
    const page = addressOf(text);
    return linksOf(text).filter(({ url }) => !leadsSomewhere(page, url, pages, lines)).map(({ url, line, column }) => {
      const allowed = proseLinkText.allowed(relativeAddress(page, initiativeAddress('ID')), relativeAddress(page, `${pageAddress.source}#L1`), lines);
      return problem('prose-link-lost', { file: text.place.file, line: text.place.line + line - 1, column }, url, { allowed });
    });
  });
}

function leadsSomewhere(page: string, url: string, pages: ReadonlySet<string>, lines: number): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return true;
  const target = targetOfLink(page, url);
  if (!target) return false;
  const address = pageOfFile(target.file);
  if (!pages.has(address)) return madeByBuild.test(target.file);
  const line = address === pageAddress.source ? /^L(\d+)$/.exec(target.fragment)?.[1] : undefined;
  return line === undefined || (Number(line) >= 1 && Number(line) <= lines);
}

/** The page on which prose stands. */
function addressOf({ collection, id }: Prose): string {
  switch (collection) {
    case 'goals':
      return goalAddress(id);
    case 'initiatives':
      return initiativeAddress(id);
    case 'pages':
      return proseAddress(id);
  }
}

function linksOf(prose: Prose): { url: string; line: number; column: number }[] {
  return proseNodes(proseTree(prose)).flatMap(({ node }) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return [{ url: node.url, line, column }];
  });
}
