import { describe, expect, it } from 'vitest';
import { type ExplorerState, type FacetValues, initialState } from '../../src/explorer/explorerState.ts';
import { facetCounts, filterItems } from '../../src/explorer/filterItems.ts';
import { searchForm } from '../../src/search/match/searchForm.ts';
import { makeItem } from './makeItem.ts';

const items = [
  makeItem('kpi-house', { goal: 'goal-2', unit: '件', changes: ['renamed', 'revised'] }),
  makeItem('kpi-bus', { goal: 'goal-2', department: ['roads'], statuses: ['not-measured', 'given'] }),
  makeItem('kpi-jobs', { direction: 'maintain', department: ['-'] }),
];
const texts: Record<string, string> = {
  'kpi-house': '空き家バンク登録件数',
  'kpi-bus': 'ふれあい号のＫＰＩ',
  'kpi-jobs': '就職 相談・面接会',
};
const searched = ({ id }: { id: string }) => searchForm(texts[id] ?? '');
const values: FacetValues = {
  goal: ['goal-1', 'goal-2'],
  department: ['planning', 'roads', '-'],
  unit: ['人', '件'],
  direction: ['increase', 'maintain'],
  change: ['renamed', 'revised', '-'],
  status: ['given', 'not-measured'],
  kind: [],
  judgement: [],
};
const shown = (state: Partial<ExplorerState>) => filterItems(items, { ...initialState, ...state }, searched).map(({ id }) => id);

describe(filterItems, () => {
  it.each<[string, Partial<ExplorerState>, readonly string[]]>([
    ['everything where nothing is chosen', {}, ['kpi-house', 'kpi-bus', 'kpi-jobs']],
    ['a part of a word', { query: '家バ' }, ['kpi-house']],
    ['another width and case', { query: 'ｋｐｉ' }, ['kpi-bus']],
    ['every term', { query: '相談 就職' }, ['kpi-jobs']],
    ['nothing where one term is missing', { query: '相談 空き家' }, []],
    ['a text across spaces and middle dots', { query: '就職相談面接会' }, ['kpi-jobs']],
    ['everything for a query of spaces', { query: '　 ' }, ['kpi-house', 'kpi-bus', 'kpi-jobs']],
    ['a goal', { chosen: { goal: 'goal-2' } }, ['kpi-house', 'kpi-bus']],
    ['no department', { chosen: { department: '-' } }, ['kpi-jobs']],
    ['one of several changes', { chosen: { change: 'revised' } }, ['kpi-house']],
    ['one of several statuses', { chosen: { status: 'given' } }, ['kpi-house', 'kpi-bus', 'kpi-jobs']],
    ['every choice', { chosen: { goal: 'goal-2', unit: '人' } }, ['kpi-bus']],
    ['text and choice', { query: 'ふれあい', chosen: { unit: '件' } }, []],
  ])('shows %s', (_, state, ids) => {
    expect(shown(state)).toEqual(ids);
  });
});

describe(facetCounts, () => {
  it('counts for each value what choosing it would show', () => {
    const states: Partial<ExplorerState>[] = [
      {},
      { chosen: { goal: 'goal-2' } },
      { chosen: { goal: 'goal-2', unit: '件' } },
      { query: 'ふれあい' },
      { query: 'ふれあい', chosen: { goal: 'goal-1', unit: '件' } },
    ];
    for (const state of states) {
      const whole = { ...initialState, ...state };
      const counts = facetCounts(items, whole, searched, values);
      for (const [facet, list] of Object.entries(values)) {
        for (const value of list) {
          expect(counts[facet as keyof FacetValues].get(value), `${JSON.stringify(state)} ${facet} ${value}`).toBe(
            shown({ ...state, chosen: { ...state.chosen, [facet]: value } }).length,
          );
        }
      }
    }
  });
});
