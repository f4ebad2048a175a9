import { problem, type Problem } from '../problem/problem.ts';
import type { ContentPath, LocatedContent } from './parseYaml.ts';

/** What a command wrote for a person to replace. */
export const placeholder = /＜[^＜＞]*を書く＞/u;

/** Finds what `npm run init` and `npm run new` left to be filled in, in the values of a file. */
export function placeholdersIn({ data, placeOfValue }: LocatedContent): Problem[] {
  const walk = (value: unknown, path: ContentPath): Problem[] => {
    if (typeof value === 'string') {
      const match = placeholder.exec(value);
      return match ? [problem('placeholder-left', placeOfValue(path), match[0])] : [];
    }
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => walk(part, [...path, Array.isArray(value) ? Number(key) : key]))
      : [];
  };
  return walk(data, []);
}
