import type { MdastNode } from 'satteri';
import { characterNumber, faultyCharacter, isVisible } from '../../schema/characters.ts';
import { isEnough, type Place, problem, type Problem } from '../problem/problem.ts';
import type { ProblemCode } from '#words/problems.ts';
import { proseLinkFault } from '../proseLink.ts';
import { fileBudget } from '../budgets.ts';
import { characterFaultCodes } from './decodeText.ts';
import { placeOf } from '../problem/placeOf.ts';
import { proseNodes, proseTree } from './readMarkdown.ts';
import { contentFoundText } from '#words/problems/content.ts';
import { sizeText } from '#words/problems/sizes.ts';
import { tellingText } from '#words/problems/telling.ts';

/** The prose under a front matter, as it stands in its file. */
interface ProseText {
  readonly file: string;
  readonly format: 'md' | 'mdx';
  readonly body: string;
  /** The line of the file at which the body begins. */
  readonly firstLine: number;
}

/** What prose may be made of; whatever else a parser comes to know is refused until it is looked at. */
const proseParts: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'code',
  'inlineCode',
  'link',
  'linkReference',
  'definition',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
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
 * Refuses prose that is more than prose: code, HTML, components, images, links that do not lead to a page, and
 * characters that its file does not hold but names (`&#x202E;`); and headings and links of which nothing is seen.
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
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    if (depth > maximumDepth)
      return [problem('prose-deep', place(line, column), body.split('\n')[line - 1] ?? '', { allowed: String(maximumDepth) })];
    const written = body.slice(offset, node.position?.end.offset);
    const refused = refusal(node, written);
    if (refused === undefined || seen.has(`${refused.code} ${line}`)) continue;
    const { code, index = 0, found = written } = refused;
    seen.add(`${code} ${line}`);
    const before = written.slice(0, index).split('\n');
    problems.push(
      problem(
        code,
        place(line + before.length - 1, before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : column + index),
        found.split('\n', 1)[0] ?? '',
      ),
    );
    if (isEnough(problems)) break;
  }
  return problems;
}

/** Why a part of prose is refused; where in what is written, and what was found, if not the whole of it. */
interface Refusal {
  readonly code: ProblemCode;
  readonly index?: number;
  readonly found?: string;
}

function refusal(node: MdastNode, written: string): Refusal | undefined {
  if (!proseParts.has(node.type)) return { code: refusedNodes[node.type] ?? 'prose-part' };
  const reference = characterReferenceFault(node, written);
  if (reference) return reference;
  if (node.type === 'link' || node.type === 'definition') {
    const fault = proseLinkFault(node.url);
    // What is wrong as a whole, or is written with escapes, is told at the start of its link.
    const start = fault?.code === 'prose-link' ? -1 : written.lastIndexOf(node.url);
    if (fault) return { code: fault.code, index: start < 0 ? 0 : start + fault.index };
  }
  const mustBeSeen = node.type === 'heading' || node.type === 'link' || node.type === 'linkReference';
  return mustBeSeen && !proseNodes(node).some((each) => 'value' in each.node && isVisible(each.node.value))
    ? { code: 'prose-empty' }
    : undefined;
}

/** A text that the parser cannot read: its message begins with line and column. */
function syntaxProblem(message: string, body: string, place: (line: number, column: number) => Place): Problem {
  const [line = 1, column = 1] = (/^(\d+):(\d+)/.exec(message) ?? []).slice(1).map(Number);
  const text = body.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return problem('prose-syntax', place(line, column), text === '' ? contentFoundText.endOfProse : text);
}

/** How deep quotations and lists may stand in each other; the parser's time grows with the square of it. */
const maximumDepth = 20;

const deepMarkers = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${maximumDepth + 1}}`, 'm');

/** How often a character may stand in prose, since the parser's time or memory grows with the square of it. */
const maximumOf: Readonly<Record<string, number>> = { '&': 5000, '{': 500 };

/** How often `{` may follow `<` in MDX: each further time doubles the parser's time, so that a line of 120 letters takes seconds. */
const maximumAlternations = 2;

/** What would cost the parser more time or memory than prose may, found before it sees the text; undefined where nothing does. */
function costlyProse({ file, format, body, firstLine }: ProseText): Problem | undefined {
  const place = (index: number) => {
    const { line, column } = placeOf(body, index, file);
    return { file, line: line + firstLine - 1, column };
  };
  if (body.length > fileBudget.proseCharacters)
    return problem('prose-long', place(0), sizeText.characters(body.length), {
      allowed: sizeText.maximumCharacters(fileBudget.proseCharacters),
    });
  const deep = deepMarkers.exec(body);
  if (deep) return problem('prose-deep', { ...place(deep.index), column: 1 }, deep[0], { allowed: String(maximumDepth) });
  for (const [character, maximum] of Object.entries(maximumOf)) {
    const count = body.split(character, maximum + 2).length - 1;
    if (count > maximum && (character !== '{' || format === 'mdx')) {
      return problem('prose-long', place(body.indexOf(character)), sizeText.moreOfCharacter(character, maximum), {
        allowed: sizeText.maximumOfCharacter(character, maximum),
      });
    }
  }
  if (format === 'md') return undefined;
  // A sign behind a single backslash is a letter to the parser too.
  const alternations = body.match(/(?<=(?:^|[^\\])(?:\\\\)*)<[^<{]*\{/g) ?? [];
  return alternations.length > maximumAlternations
    ? problem('prose-html', place(body.indexOf('<')), body.slice(body.indexOf('<')).split('\n', 1)[0] ?? '')
    : undefined;
}

/**
 * The first reference of a part of prose that stands for a character which content may not hold: `&#x202E;`, `&shy;`.
 *
 * A file never holds such a character itself, so one in the tree was made by the parser.
 */
function characterReferenceFault(node: MdastNode, written: string): { code: ProblemCode; index: number; found: string } | undefined {
  const texts = Object.values(node).filter((value) => typeof value === 'string');
  const fault = texts.map((text) => faultyCharacter(text)).find((each) => each !== undefined);
  if (!fault) return undefined;
  const reference = [...written.matchAll(/&#?\w+;/g)].find(([name]) => hasFault(name));
  return {
    code: characterFaultCodes[fault.fault],
    index: reference?.index ?? 0,
    found: tellingText.explained(reference?.[0] ?? '', fault.character === '\uFFFD' ? fault.character : characterNumber(fault.character)),
  };
}

/** Whether a reference stands for such a character, by the parser that compiles it. */
function hasFault(reference: string): boolean {
  return textsOf(reference).some((text) => faultyCharacter(text));
}

function textsOf(reference: string): string[] {
  const [paragraph] = childrenOf(proseTree({ format: 'md', body: reference }));
  return paragraph ? childrenOf(paragraph).flatMap((node) => ('value' in node && typeof node.value === 'string' ? [node.value] : [])) : [];
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
