import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortColumns } from '../../src/explorer/explorerFields.ts';
import { initialState, type ExplorerState, type FacetValues } from '../../src/explorer/explorerState.ts';
import { addressOfState, stateOfAddress } from '../../src/explorer/stateAddress.ts';

const values: FacetValues = {
  goal: ['goal-1', 'goal-2'],
  department: ['planning', '-'],
  unit: ['人', '%', 'm&m', '-'],
  direction: ['increase', 'decrease'],
  change: ['added', '-'],
  status: ['given', 'not-measured'],
  kind: ['numeric-target', 'kpi'],
  judgement: ['met', 'not-met'],
};

describe(addressOfState, () => {
  it.each<[string, Partial<ExplorerState>, string]>([
    ['nothing for everything in the plan’s order', {}, ''],
    ['a text', { query: '空き家 情報' }, '?q=%E7%A9%BA%E3%81%8D%E5%AE%B6+%E6%83%85%E5%A0%B1'],
    ['choices in the order of the form', { chosen: { status: 'given', goal: 'goal-2' } }, '?goal=goal-2&status=given'],
    ['a unit that addresses give a meaning', { chosen: { unit: '%' } }, '?unit=%25'],
    ['a column', { sort: 'target' }, '?sort=target'],
    ['a column turned round', { sort: 'target', descending: true }, '?sort=-target'],
  ])('writes %s', (_, state, address) => {
    expect(addressOfState({ ...initialState, ...state })).toBe(address);
  });
});

describe(stateOfAddress, () => {
  it.each([
    ['a value that the plan does not have', '?goal=goal-9&department=planning', { chosen: { department: 'planning' } }],
    ['a column that the table does not have', '?sort=-__proto__', {}],
    ['a parameter of someone else', '?utm_source=x&constructor=y', {}],
    ['an empty choice', '?goal=&q=', {}],
    ['a second value of a facet', '?goal=goal-2&goal=goal-1', { chosen: { goal: 'goal-2' } }],
    ['a broken escape', '?q=%E7%&sort=line', { query: '\uFFFD%', sort: 'line' as const }],
  ])('ignores %s', (_, address, state) => {
    expect(stateOfAddress(address, values)).toEqual({ ...initialState, ...state });
  });

  it('reads as much of a text as is looked for, and says that there was more', () => {
    expect(stateOfAddress(`?q=${'a'.repeat(9000)}`, values)).toEqual({ ...initialState, query: 'a'.repeat(200), isCut: true });
  });

  it('reads back every state that can be written', () => {
    const chosen = fc.record(Object.fromEntries(Object.entries(values).map(([facet, list]) => [facet, fc.constantFrom(...list)])), {
      requiredKeys: [],
    });
    const states = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      chosen,
      sort: fc.option(fc.constantFrom(...sortColumns), { nil: undefined }),
      turned: fc.boolean(),
    });
    fc.assert(
      fc.property(states, ({ turned, ...rest }) => {
        const state = { ...rest, isCut: false, descending: turned && rest.sort !== undefined };
        expect(stateOfAddress(addressOfState(state), values)).toEqual(state);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
