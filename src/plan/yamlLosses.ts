import { isAlias, isScalar, visit, type Document } from 'yaml';
import { isExactNumber } from '../schema/exactNumber.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { lineAround, type YamlSyntaxFaults } from './yamlSyntaxFaults.ts';

/** Finds what YAML would lose or change without a word, although it is well-formed. */
export function yamlLosses(document: Document.Parsed, text: string, place: (offset: number) => Place, faults: YamlSyntaxFaults): Problem[] {
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
      if (source.trimEnd().includes('\n')) {
        if (!broken) problems.push(problem('yaml-multi-line', place(start), source.replaceAll('\n', ' ')));
      } else if (node.type === 'QUOTE_DOUBLE') {
        problems.push(...wrongEscapes(source).map(({ index, escape }) => problem('yaml-escape', place(start + index), `「${escape}」`)));
      }
      if (node.type !== 'PLAIN') return;
      const rest = /^[ \t]*#[^\n]*/.exec(text.slice(end));
      if (rest) problems.push(problem('yaml-comment-after-text', place(end + rest[0].indexOf('#')), `${source}${rest[0]}`.trim()));
      if (losesItsForm(source)) problems.push(problem('yaml-number-form', place(start), source));
    },
  });
  return problems;
}

/** Escapes that turn into another character or into none: `"\n"` is a line break, and `"\ "` loses its backslash. */
function wrongEscapes(quoted: string): { index: number; escape: string }[] {
  return [...quoted.matchAll(/\\./gu)].filter(([escape]) => escape !== '\\"' && escape !== '\\\\').map(({ 0: escape, index }) => ({ index, escape }));
}

/** Numbers that would not come back as they were written: 010, 1.10, 1e3, 0x1F, 20 digits, .inf. */
function losesItsForm(source: string): boolean {
  if (/^[-+]?\.(inf|nan)$/i.test(source) || /^0[xo][0-9a-f]+$/i.test(source)) return true;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(source)) return false;
  return String(Number(source)) !== source || !isExactNumber(source);
}
