import { describe, expect, it } from 'vitest';
import { groupMeasures, quantile, type Answer } from '../../../scripts/searchReport/groupMeasures.ts';
import type { QueryGroup } from '../../../scripts/searchReport/queryGroups.ts';

const group = (kind: QueryGroup['kind'], truth: readonly string[], titled: readonly string[] = []): QueryGroup => ({
  letter: 'A',
  name: 'a',
  kind,
  questions: [{ query: '空', truth: new Set(truth), titled: new Set(titled) }],
});
const answer = (literal: readonly string[], variants: readonly string[] = []): Answer => ({
  query: '空',
  hits: [...literal.map((address) => ({ address, literal: true })), ...variants.map((address) => ({ address, literal: false }))],
  milliseconds: 1,
});

describe(groupMeasures, () => {
  it.each([
    ['all right pages', ['a', 'b'], answer(['b', 'a']), 1, 1, 1],
    ['one page too many', ['a', 'b'], answer(['a', 'b', 'c', 'd']), 0.5, 1, 1],
    ['a wrong page first', ['a', 'b'], answer(['c', 'a', 'b']), 2 / 3, 1, 0],
    ['a page missing', ['a', 'b'], answer(['a']), 1, 0.5, 1],
    ['nothing', ['a', 'b'], answer([]), 0, 0, 0],
    ['other spellings below', ['a'], answer(['a'], ['b', 'c']), 1, 1, 1],
    ['the right page in another spelling only', ['a'], answer([], ['a']), 0, 0, 1],
  ])('judges a literal query that found %s', (_, truth, answered, precision, recall, first) => {
    const measures = groupMeasures(group('literal', truth), [answered]);
    expect([measures.precision, measures.recall, measures.first.right]).toEqual([precision, recall, first]);
    expect(measures.missed).toEqual(precision === 1 && recall === 1 ? [] : ['空']);
  });

  it.each([
    ['nothing', answer([]), 1],
    ['something', answer(['a']), 0],
    ['another spelling', answer([], ['a']), 0],
  ])('judges an invented compound that found %s', (_, answered, right) => {
    expect(groupMeasures(group('nothing', []), [answered]).first).toEqual({ right, of: 1 });
  });

  it('counts other spellings where they are asked for', () => {
    const measures = groupMeasures(group('variant', ['a', 'b']), [answer(['a'], ['b', 'c', 'd'])]);
    expect([measures.precision, measures.recall]).toEqual([0.5, 1]);
  });

  it.each([
    ['no title has the query', [], answer(['a']), { right: 0, of: 0 }],
    ['the first hit has it', ['b', 'c'], answer(['c', 'a']), { right: 1, of: 1 }],
    ['the first hit has it not', ['b'], answer(['a', 'b']), { right: 0, of: 1 }],
    ['nothing is found', ['b'], answer([]), { right: 0, of: 1 }],
  ])('counts titles first where %s', (_, titled, answered, titleFirst) => {
    expect(groupMeasures(group('literal', ['a', 'b', 'c'], titled), [answered]).titleFirst).toEqual(titleFirst);
  });

  it('refuses answers to other queries', () => {
    expect(() => groupMeasures(group('literal', []), [{ ...answer([]), query: '家' }])).toThrow('No answer to 空');
    expect(() => groupMeasures(group('literal', []), [])).toThrow('No answer to 空');
  });
});

describe(quantile, () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.95, 4],
    [[5], 0.5, 5],
    [[], 0.5, 0],
  ])('of %j at %d is %d', (numbers, share, expected) => {
    expect(quantile(numbers, share)).toBe(expected);
  });
});
