import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import { placeOf } from '../problem/placeOf.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import { canBeReadOn } from '../problem/spoiltLines.ts';
import { yamlDocuments } from './yamlDocuments.ts';
import { yamlLosses } from './yamlLosses.ts';
import { yamlSyntaxFaults } from './yamlSyntaxFaults.ts';
import { yamlFormText } from '#words/problems/yaml.ts';

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
  /** A single value as it is written, with its quotation marks: `"1000"`; empty where nothing follows the colon. */
  readonly writtenAt: (path: ContentPath) => string | undefined;
}

/**
 * Parses YAML and refuses whatever YAML would lose or change without a word: text cut off by ` #`, numbers that do not
 * come back as written, escapes, anchors, aliases, tags, values over several lines, a full-width colon, deep nesting.
 *
 * Where that is all that is wrong, what can be read is given with the problems.
 *
 * `firstLine` is the line of the file at which `text` begins; `maximumMarks` is how long it may be where that is not what
 * other files may.
 */
export function parseYaml(
  text: string,
  file: string,
  firstLine = 1,
  maximumMarks?: number,
): { content: LocatedContent; problems: Problem[] } {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const reading = yamlDocuments(text, lines, maximumMarks);
  if ('refusal' in reading) {
    const { code, offset, found, allowed } = reading.refusal;
    const at = placeOf(text, offset, file);
    return {
      content: emptyContent(file, firstLine),
      problems: [problem(code, { ...at, line: at.line + firstLine - 1 }, found, { allowed })],
    };
  }
  const [document, second] = reading.documents;
  if (!document) return { content: emptyContent(file, firstLine), problems: [] };
  const faults = yamlSyntaxFaults(document, text, place);
  const losses = yamlLosses(document, text, place, faults);
  const lossLines = new Set(losses.map(({ line }) => line));
  const problems = [
    ...faults.problems.filter(({ code, line }) => code !== 'yaml-syntax' || !lossLines.has(line)),
    ...losses,
    ...(second
      ? [
          problem('yaml-root', place(second.range[0]), yamlFormText.secondDocument, {
            allowed: yamlFormText.oneDocument,
          }),
        ]
      : []),
  ];
  const data: unknown = canBeReadOn(problems) ? document.toJS({ maxAliasCount: 0 }) : undefined;
  return {
    content: {
      file,
      data,
      placeOfValue: (path) => place(valueOffset(document, path)),
      placeOfKey: (path) => place(keyOffset(document, path)),
      writtenAt: (path) => {
        const node = nodeAt(document, path);
        return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
      },
    },
    problems,
  };
}

function emptyContent(file: string, line: number): LocatedContent {
  const start = () => ({ file, line, column: 1 });
  return { file, data: undefined, placeOfValue: start, placeOfKey: start, writtenAt: () => undefined };
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
