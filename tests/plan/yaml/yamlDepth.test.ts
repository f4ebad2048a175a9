import { describe, expect, it } from 'vitest';
import { LineCounter } from 'yaml';
import { yamlDocuments } from '../../../src/plan/yaml/yamlDocuments.ts';

/** Where a text is found too deep to be parsed. */
function tooDeepOffset(text: string): number | undefined {
  const reading = yamlDocuments(text, new LineCounter());
  return 'refusal' in reading ? reading.refusal.offset : undefined;
}

describe('the depth of a YAML text', () => {
  it.each([
    ['20 dashes in a line', `${'- '.repeat(20)}a`],
    ['brackets that are closed again', `a: ${'[1], '.repeat(30)}`],
    [
      'indents that have ended, each deeper than the one before',
      Array.from({ length: 25 }, (_, step) => `a${step}:\n${' '.repeat(step + 1)}b: 1\n`).join(''),
    ],
    ['brackets in quotation marks', `a: "${'['.repeat(30)}"`],
  ])('takes %s', (_, text) => {
    expect(tooDeepOffset(text)).toBeUndefined();
  });

  it.each([
    ['21 dashes in a line', `a: 1\n${'- '.repeat(21)}a`, 5],
    ['21 brackets', `a: ${'['.repeat(21)}`, 23],
    ['21 indents', Array.from({ length: 21 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 270],
  ])('finds %s', (_, text, offset) => {
    expect(tooDeepOffset(text)).toBe(offset);
  });
});
