import { describe, expect, it } from 'vitest';
import { publishedAddress } from '../../src/addresses/publishedAddress.ts';
import { makeKpi, makePlan } from '../setup/samplePlan.ts';

const empty = { addresses: [], places: [], page: [], goal: [], policy: [], measure: [], initiative: [], kpi: [], department: [], note: [] };

describe(publishedAddress, () => {
  const kpi = makeKpi([], { id: 'kpi-users', ownerId: 'goal-1-initiative-1' });

  it.each([
    ['page', 'guide', 'guide/'],
    ['goal', 'goal-9', 'goals/goal-9/'],
    ['initiative', 'gone', 'initiatives/gone/'],
    ['department', 'gone', 'departments/gone/'],
  ] as const)('is the own page of a %s, whether it is there or not', (type, id, address) => {
    expect(publishedAddress(makePlan(), { type, id })).toBe(address);
  });

  it('is the place of today before that of the ledger', () => {
    const plan = { ...makePlan([[[1]]], [kpi]), published: { ...empty, places: ['initiatives/other/#kpi-users'] } };
    expect(publishedAddress(plan, { type: 'kpi', id: 'kpi-users' })).toBe('initiatives/goal-1-initiative-1/#kpi-users');
  });

  it('is the place of the ledger where the thing is gone', () => {
    const plan = { ...makePlan(), published: { ...empty, places: ['initiatives/other/#kpi-users'] } };
    expect(publishedAddress(plan, { type: 'kpi', id: 'kpi-users' })).toBe('initiatives/other/#kpi-users');
  });

  it('is none for a thing without a page whose place nobody wrote down', () => {
    expect(publishedAddress(makePlan(), { type: 'note', id: 'old-doubt' })).toBeUndefined();
  });
});
