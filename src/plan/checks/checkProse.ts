import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { isEnough } from '../limitProblems.ts';
import type { ProblemCode } from '../problemTexts.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { isProseLink } from '../proseLink.ts';

/** The prose under a front matter, as it stands in its file. */
export interface ProseText {
  readonly file: string;
  readonly format: 'md' | 'mdx';
  readonly body: string;
  /** The line of the file at which the body begins. */
  readonly firstLine: number;
}

/** What prose may be made of; whatever else a parser comes to know is refused until it is looked at. */
const proseNodes: ReadonlySet<string> = new Set([
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

/** Prose for readers is a hundredth of this; the parser needs more than a second for some texts that are longer. */
const maximumLength = 200_000;

/** How deep quotations and lists may stand in each other; the parser's time grows with the square of it. */
const maximumDepth = 20;

const deepMarkers = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${maximumDepth + 1}}`, 'm');

/**
 * Refuses prose that is more than prose: code, HTML, components, images, and links that do not lead to a page.
 *
 * MDX is a program that runs while the site is built, so it is judged on its syntax tree, by the parser that compiles
 * it. No component may be used; one problem of a kind is told for each line.
 */
export function checkProse(prose: ProseText): Problem[] {
  const { file, format, body, firstLine } = prose;
  const place = (line: number, column: number): Place => ({ file, line: line + firstLine - 1, column });
  if (body.length > maximumLength) {
    return [problem('prose-long', place(1, 1), `${body.length}文字`, { allowed: String(maximumLength) })];
  }
  const deep = deepMarkers.exec(body);
  if (deep) return [problem('prose-deep', place(body.slice(0, deep.index).split('\n').length, 1), deep[0], { allowed: String(maximumDepth) })];
  let tree: MdastNode;
  try {
    tree = format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body);
  } catch (error) {
    return [syntaxProblem(error instanceof Error ? error.message : '', body, place)];
  }
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const node of nodesOf(tree)) {
    const code = refusal(node);
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    if (code === undefined || seen.has(`${code} ${line}`)) continue;
    seen.add(`${code} ${line}`);
    const [found = ''] = body.slice(offset, node.position?.end.offset).split('\n', 1);
    problems.push(problem(code, place(line, column), found));
    if (isEnough(problems)) break;
  }
  return problems;
}

/** All nodes in the order of the text, without recursion: a tree may be as deep as its text is long. */
function nodesOf(tree: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const waiting: MdastNode[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) waiting.push(child);
    }
  }
  return nodes;
}

function refusal(node: MdastNode): ProblemCode | undefined {
  if ((node.type === 'link' || node.type === 'definition') && !isProseLink(node.url)) return 'prose-link';
  return proseNodes.has(node.type) ? undefined : (refusedNodes[node.type] ?? 'prose-part');
}

/** A text that the parser cannot read: its message begins with line and column. */
function syntaxProblem(message: string, body: string, place: (line: number, column: number) => Place): Problem {
  const [line = 1, column = 1] = (/^(\d+):(\d+)/.exec(message) ?? []).slice(1).map(Number);
  const text = body.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return problem('prose-syntax', place(line, column), text === '' ? '本文の終わり' : text);
}
