import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import { placeholder, placeholdersIn } from '../yaml/placeholders.ts';

/** Finds what `npm run init` and `npm run new` left to be filled in. */
export function checkPlaceholders(content: Content): Problem[] {
  const entries = [content.plan, content.departments, ...content.items, ...content.pages].flatMap((entry) =>
    entry ? [entry.located] : [],
  );
  return [...entries.flatMap((located) => placeholdersIn(located)), ...content.prose.flatMap(({ body, place }) => inText(body, place))];
}

function inText(body: string, place: Content['prose'][number]['place']): Problem[] {
  return body.split('\n').flatMap((line, index) => {
    const match = placeholder.exec(line);
    return match ? [problem('placeholder-left', { ...place, line: place.line + index, column: match.index + 1 }, match[0])] : [];
  });
}
