import { Composer, Lexer, Parser, type CST, type Document, type LineCounter } from 'yaml';
import { fileBudget } from './budgets.ts';
import type { ProblemCode } from './problemTexts.ts';
import { BracketDepth, deepIndentOffset, maximumDepth } from './yamlDepth.ts';

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
export function yamlDocuments(text: string, lines: LineCounter, maximum: number = fileBudget.yamlMarks): { documents: readonly Document.Parsed[] } | { refusal: YamlRefusal } {
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
    if (marks > maximum) return tooLong(brackets.offset, `${marks}個目の語か記号`, `1つのファイルに、語・記号・空白・改行を合わせて${maximum}個まで`);
    if (flow > fileBudget.yamlFlowMarks) return tooLong(brackets.offset, `${flow}個目の括弧かコンマ`, `1つのファイルに、括弧とコンマを合わせて${fileBudget.yamlFlowMarks}個まで`);
    for (const token of parser.next(mark)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function tooLong(offset: number, found: string, allowed: string): { refusal: YamlRefusal } {
  return { refusal: { code: 'yaml-long', offset, found, allowed } };
}

function tooDeep(offset: number): { refusal: YamlRefusal } {
  return { refusal: { code: 'yaml-unreadable', offset, found: `${maximumDepth}段より深い入れ子`, allowed: String(maximumDepth) } };
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
