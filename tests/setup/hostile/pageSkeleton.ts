import { allElements, readHtml } from '../htmlPage.ts';

/** Where a line may break and what was inserted or deleted goes by the letters of a text, not by what it may do. */
const byLetters = new Set(['wbr', 'ins', 'del']);

/** The elements of a page with the names of their attributes, in order, as they stand in the file. */
export async function pageSkeleton(folder: string, file: string): Promise<string[]> {
  return allElements(await readHtml(folder, file))
    .filter(({ name }) => !byLetters.has(name))
    .map(({ name, attribs }) => [name, ...Object.keys(attribs).sort()].join(' '));
}

/** The first place where two skeletons differ, with what stands there; nothing where they are the same. */
export function skeletonDifference(file: string, one: readonly string[], other: readonly string[]): string[] {
  const place = [...Array(Math.max(one.length, other.length)).keys()].find((index) => one[index] !== other[index]);
  return place === undefined
    ? []
    : [
        `${file}: element ${place}: ${one.slice(place, place + 3).join(', ')} where harmless texts have ${other.slice(place, place + 3).join(', ')}`,
      ];
}
