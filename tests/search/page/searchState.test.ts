import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/search/match/filterPages.ts';
import { isEmpty, readState, writeState } from '../../../src/search/page/searchState.ts';

describe(readState, () => {
  it.each([
    ['', '', {}],
    ['?q=%E7%A9%BA%E3%81%8D%E5%AE%B6', '空き家', {}],
    ['?q=+%E5%AE%B6+&kind=goal&numeric=yes', '家', { kind: 'goal', numeric: 'yes' }],
    ['?goal=goal-1&unknown=1', '', { goal: 'goal-1' }],
  ])('reads %j', (address, query, filters) => {
    expect(readState(address)).toEqual({ query, isCut: false, filters: { ...noFilters, ...filters } });
  });
});

it('reads as much of a query as is looked for, and says that there was more', () => {
  expect(readState(`?q=${'a'.repeat(9000)}&kind=goal`)).toEqual({
    query: 'a'.repeat(200),
    isCut: true,
    filters: { ...noFilters, kind: 'goal' },
  });
});

describe(writeState, () => {
  it.each(['', '?q=%E7%A9%BA%E3%81%8D%E5%AE%B6', '?q=a+%22b+c%22&kind=goal&goal=goal-1&department=town&change=added&numeric=no'])(
    'writes what was read: %j',
    (address) => {
      expect(writeState(readState(address))).toBe(address);
      expect(isEmpty(readState(address))).toBe(address === '');
    },
  );
});
