import { Composer, CST, type Document, isCollection, isNode, isPair, Lexer, type LineCounter, type Node, Parser } from 'yaml';
import type { ProblemCode } from '#words/problems.ts';
import { fileBudget } from '../budgets.ts';
import { yamlSizeText } from '#words/problems/yaml.ts';

const flowMarks: ReadonlySet<string> = new Set(['[', ']', '{', '}', ',']);

/** Why a YAML text is not parsed at all, and where it goes too far. */
export interface YamlRefusal {
  readonly code: Extract<ProblemCode, 'yaml-unreadable' | 'yaml-long'>;
  readonly offset: number;
  readonly found: string;
  readonly allowed: string;
}

/**
 * The first two documents of a YAML text, since a second one is one too many; or why it is not parsed.
 *
 * A parser runs out of stack, memory or time on a text that is too deep or too long, so both are found while it is
 * still cut into words. Whether keys are unique is left to the caller: the parser would compare every two of them.
 */
export function yamlDocuments(
  text: string,
  lines: LineCounter,
  maximum: number = fileBudget.yamlMarks,
): { documents: readonly Document.Parsed[] } | { refusal: YamlRefusal } {
  const parsed = tokensOf(text, lines, maximum);
  if ('refusal' in parsed) return parsed;
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true, logLevel: 'error' });
  const documents: Document.Parsed[] = [];
  withoutTraces(() => {
    for (const document of composer.compose(parsed.tokens)) if (documents.push(document) === 2) break;
  });
  return { documents };
}

function tokensOf(text: string, lines: LineCounter, maximum: number): { tokens: readonly CST.Token[] } | { refusal: YamlRefusal } {
  const indent = deepIndentOffset(text, maximum);
  if (indent !== undefined) return tooDeep(indent);
  const parser = new Parser(lines.addNewLine);
  const brackets = new BracketDepth();
  const tokens: CST.Token[] = [];
  let marks = 0;
  let flow = 0;
  lines.addNewLine(0);
  for (const mark of new Lexer().lex(text)) {
    if (brackets.passes(mark)) return tooDeep(brackets.offset);
    marks += 1;
    if (flowMarks.has(mark)) flow += 1;
    if (marks > maximum) return tooLong(brackets.offset, yamlSizeText.mark(marks), yamlSizeText.maximumMarks(maximum));
    if (flow > fileBudget.yamlFlowMarks)
      return tooLong(brackets.offset, yamlSizeText.flowMark(flow), yamlSizeText.maximumFlowMarks(fileBudget.yamlFlowMarks));
    for (const token of parser.next(mark)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function tooLong(offset: number, found: string, allowed: string): { refusal: YamlRefusal } {
  return { refusal: { code: 'yaml-long', offset, found, allowed } };
}

function tooDeep(offset: number): { refusal: YamlRefusal } {
  return { refusal: { code: 'yaml-unreadable', offset, found: yamlSizeText.deeper(maximumDepth), allowed: String(maximumDepth) } };
}

/** Runs what may make very many errors without the list of calls in each, which nobody reads and which costs the most. */
function withoutTraces(run: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** How deep lists and maps may stand in each other; a parser runs out of stack far below. */
const maximumDepth = 20;

/** Marks that the lexer puts in without a character of the text: byte order mark, document, end of flow, scalar. */
const widthless: ReadonlySet<string> = new Set([CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Counts the brackets that are open while a lexer goes through a text. */
class BracketDepth {
  /** Where the latest mark begins. */
  offset = 0;
  #next = 0;
  #depth = 0;

  /** Takes the next mark; true where it passes the limit. */
  passes(mark: string): boolean {
    this.offset = this.#next;
    if (mark === '[' || mark === '{') this.#depth += 1;
    else if (mark === ']' || mark === '}') this.#depth = Math.max(0, this.#depth - 1);
    if (!widthless.has(mark)) this.#next += mark.length;
    return this.#depth > maximumDepth;
  }
}

const nestedDashes = new RegExp(`^ *(- ){${maximumDepth + 1}}`);

/** The offset at which nesting by indent or by dashes passes the limit within the first lines. */
function deepIndentOffset(text: string, maximumLines: number): number | undefined {
  const indents: number[] = [];
  let offset = 0;
  for (let lines = 0; offset < text.length && lines < maximumLines; lines += 1) {
    const end = text.indexOf('\n', offset);
    const line = text.slice(offset, end < 0 ? text.length : end);
    if (nestedDashes.test(line)) return offset;
    if (line.trim() !== '') {
      const indent = line.search(/[^ ]/);
      while ((indents.at(-1) ?? -1) > indent) indents.pop();
      if ((indents.at(-1) ?? -1) < indent) indents.push(indent);
      if (indents.length > maximumDepth) return offset + indent;
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** Goes through a YAML tree in the order of its text until `stops` says so; keys and values are nodes of their own. */
export function eachYamlNode(root: unknown, stops: (node: Node) => boolean): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isPair(next)) waiting.push(next.value, next.key);
    else if (isNode(next)) {
      if (stops(next)) return;
      if (isCollection(next)) for (let index = next.items.length - 1; index >= 0; index -= 1) waiting.push(next.items[index]);
    }
  }
}
