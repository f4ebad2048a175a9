import { z } from 'zod';
import { plainText } from '../text.ts';

/** The front matter of `content/pages/<id>.mdx`. */
export const pageContent = z.strictObject({
  title: plainText,
  /** One sentence for search engines and the page's head. */
  description: plainText,
});

export type PageContent = z.output<typeof pageContent>;
