import { fileBudget } from '../budgets.ts';
import { placeOf } from '../decodeText.ts';
import { problem, type Problem } from '../problem.ts';
import type { ProseText } from './checkProse.ts';

/** How deep quotations and lists may stand in each other; the parser's time grows with the square of it. */
export const maximumDepth = 20;

const deepMarkers = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${maximumDepth + 1}}`, 'm');

/** How often a character may stand in prose, since the parser's time or memory grows with the square of it. */
const maximumOf: Readonly<Record<string, number>> = { '&': 5000, '{': 500 };

/** How often `{` may follow `<` in MDX: each further time doubles the parser's time, so that a line of 120 letters takes seconds. */
const maximumAlternations = 2;

/** What would cost the parser more time or memory than prose may, found before it sees the text; undefined where nothing does. */
export function costlyProse({ file, format, body, firstLine }: ProseText): Problem | undefined {
  const place = (index: number) => {
    const { line, column } = placeOf(body, index, file);
    return { file, line: line + firstLine - 1, column };
  };
  if (body.length > fileBudget.proseCharacters) return problem('prose-long', place(0), `${body.length}文字`, { allowed: `${fileBudget.proseCharacters}文字まで` });
  const deep = deepMarkers.exec(body);
  if (deep) return problem('prose-deep', { ...place(deep.index), column: 1 }, deep[0], { allowed: String(maximumDepth) });
  for (const [character, maximum] of Object.entries(maximumOf)) {
    const count = body.split(character, maximum + 2).length - 1;
    if (count > maximum && (character !== '{' || format === 'mdx')) {
      return problem('prose-long', place(body.indexOf(character)), `${maximum}個より多い「${character}」`, { allowed: `「${character}」は${maximum}個まで` });
    }
  }
  if (format === 'md') return undefined;
  const alternations = body.match(/<[^<{]*\{/g) ?? [];
  return alternations.length > maximumAlternations ? problem('prose-html', place(body.indexOf('<')), body.slice(body.indexOf('<')).split('\n', 1)[0] ?? '') : undefined;
}
