import type { Document } from 'yaml';
import { duplicateKeys } from './yamlLosses.ts';
import { fileBudget } from '../budgets.ts';
import { isEnough, type Place, problem, type Problem } from '../problem/problem.ts';
import { yamlFormText, yamlMendText } from '#words/problems/yaml.ts';

/** What is wrong between two offsets of a text: an error of the parser, or a key that is written twice. */
type YamlError = Pick<Document.Parsed['errors'][number], 'code' | 'pos' | 'message'>;

/** What a YAML parser stumbled over. */
export interface YamlSyntaxFaults {
  readonly problems: readonly Problem[];
  /** Where each of them stands. */
  readonly offsets: readonly number[];
  /** From here on nothing was read as it was meant. */
  readonly end: number;
}

/** How many of the parser's errors in one line are looked at; a line of brackets has one for each. */
const stumblesOfLine = 10;

/** Turns the parser's errors into one problem for each mistake, since one mistake can make it stumble many times. */
export function yamlSyntaxFaults(document: Document.Parsed, text: string, place: (offset: number) => Place): YamlSyntaxFaults {
  const tabs = tabOffsets(text);
  if (tabs.length > 0) return { problems: tabs.map((offset) => tabProblem(offset, text, place)), offsets: tabs, end: 0 };
  const duplicates = duplicateKeys(document).map((offset): YamlError => ({
    code: 'DUPLICATE_KEY',
    pos: [offset, offset + 1],
    message: '',
  }));
  const errors: readonly YamlError[] = [...document.errors, ...duplicates];
  const problems: Problem[] = [];
  const offsets: number[] = [];
  const lines = new Set<number>();
  const stumbles = new Map<number, number>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0] || b.pos[1] - a.pos[1])) {
    const { line } = place(error.pos[0]);
    stumbles.set(line, (stumbles.get(line) ?? 0) + 1);
    if ((stumbles.get(line) ?? 0) > stumblesOfLine) continue;
    const { problem: found, offset, breaksIndent } = faultOf(error, text, place);
    if (!lines.has(found.line)) {
      lines.add(found.line);
      problems.push(found);
      offsets.push(offset);
    }
    if (breaksIndent || isEnough(problems)) return { problems, offsets, end: offset };
  }
  return { problems, offsets, end: Infinity };
}

function tabOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(/^( *)(?:[^\S \n][^\S\n]*(?=[^\s#])|[^\S \t\n][^\S\n]*$)/gm)) {
    if (offsets.push(match.index + (match[1] ?? '').length) > fileBudget.problems) break;
  }
  return offsets;
}

function faultOf(
  error: YamlError,
  text: string,
  place: (offset: number) => Place,
): { problem: Problem; offset: number; breaksIndent: boolean } {
  const end = error.pos[1];
  const start = fromBlankLine(text, error.pos[0]);
  const lineText = lineAround(text, start).trim();
  if (error.code === 'DUPLICATE_KEY')
    return { problem: problem('yaml-duplicate-key', place(start), lineText), offset: start, breaksIndent: false };
  const colon = /^[^"':]*：/.exec(lineAround(text, start));
  if (colon) {
    const offset = text.lastIndexOf('\n', start - 1) + colon[0].length;
    return { problem: problem('yaml-full-width-colon', place(offset), lineText), offset, breaksIndent: false };
  }
  const quote = /closing (["'])quote/.exec(error.message)?.[1];
  if (quote !== undefined) {
    const offset = text.lastIndexOf(quote, start - 1);
    return { problem: syntaxProblem(text, offset, place), offset, breaksIndent: false };
  }
  const beginsLine = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
  const offset = error.code === 'MULTILINE_IMPLICIT_KEY' && !beginsLine ? text.lastIndexOf('\n', end - 1) + 1 : start;
  return {
    problem: syntaxProblem(text, offset, place),
    offset,
    breaksIndent: offset !== start || error.code === 'BAD_INDENT' || /^(Implicit map keys|Sequence item without)/.test(error.message),
  };
}

/** A parser that stumbles over the indentation after a blank line names the blank one, in which a person sees nothing wrong. */
function fromBlankLine(text: string, offset: number): number {
  if (lineAround(text, offset).trim() !== '') return offset;
  const next = text.slice(offset).search(/\S/);
  return next < 0 ? offset : offset + next;
}

function syntaxProblem(text: string, offset: number, place: (offset: number) => Place): Problem {
  const line = lineAround(text, offset);
  const found = text.slice(offset).trim() === '' ? yamlFormText.endOfFile : line.trim();
  const quoted = quotedWhole(line);
  return quoted === undefined
    ? problem('yaml-syntax', place(offset), found, {
        allowed: yamlFormText.pair,
        mend: yamlMendText.syntax,
      })
    : problem('yaml-syntax', place(offset), found, {
        allowed: quoted,
        mend: yamlMendText.quotes,
      });
}

/** A line with the whole of its value in quotation marks, where it needs them and has none: `title: "1000の灯り: 湖畔"`. */
function quotedWhole(line: string): string | undefined {
  const [, key = '', value = ''] = /^(?:\s*- )*\s*([^\s"'：:#][^"':]*: +)(\S.*?)\s*$/.exec(line) ?? [];
  if (!/^[@`%]/.test(value) && !/^[^"'[{].*:(\s|$)/.test(value)) return undefined;
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  const shown = [...escaped];
  return `${key.trimStart()}"${shown.slice(0, 40).join('')}${shown.length > 40 ? '…' : ''}"`;
}

function tabProblem(offset: number, text: string, place: (offset: number) => Place): Problem {
  return problem(
    'yaml-tab',
    place(offset),
    lineAround(text, offset)
      .replaceAll('\t', '⇥')
      .replace(/[^\S ]/g, '□')
      .trim(),
  );
}

/** The line that an offset stands in. */
export function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end);
}
