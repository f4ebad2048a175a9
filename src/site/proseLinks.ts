import type { AstroIntegration } from 'astro';
import { fileOfLink } from '../addresses/fileOfLink.ts';

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

/** Leads the links that an editor wrote to a folder, such as `../source/#L3`, to the file in it, as all links of the site. */
export const proseLinks: AstroIntegration = {
  name: 'hiraku-prose-links',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { mdastPlugins } = config.markdown.processor.options as { readonly mdastPlugins: object[] };
      mdastPlugins.push({ name: 'hiraku-prose-links', link: nameFile, definition: nameFile });
    },
  },
};
