import { type Document, isAlias, isMap, isScalar, type Scalar } from 'yaml';
import { isExactNumber } from '../../schema/valueForms.ts';
import { isEnough, type Place, problem, type Problem } from '../problem/problem.ts';
import { fileBudget } from '../budgets.ts';
import { eachYamlNode } from './yamlDocuments.ts';
import { lineAround, type YamlSyntaxFaults } from './yamlSyntaxFaults.ts';
import { tellingText } from '#words/problems/telling.ts';

/** Finds what YAML would lose or change without a word, although it is well-formed. */
export function yamlLosses(document: Document.Parsed, text: string, place: (offset: number) => Place, faults: YamlSyntaxFaults): Problem[] {
  const problems: Problem[] = [];
  const root = document.contents;
  if (isScalar(root) && typeof root.value === 'string' && root.value.includes('：')) {
    const offset = root.range[0] + text.slice(root.range[0]).indexOf('：');
    return [problem('yaml-full-width-colon', place(offset), lineAround(text, offset).trim())];
  }
  eachYamlNode(root, (node) => {
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) problems.push(problem('yaml-alias', place(offset), `*${node.source}`));
    else if (offset < faults.end) {
      if (node.anchor !== undefined) problems.push(problem('yaml-anchor', place(text.lastIndexOf('&', offset)), `&${node.anchor}`));
      if (node.tag !== undefined) problems.push(problem('yaml-tag', place(tagOffset(text, offset)), lineAround(text, offset).trim()));
      if (isScalar(node)) problems.push(...scalarLosses(node, text, place, faults));
    }
    return isEnough(problems);
  });
  return problems;
}

function scalarLosses(node: Scalar, text: string, place: (offset: number) => Place, faults: YamlSyntaxFaults): Problem[] {
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  if (source.trimEnd().includes('\n')) {
    const broken = faults.offsets.some((each) => start <= each && each <= end);
    return [
      ...(broken ? [] : [problem('yaml-multi-line', place(start), source.slice(0, 400).replaceAll('\n', ' '))]),
      ...plainLosses(node, text, place),
    ];
  }
  if (node.type === 'QUOTE_DOUBLE')
    return wrongEscapes(source).map(({ index, escape }) => problem('yaml-escape', place(start + index), tellingText.quoted(escape)));
  return plainLosses(node, text, place);
}

function plainLosses({ type, range }: Scalar, text: string, place: (offset: number) => Place): Problem[] {
  if (type !== 'PLAIN' || !range) return [];
  const [start, end] = range;
  const source = text.slice(start, end);
  const rest = /^[ \t]*#[^\n]*/.exec(text.slice(end))?.[0];
  return [
    ...(rest === undefined ? [] : [problem('yaml-comment-after-text', place(end + rest.indexOf('#')), `${source}${rest}`.trim())]),
    ...(losesItsForm(source) ? [problem('yaml-number-form', place(start), source)] : []),
  ];
}

/** Where the tag of a node is written, which stands before it, perhaps on a line above. */
function tagOffset(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', text.lastIndexOf('!', offset - 1)) + 1;
  const written = /![^\s,[\]{}]*(?=[^!]*$)/.exec(text.slice(line, offset));
  return written ? line + written.index : offset;
}

/** Escapes that turn into another character or into none: `"\n"` is a line break, and `"\ "` loses its backslash. */
function wrongEscapes(quoted: string): { index: number; escape: string }[] {
  return [...quoted.matchAll(/\\./gu)]
    .filter(([escape]) => escape !== '\\"' && escape !== '\\\\')
    .map(({ 0: escape, index }) => ({ index, escape }));
}

/** Numbers that would not come back as they were written: 010, 1.10, 1e3, 0x1F, 20 digits, .inf. */
function losesItsForm(source: string): boolean {
  if (/^[-+]?\.(inf|nan)$/i.test(source) || /^0[xo][0-9a-f]+$/i.test(source)) return true;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(source)) return false;
  return String(Number(source)) !== source || !isExactNumber(source);
}

/** Where the keys stand that their map has already, as many as are told. */
export function duplicateKeys(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  eachYamlNode(document.contents, (node) => {
    if (!isMap(node)) return false;
    const seen = new Set<unknown>();
    for (const { key } of node.items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value) && key.range) offsets.push(key.range[0]);
      seen.add(key.value);
      if (offsets.length > fileBudget.problems) return true;
    }
    return false;
  });
  return offsets;
}
