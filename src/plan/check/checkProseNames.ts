import { problem, type Problem } from '../problem/problem.ts';
import type { Content, Prose } from '../read/content.ts';
import { proseNamesText } from '#words/problems/proseNames.ts';

/**
 * Finds pages that were copied from another plan and still say so: one that names another municipality, and one that calls
 * an official site unofficial.
 */
export function checkProseNames({ plan, prose }: Content): Problem[] {
  if (!plan) return [];
  const { municipality, official, otherMunicipalities = [] } = plan.value;
  const known = [municipality.name, ...otherMunicipalities];
  return prose
    .filter(({ collection }) => collection === 'pages')
    .flatMap((page) => [...otherNames(page, known), ...(official ? unofficialTexts(page) : [])]);
}

function otherNames(page: Prose, known: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return lines(page).flatMap(({ text, line, column }) =>
    [...text.matchAll(proseNamesText.municipality)].flatMap((match) => {
      const [name = ''] = match;
      if (seen.has(name) || proseNamesText.commonWords.test(name) || known.some((each) => name.endsWith(each) || each.endsWith(name)))
        return [];
      seen.add(name);
      return [
        problem('other-municipality', { file: page.place.file, line, column: column + match.index }, name, {
          allowed: proseNamesText.known(known),
        }),
      ];
    }),
  );
}

function unofficialTexts(page: Prose): Problem[] {
  return lines(page).flatMap(({ text, line, column }) => {
    const match = proseNamesText.unofficial.exec(text);
    return match ? [problem('prose-unofficial', { file: page.place.file, line, column: column + match.index }, match[0])] : [];
  });
}

function lines({ body, place }: Prose): { text: string; line: number; column: number }[] {
  return body.split('\n').map((text, index) => ({ text, line: place.line + index, column: 1 }));
}
