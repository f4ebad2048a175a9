import { describe, expect, it } from 'vitest';
import type { SortColumn } from '../../src/explorer/explorerFields.ts';
import type { FacetValues } from '../../src/explorer/explorerState.ts';
import { sortItems } from '../../src/explorer/sortItems.ts';
import { makeItem } from './makeItem.ts';

const items = [
  makeItem('a', { department: ['roads'], unit: '件', baseline: 9, target: 10, aggregation: 'not-stated', line: 30 }),
  makeItem('b', { department: ['planning'], unit: '人', baseline: 100, target: 90, direction: 'decrease', changes: ['added'], line: 4 }),
  makeItem('c', { department: ['-'], unit: '件', baseline: 'missing', target: 5, result: 7, line: 22 }),
  makeItem('d', { department: ['planning'], unit: '-', baseline: 'text', target: 'text', line: 5 }),
  makeItem('e', { department: ['roads'], unit: '人', baseline: 0, target: 20, result: -1, line: 8 }),
];
const values: FacetValues = {
  goal: ['goal-1'],
  department: ['roads', 'planning', '-'],
  unit: ['件', '人', '-'],
  direction: ['increase', 'decrease'],
  change: ['added', '-'],
  status: ['given'],
  kind: [],
  judgement: [],
};
const order = (sort: SortColumn | undefined, descending: boolean) =>
  sortItems(items, { sort, descending }, values)
    .map(({ id }) => id)
    .join('');

describe(sortItems, () => {
  it.each<[SortColumn | undefined, string, string]>([
    [undefined, 'abcde', 'abcde'],
    ['kpi', 'abcde', 'edcba'],
    ['owner', 'abcde', 'edcba'],
    ['line', 'bdeca', 'acedb'],
    ['baseline', 'eabcd', 'baecd'],
    ['target', 'caebd', 'beacd'],
    ['result', 'ecabd', 'ceabd'],
    ['relative', 'bacde', 'abcde'],
    ['department', 'aebdc', 'cbdae'],
    ['unit', 'acbed', 'dbeac'],
    ['direction', 'acdeb', 'bacde'],
    ['change', 'bacde', 'acdeb'],
    ['aggregation', 'bcdea', 'abcde'],
  ])('by %s gives %s, and turned round %s', (column, up, down) => {
    expect([order(column, false), order(column, true)]).toEqual([up, down]);
  });

  it('leaves the list that it is given as it is', () => {
    sortItems(items, { sort: 'target', descending: true }, values);
    expect(items.map(({ id }) => id).join('')).toBe('abcde');
  });
});
