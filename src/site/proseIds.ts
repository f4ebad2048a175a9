import { markdownToHtml, mdxToJs, type HastNode, type HastPluginDefinition } from 'satteri';
import type { Prose } from '../plan/content.ts';
import { headingIds } from './headingIds.ts';

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
