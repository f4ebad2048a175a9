import { type HastNode, type HastPluginDefinition, type HastVisitorContext, markdownToHtml, mdxToJs } from 'satteri';
import type { Prose } from '../../plan/read/content.ts';

/** The places on its page that a prose makes, its headings and footnotes, by the compiler and the plugin that a build uses. */
export function proseIds({ format, body }: Pick<Prose, 'format' | 'body'>): ReadonlySet<string> {
  const ids = new Set<string>();
  const collect = {
    name: 'hiraku-collected-ids',
    element: {
      filter: [],
      visit({ properties: { id } }: Readonly<Extract<HastNode, { type: 'element' }>>): void {
        if (typeof id === 'string') ids.add(id);
      },
    },
  } satisfies HastPluginDefinition;
  const options = { hastPlugins: [headingIds, collect], features: { gfm: true, smartPunctuation: true } };
  if (format === 'mdx') mdxToJs(body, options);
  else markdownToHtml(body, options);
  return ids;
}

/**
 * The id of a heading by its words; only ASCII letters, or what a footnote is called, get words before them, since the
 * ids of a page itself look like that.
 */
function headingId(words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/-{2,}|[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- \n]/gu, '')
    .trim()
    .replace(/[ \n]/g, '-');
  return /[^\0-\x7f]/.test(slug) && !slug.startsWith('user-content-') ? slug : ['text', slug].filter((part) => part !== '').join('-');
}

/**
 * Gives the headings of a prose ids by which they can be linked, made of their words: never the one of another place on
 * the page, and never none.
 *
 * Called for each text, since the same words a second time get a number.
 */
export function headingIds() {
  const taken = new Set<string>();
  return {
    name: 'hiraku-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node: Readonly<Extract<HastNode, { type: 'element' }>>, context: HastVisitorContext): void {
        if (typeof node.properties.id === 'string') return;
        const id = headingId(context.textContent(node));
        let own = id;
        for (let count = 1; taken.has(own); count += 1) own = `${id}-${count}`;
        taken.add(own);
        context.setProperty(node, 'id', own);
      },
    },
  } satisfies HastPluginDefinition;
}
