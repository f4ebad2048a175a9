import { describe, expect, it } from 'vitest';
import { filterCounts, noFilters, passes } from '../../../src/search/match/filterPages.ts';
import { registered } from '../registeredPage.ts';

const goal = registered({ kind: 'goal', top: 'goal-1', numeric: true });
const first = registered({ top: 'goal-1', departments: ['town', 'roads'], changes: ['renamed', 'revised'], numeric: true });
const second = registered({ top: 'goal-2', departments: ['school'] });
const about = registered({ kind: 'page' });
const pages = [goal, first, second, about];

describe(passes, () => {
  it.each([
    ['nothing', {}, pages],
    ['a kind', { kind: 'initiative' }, [first, second]],
    ['a goal, with its initiatives', { goal: 'goal-1' }, [goal, first]],
    ['a department', { department: 'school' }, [second]],
    ['one of several departments', { department: 'roads' }, [first]],
    ['one of several changes', { change: 'revised' }, [first]],
    ['a numeric target', { numeric: 'yes' }, [goal, first]],
    ['no numeric target', { numeric: 'no' }, [second, about]],
    ['two at once', { kind: 'initiative', numeric: 'yes' }, [first]],
    ['what no page has', { goal: 'goal-9' }, []],
  ])('filters by %s', (_, chosen, expected) => {
    expect(pages.filter((page) => passes(page, { ...noFilters, ...chosen }))).toEqual(expected);
  });
});

describe(filterCounts, () => {
  it('counts each value under the other filters, not under its own', () => {
    expect(Object.fromEntries(filterCounts(pages, { ...noFilters, goal: 'goal-1', numeric: 'yes' }, 'goal'))).toEqual({
      '': 2,
      'goal-1': 2,
    });
    expect(Object.fromEntries(filterCounts(pages, { ...noFilters, goal: 'goal-2' }, 'goal'))).toEqual({ '': 4, 'goal-1': 2, 'goal-2': 1 });
    expect(Object.fromEntries(filterCounts(pages, { ...noFilters, goal: 'goal-1' }, 'change'))).toEqual({ '': 2, renamed: 1, revised: 1 });
  });

  it('counts zero for no pages', () => {
    expect(Object.fromEntries(filterCounts([], noFilters, 'kind'))).toEqual({ '': 0 });
  });
});
