import { describe, expect, it } from 'vitest';
import { itemAddress } from '../../src/addresses/pageAddress.ts';
import { pointers } from '../../src/addresses/pointers.ts';
import { sitePages } from '../../src/addresses/sitePages.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Level } from '../../src/schema/entity/level.ts';
import { publishedLedger } from '../../src/site/ledger/publishedLedger.ts';
import { makePlan } from '../setup/samplePlan.ts';

const before = makePlan([[[1], [1]]]);
const published = publishedLedger(before);

/** The plan of a later day, whose ledger knows what was there before. */
function later(change: (plan: Plan) => Partial<Plan>): Plan {
  return { ...before, ...change(before), published };
}

const withLevel = (key: string, parts: Partial<Level>) =>
  later(({ levels }) => ({ levels: levels.map((level) => (level.key === key ? { ...level, ...parts } : level)) }));

/** Every address of the ledger at which the site of a plan would have nothing. */
const lost = (plan: Plan) => published.addresses.filter((address) => !sitePages(plan).includes(address));

describe(pointers, () => {
  it('are none while everything stands where it stood', () => {
    expect(pointers(later(() => ({})))).toEqual(new Map());
  });

  it('are none where a level has only another name', () => {
    const plan = withLevel('initiative', { name: '事業', shortName: '事業', formerNames: ['主な取組'] });
    expect(pointers(plan)).toEqual(new Map());
    expect(lost(plan)).toEqual([]);
  });

  it('lead from the pages of a level that lost them to the places of its items', () => {
    const plan = withLevel('initiative', { hasPage: false });
    expect(Object.fromEntries(pointers(plan))).toEqual({
      'initiatives/': 'goals/',
      'initiatives/goal-1-initiative-1/': 'goals/goal-1/#initiative-goal-1-initiative-1',
      'initiatives/goal-1-initiative-2/': 'goals/goal-1/#initiative-goal-1-initiative-2',
    });
    expect(lost(plan)).toEqual([]);
  });

  it('lead on from the page of an item that is of another level now', () => {
    const plan = later(({ levels, items }) => ({
      levels: [...levels.slice(0, 3), { ...levels[3], key: 'project', plural: 'projects', name: '事業', shortName: '事業' } as Level],
      items: items.map((item) => (item.level === 'initiative' ? { ...item, level: 'project' } : item)),
    }));
    expect(pointers(plan).get('initiatives/goal-1-initiative-1/')).toBe('projects/goal-1-initiative-1/');
    expect(lost(plan)).toEqual([]);
  });

  it('are none where a level comes between others, or an item moves to another parent: no address names an ancestor', () => {
    const plan = later(({ levels, items }) => ({
      levels: [
        ...levels.slice(0, 1),
        { key: 'area', plural: 'areas', name: '分野', shortName: '分野', position: 2, hasPage: false, formerNames: [] },
        ...levels.slice(1).map((level) => ({ ...level, position: level.position + 1 })),
      ],
      items: items.map((item) => (item.id === 'goal-1-initiative-2' ? { ...item, parentId: 'goal-1-policy-1' } : item)),
    }));
    expect(pointers(plan)).toEqual(new Map());
    expect(itemAddress(plan, 'goal-1-initiative-2')).toBe('initiatives/goal-1-initiative-2/');
    expect(lost(plan)).toEqual([]);
  });
});
