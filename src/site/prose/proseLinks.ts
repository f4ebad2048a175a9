import type { AstroIntegration } from 'astro';
import type { HastPluginDefinition } from 'satteri';
import { fileOfLink } from '../../addresses/targetOfLink.ts';
import { headingIds } from '../check/proseIds.ts';

/** A link in a text, or the definition of one, as the Markdown parser gives it. */
interface LinkNode {
  readonly url: string;
}

/** What the Markdown parser lets a plugin do. */
interface LinkContext {
  readonly setProperty: (node: LinkNode, key: 'url', value: string) => void;
}

const nameFile = (node: LinkNode, context: LinkContext): void => {
  const link = fileOfLink(node.url);
  if (link !== node.url) context.setProperty(node, 'url', link);
};

/** Writes no style into a cell, which the policy of the pages forbids: numbers at the right have a class, and a middle is left out. */
const plainCells: HastPluginDefinition = {
  name: 'hiraku-plain-cells',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style } = node.properties;
      if (style === undefined) return;
      context.setProperty(node, 'style', null);
      if (typeof style === 'string' && style.includes('right')) context.setProperty(node, 'className', ['r']);
    },
  },
};

/**
 * Leads the links that an editor wrote to a folder, such as `../source/#L3`, to the file in it, as all links of the
 * site, and makes headings and cells fit the pages they stand on.
 */
export const proseLinks: AstroIntegration = {
  name: 'hiraku-prose-links',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { mdastPlugins, hastPlugins } = config.markdown.processor.options as {
        readonly mdastPlugins: object[];
        readonly hastPlugins: object[];
      };
      mdastPlugins.push({ name: 'hiraku-prose-links', link: nameFile, definition: nameFile });
      hastPlugins.push(headingIds, plainCells);
    },
  },
};
