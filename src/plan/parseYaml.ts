import { CST, isAlias, isMap, isPair, isScalar, isSeq, Lexer, LineCounter, parseAllDocuments, visit, type Document, type Node } from 'yaml';
import { placeOf } from './decodeText.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { lineAround, yamlSyntaxFaults, type YamlSyntaxFaults } from './yamlSyntaxFaults.ts';

/** A path from the root of a YAML file to one of its values. */
export type ContentPath = readonly PropertyKey[];

/** A parsed file that still knows where each of its values stands. */
export interface LocatedContent {
  readonly file: string;
  readonly data: unknown;
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly placeOfValue: (path: ContentPath) => Place;
  /** The place of a key itself. */
  readonly placeOfKey: (path: ContentPath) => Place;
}

const maximumDepth = 20;

/**
 * Parses YAML and refuses whatever YAML would lose or change without a word: text cut off by ` #`, numbers that do not
 * come back as written, anchors, aliases, tags, values over several lines, a full-width colon, deep nesting.
 *
 * `firstLine` is the line of the file at which `text` begins.
 */
export function parseYaml(text: string, file: string, firstLine = 1): { content: LocatedContent; problems: Problem[] } {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const tooDeep = depthOffset(text);
  if (tooDeep !== undefined) {
    const at = placeOf(text, tooDeep, file);
    const where = { file, line: at.line + firstLine - 1, column: at.column };
    return {
      content: emptyContent(file, firstLine),
      problems: [problem('yaml-unreadable', where, `${maximumDepth}段より深い入れ子`, { allowed: String(maximumDepth) })],
    };
  }
  const documents = parseAllDocuments(text, { lineCounter: lines, version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false, strict: true, logLevel: 'error' });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) return { content: emptyContent(file, firstLine), problems: [] };
  const faults = yamlSyntaxFaults(document.errors, text, place);
  const losses = lossProblems(document, text, place, faults);
  const lossLines = new Set(losses.map(({ line }) => line));
  const problems = [
    ...faults.problems.filter(({ code, line }) => code !== 'yaml-syntax' || !lossLines.has(line)),
    ...losses,
    ...(second ? [problem('yaml-root', place(second.range[0]), '--- で分かれた2つ目の文書', { allowed: '一つのファイルに一つの内容（途中に --- は書けない）' })] : []),
  ];
  const data: unknown = problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
  return {
    content: {
      file,
      data,
      placeOfValue: (path) => place(valueOffset(document, path)),
      placeOfKey: (path) => place(keyOffset(document, path)),
    },
    problems,
  };
}

function emptyContent(file: string, line: number): LocatedContent {
  const start = () => ({ file, line, column: 1 });
  return { file, data: undefined, placeOfValue: start, placeOfKey: start };
}

function lossProblems(document: Document.Parsed, text: string, place: (offset: number) => Place, faults: YamlSyntaxFaults): Problem[] {
  const problems: Problem[] = [];
  const root = document.contents;
  if (isScalar(root) && typeof root.value === 'string' && root.value.includes('：')) {
    const offset = root.range[0] + text.slice(root.range[0]).indexOf('：');
    return [problem('yaml-full-width-colon', place(offset), lineAround(text, offset).trim())];
  }
  visit(document, {
    Alias(_, node) {
      problems.push(problem('yaml-alias', place(node.range?.[0] ?? 0), `*${node.source}`));
    },
    Node(_, node) {
      if (isAlias(node)) return;
      const offset = node.range?.[0] ?? 0;
      if (offset >= faults.end) return;
      if (node.anchor !== undefined) problems.push(problem('yaml-anchor', place(text.lastIndexOf('&', offset)), `&${node.anchor}`));
      if (node.tag !== undefined) {
        const written = /![^\s,[\]{}]*(?=[^!]*$)/.exec(text.slice(0, offset));
        problems.push(problem('yaml-tag', place(written?.index ?? offset), lineAround(text, offset).trim()));
      }
      if (!isScalar(node) || !node.range) return;
      const [start, end] = node.range;
      const source = text.slice(start, end);
      const broken = faults.offsets.some((each) => start <= each && each <= end);
      if (source.trimEnd().includes('\n') && !broken) problems.push(problem('yaml-multi-line', place(start), source.replaceAll('\n', ' ')));
      if (node.type !== 'PLAIN') return;
      const rest = /^[ \t]*#[^\n]*/.exec(text.slice(end));
      if (rest) problems.push(problem('yaml-comment-after-text', place(end + rest[0].indexOf('#')), `${source}${rest[0]}`.trim()));
      if (losesItsForm(source)) problems.push(problem('yaml-number-form', place(start), source));
    },
  });
  return problems;
}

/** Numbers that would not come back as they were written: 010, 1.10, 1e3, 0x1F, 20 digits, .inf. */
function losesItsForm(source: string): boolean {
  if (/^[-+]?\.(inf|nan)$/i.test(source) || /^0[xo][0-9a-f]+$/i.test(source)) return true;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(source)) return false;
  return String(Number(source)) !== source || Math.abs(Number(source)) > Number.MAX_SAFE_INTEGER;
}

/** Tokens that the lexer puts in without a character of the text: byte order mark, document, end of flow, scalar. */
const widthless: ReadonlySet<string> = new Set([CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The offset at which nesting passes the limit, by brackets or by indent, found without recursion. */
function depthOffset(text: string): number | undefined {
  let depth = 0;
  let index = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') {
      depth += 1;
      if (depth > maximumDepth) return index;
    } else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    if (!widthless.has(token)) index += token.length;
  }
  const nestedDashes = new RegExp(`^ *(- ){${maximumDepth + 1}}`, 'm').exec(text);
  if (nestedDashes) return nestedDashes.index;
  const indents: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '') {
      while ((indents.at(-1) ?? -1) > indent) indents.pop();
      if ((indents.at(-1) ?? -1) < indent) indents.push(indent);
      if (indents.length > maximumDepth) return offset + indent;
    }
    offset += line.length + 1;
  }
  return undefined;
}

function valueOffset(document: Document.Parsed, path: ContentPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length));
    if (node?.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document.Parsed, path: ContentPath): number {
  const parent = nodeAt(document, path.slice(0, -1));
  const key = path.at(-1);
  if (isMap(parent)) {
    for (const pair of parent.items) {
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(key) && pair.key.range) return pair.key.range[0];
    }
  }
  return valueOffset(document, path);
}

function nodeAt(document: Document.Parsed, path: ContentPath): Node | undefined {
  if (path.length === 0) return document.contents ?? undefined;
  const node: unknown = document.getIn(path, true);
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}
