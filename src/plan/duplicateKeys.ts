import { isPair, isScalar, visit, type Document } from 'yaml';
import { problemLimit } from './limitProblems.ts';

/** Where the keys stand that their map has already, as many as are told. */
export function duplicateKeys(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const pair of items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        if (seen.has(pair.key.value) && pair.key.range) offsets.push(pair.key.range[0]);
        seen.add(pair.key.value);
        if (offsets.length > problemLimit) return visit.BREAK;
      }
      return undefined;
    },
  });
  return offsets;
}
