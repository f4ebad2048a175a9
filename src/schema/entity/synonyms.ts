import { z } from 'zod';
import { plainText } from '../text.ts';

/** `content/synonyms.yaml`: groups of spellings that search treats alike. */
export const synonymsContent = z.array(z.array(plainText).min(2));

export type SynonymsContent = z.output<typeof synonymsContent>;
