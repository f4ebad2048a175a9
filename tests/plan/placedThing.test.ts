import { describe, expect, it } from 'vitest';
import { placedKinds, placedThing } from '../../src/plan/placedThing.ts';

describe(placedThing, () => {
  it.each([
    ['goals/goal-1/#policy-workplaces', { type: 'policy', id: 'workplaces', page: 'goals/goal-1/', fragment: 'policy-workplaces' }],
    ['goals/goal-1/#measure-note-taking', { type: 'measure', id: 'note-taking', page: 'goals/goal-1/', fragment: 'measure-note-taking' }],
    ['notes/#note-measure-1', { type: 'note', id: 'measure-1', page: 'notes/', fragment: 'note-measure-1' }],
    [
      'initiatives/akiya-bank/#kpi-policy-1',
      { type: 'kpi', id: 'kpi-policy-1', page: 'initiatives/akiya-bank/', fragment: 'kpi-policy-1' },
    ],
  ])('reads %s', (place, thing) => {
    expect(placedThing(place, placedKinds([{ key: 'goal' }, { key: 'policy' }, { key: 'measure' }], undefined))).toEqual(thing);
  });

  it('knows the levels that a plan had before, by its ledger', () => {
    const ledger = { addresses: [], places: [], page: [], kpi: [], department: [], note: [], program: ['a'] };
    expect(placedThing('goals/goal-1/#program-a', placedKinds([{ key: 'goal' }], ledger)).type).toBe('program');
    expect(placedThing('goals/goal-1/#program-a', placedKinds([{ key: 'goal' }], undefined)).type).toBe('kpi');
  });
});
