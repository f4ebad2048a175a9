import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';

/**
 * Finds spellings that search could not use: the same one twice in a group, or a single character.
 *
 * Search does not tell full from half width, capitals, spaces and middle dots apart; a single character would stand in
 * the middle of unrelated words.
 */
export function checkSynonyms({ synonyms }: Content): Problem[] {
  if (!synonyms) return [];
  const { value, located } = synonyms;
  return value.flatMap((group, groupIndex) => {
    const seen = new Map<string, string>();
    return group.flatMap((word, index) => {
      const form = word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s・]/gu, '');
      const place = located.placeOfValue([groupIndex, index]);
      const other = seen.get(form);
      seen.set(form, word);
      if ([...form].length < 2) return [problem('synonym-short', place, word)];
      return other === undefined ? [] : [problem('synonym-repeated', place, word, { other })];
    });
  });
}
