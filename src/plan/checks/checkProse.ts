import type { MdastNode } from 'satteri';
import { isEnough } from '../limitProblems.ts';
import type { ProblemCode } from '../problemTexts.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { isProseLink } from '../proseLink.ts';
import { proseNodes, proseTree } from '../proseTree.ts';
import { costlyProse, maximumDepth } from './costlyProse.ts';

/** The prose under a front matter, as it stands in its file. */
export interface ProseText {
  readonly file: string;
  readonly format: 'md' | 'mdx';
  readonly body: string;
  /** The line of the file at which the body begins. */
  readonly firstLine: number;
}

/** What prose may be made of; whatever else a parser comes to know is refused until it is looked at. */
const proseParts: ReadonlySet<string> = new Set([
  'root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'break', 'thematicBreak', 'blockquote',
  'list', 'listItem', 'code', 'inlineCode', 'link', 'linkReference', 'definition',
  'table', 'tableRow', 'tableCell', 'footnoteReference', 'footnoteDefinition',
]);

const refusedNodes: Readonly<Record<string, ProblemCode>> = {
  mdxjsEsm: 'prose-code',
  mdxFlowExpression: 'prose-code',
  mdxTextExpression: 'prose-code',
  html: 'prose-html',
  mdxJsxFlowElement: 'prose-html',
  mdxJsxTextElement: 'prose-html',
};

/**
 * Refuses prose that is more than prose: code, HTML, components, images, and links that do not lead to a page.
 *
 * MDX is a program that runs while the site is built, so it is judged on its syntax tree, by the parser that compiles
 * it. No component may be used; one problem of a kind is told for each line.
 */
export function checkProse(prose: ProseText): Problem[] {
  const { file, body, firstLine } = prose;
  const place = (line: number, column: number): Place => ({ file, line: line + firstLine - 1, column });
  const costly = costlyProse(prose);
  if (costly) return [costly];
  let tree: MdastNode;
  try {
    tree = proseTree(prose);
  } catch (error) {
    return [syntaxProblem(error instanceof Error ? error.message : '', body, place)];
  }
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { node, depth } of proseNodes(tree)) {
    const code = refusal(node);
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    if (depth > maximumDepth) return [problem('prose-deep', place(line, column), body.split('\n')[line - 1] ?? '', { allowed: String(maximumDepth) })];
    if (code === undefined || seen.has(`${code} ${line}`)) continue;
    seen.add(`${code} ${line}`);
    const [found = ''] = body.slice(offset, node.position?.end.offset).split('\n', 1);
    problems.push(problem(code, place(line, column), found));
    if (isEnough(problems)) break;
  }
  return problems;
}

function refusal(node: MdastNode): ProblemCode | undefined {
  if ((node.type === 'link' || node.type === 'definition') && !isProseLink(node.url)) return 'prose-link';
  return proseParts.has(node.type) ? undefined : (refusedNodes[node.type] ?? 'prose-part');
}

/** A text that the parser cannot read: its message begins with line and column. */
function syntaxProblem(message: string, body: string, place: (line: number, column: number) => Place): Problem {
  const [line = 1, column = 1] = (/^(\d+):(\d+)/.exec(message) ?? []).slice(1).map(Number);
  const text = body.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return problem('prose-syntax', place(line, column), text === '' ? '本文の終わり' : text);
}
