import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** A piece of a text that is replaced by another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A pair of a map as it stands in a text. */
export interface WrittenPair {
  readonly key: string;
  /** Where the key begins, and its column from 0. */
  readonly start: number;
  readonly keyEnd: number;
  readonly column: number;
  /** The single value as it is written, with its quotation marks; empty where it is none. */
  readonly written: string;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly value: unknown;
}

/** A map of a YAML text, whose keys can be replaced without touching anything else. */
export interface WrittenMap {
  readonly pairs: readonly WrittenPair[];
  readonly pair: (key: string) => WrittenPair | undefined;
  /** The maps of a list under a key; none where there is no such list. */
  readonly maps: (key: string) => readonly WrittenMap[];
  readonly map: (key: string) => WrittenMap | undefined;
}

/** The map that a YAML text holds; nothing where it holds none or cannot be parsed. */
export function writtenMap(text: string): WrittenMap | undefined {
  const { contents, errors } = parseDocument(text, { logLevel: 'silent' });
  const root: unknown = contents;
  return errors.length === 0 && isMap(root) ? mapOf(root, text) : undefined;
}

function mapOf(map: YAMLMap, text: string): WrittenMap {
  const valueOf = (key: string): unknown => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
  const pairs = map.items.flatMap((pair) => pairOf(pair, text) ?? []);
  return {
    pairs,
    pair: (key) => pairs.find((pair) => pair.key === key),
    maps: (key) => {
      const list = valueOf(key);
      return isSeq(list) ? list.items.filter(isMap).map((each) => mapOf(each, text)) : [];
    },
    map: (key) => {
      const value = valueOf(key);
      return isMap(value) ? mapOf(value, text) : undefined;
    },
  };
}

function pairOf(pair: Pair, text: string): WrittenPair | undefined {
  const { key, value } = pair;
  if (!isPair(pair) || !isScalar(key) || !key.range) return undefined;
  const [start, keyEnd] = key.range;
  const range = isScalar(value) || isMap(value) || isSeq(value) ? value.range : undefined;
  const [valueStart, valueEnd] = range ?? [keyEnd + 1, keyEnd + 1];
  return {
    key: String(key.value),
    start,
    keyEnd,
    column: start - (text.lastIndexOf('\n', start - 1) + 1),
    written: isScalar(value) ? text.slice(valueStart, valueEnd) : '',
    valueStart,
    valueEnd,
    value: isScalar(value) ? value.value : undefined,
  };
}

/** Gives a key another name. */
export function renamed({ start, keyEnd }: WrittenPair, name: string): Edit {
  return { start, end: keyEnd, text: name };
}

/** Puts another value in the place of one, the comment behind it kept. */
export function revalued({ valueStart, valueEnd }: WrittenPair, text: string): Edit {
  return { start: valueStart, end: valueEnd, text };
}

/** Takes a pair of one line out, with its line where nothing else stands on it. */
export function removed({ start, valueEnd, column }: WrittenPair, text: string): Edit {
  const lineStart = start - column;
  const lineEnd = text.indexOf('\n', valueEnd);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(valueEnd, end).trim() === '';
  return isAlone ? { start: lineStart, end, text: '' } : { start, end: valueEnd, text: '' };
}

/** Puts lines before a pair, each as far in as the pair is. */
export function linesBefore({ start, column }: WrittenPair, lines: readonly string[]): Edit {
  return { start, end: start, text: lines.map((line) => `${line}\n${' '.repeat(column)}`).join('') };
}

/** Puts lines behind the line of a pair of one line, each as far in as the pair is. */
export function linesAfter({ valueEnd, column }: WrittenPair, lines: readonly string[], text: string): Edit {
  const lineEnd = text.indexOf('\n', valueEnd);
  const at = lineEnd < 0 ? text.length : lineEnd;
  return { start: at, end: at, text: lines.map((line) => `\n${' '.repeat(column)}${line}`).join('') };
}

/** A text with all edits made; they must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + put + result.slice(end);
  return result;
}
