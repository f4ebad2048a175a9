import { describe, expect, it } from 'vitest';
import {
  changeAddress,
  departmentAddress,
  itemAddress,
  kpiAddress,
  lineAddress,
  listAddress,
  noteAddress,
  pageAddress,
  pageOfItem,
  sourceAddress,
  targetAddress,
  topListAddress,
} from '../../src/addresses/pageAddress.ts';
import type { Target } from '../../src/schema/entity/note.ts';
import { baseline, lineOf, makeKpi, makePlan, minamoPlan, realPlan, sampleInitiative, samplePlan, target } from '../setup/samplePlan.ts';

describe('pageAddress', () => {
  it('has every page of the design whose name no plan chooses', () => {
    expect(Object.values(pageAddress).sort()).toEqual(
      [
        '',
        'kpis/',
        'departments/',
        'changes/',
        'data/',
        'data/dictionary/',
        'data/machine-readability/',
        'search/',
        'notes/',
        'source/',
        'progress-rules/',
        'about/',
        'method/',
        'accessibility/',
        'terms/',
      ].sort(),
    );
  });
});

describe('the addresses of things', () => {
  const plan = samplePlan({ initiatives: [sampleInitiative('akiya-bank', 4)] });
  const [goals, , measures, initiatives] = plan.levels;
  if (!goals || !measures || !initiatives) throw new Error('The sample plan has four levels');

  it.each([
    ['an item with a page', itemAddress(plan, 'akiya-bank'), 'initiatives/akiya-bank/'],
    ['an item of the first level', itemAddress(plan, 'goal-1'), 'goals/goal-1/'],
    ['an item without a page, on that of the nearest above', itemAddress(plan, 'measure'), 'goals/goal-1/#measure-measure'],
    ['a page that may be gone', pageOfItem(initiatives, 'bus'), 'initiatives/bus/'],
    ['the list of a level', listAddress(initiatives), 'initiatives/'],
    ['the list of the first level', topListAddress(plan), 'goals/'],
    [
      'a KPI of an item with a page',
      kpiAddress(plan, { id: 'kpi-akiya', ownerType: 'initiative', ownerId: 'akiya-bank' }),
      'initiatives/akiya-bank/#kpi-akiya',
    ],
    [
      'a KPI of an item of the first level',
      kpiAddress(plan, { id: 'kpi-goal', ownerType: 'goal', ownerId: 'goal-1' }),
      'goals/goal-1/#kpi-goal',
    ],
    ['a KPI of an item without a page', kpiAddress(plan, { id: 'kpi-m', ownerType: 'measure', ownerId: 'measure' }), 'goals/goal-1/#kpi-m'],
    ['a KPI of the whole plan', kpiAddress(plan, { id: 'kpi-all', ownerType: 'plan', ownerId: '' }), 'goals/#kpi-all'],
    ['a department', departmentAddress('planning'), 'departments/planning/'],
    ['a line of the first transcription', lineAddress(plan, 'plan', 13), 'source/#L13'],
    ['a line of another transcription', lineAddress(plan, 'other', 13), 'source/#other-L13'],
    ['a line that is cited', sourceAddress(plan, lineOf('plan', 13)), 'source/#L13'],
    ['a row of results, which no page shows', sourceAddress(plan, lineOf('results-2021', 2)), undefined],
    ['nothing that is cited', sourceAddress(plan, null), undefined],
    ['a note', noteAddress('city-hp'), 'notes/#note-city-hp'],
    ['a change', changeAddress('bus-added'), 'changes/#change-bus-added'],
  ])('lead to %s', (_, address, expected) => {
    expect(address).toBe(expected);
  });
});

describe(targetAddress, () => {
  const kpis = [
    makeKpi([baseline(1), target(2)]),
    makeKpi([target(2)], { id: 'kpi-users-target', ownerType: 'goal', ownerId: 'goal-1' }),
    makeKpi([target(2)], { id: 'kpi-users-target-2024' }),
  ];
  const plan = makePlan([[[1]]], kpis);

  it.each<[Target, string | undefined]>([
    [{ type: 'goal', id: 'goal-1' }, 'goals/goal-1/'],
    [{ type: 'measure', id: 'goal-1-policy-1-measure-1' }, 'goals/goal-1/#measure-goal-1-policy-1-measure-1'],
    [{ type: 'initiative', id: 'goal-1-initiative-1' }, 'initiatives/goal-1-initiative-1/'],
    [{ type: 'kpi', id: 'kpi-users' }, 'initiatives/goal-1-initiative-1/#kpi-users'],
    [{ type: 'kpi', id: 'kpi-users-target' }, 'goals/goal-1/#kpi-users-target'],
    [{ type: 'value', id: 'kpi-users-baseline-2018' }, 'initiatives/goal-1-initiative-1/#kpi-users'],
    [{ type: 'value', id: 'kpi-users-target-2024' }, 'initiatives/goal-1-initiative-1/#kpi-users'],
    [{ type: 'value', id: 'kpi-users-target-target-2024' }, 'goals/goal-1/#kpi-users-target'],
    [{ type: 'value', id: 'kpi-users-target-2024-target-2024' }, 'initiatives/goal-1-initiative-1/#kpi-users-target-2024'],
    [{ type: 'value', id: 'kpi-users' }, undefined],
    [{ type: 'value', id: 'kpi-nothing-target-2024' }, undefined],
    [{ type: 'line', id: 'L19' }, 'source/#L19'],
  ])('leads to %o', (each, address) => {
    expect(targetAddress(plan, each)).toBe(address);
  });

  it.each<Target>([
    { type: 'measure', id: 'nothing' },
    { type: 'kpi', id: 'kpi-nothing' },
  ])('throws on %o, which is not in the plan', (each) => {
    expect(() => targetAddress(plan, each)).toThrow(/^No /);
  });

  it('leads to everything that the notes and changes of both plans are about', async () => {
    for (const each of [await realPlan(), await minamoPlan()]) {
      const targets = [...each.notes.flatMap(({ about }) => about), ...each.changes.map((change) => change.target)];
      expect(targets.length).toBeGreaterThan(10);
      for (const about of targets)
        expect(targetAddress(each, about)).toMatch(/^(goals|initiatives|source)\/([a-z0-9-]+\/)?(#[a-zA-Z0-9-]+)?$/);
    }
  });
});
