import { describe, expect, it } from 'vitest';
import {
  changeAddress,
  departmentAddress,
  goalAddress,
  initiativeAddress,
  kpiAddress,
  lineAddress,
  measureAddress,
  noteAddress,
  pageAddress,
  policyAddress,
  targetAddress,
} from '../../src/addresses/pageAddress.ts';
import type { Target } from '../../src/schema/entity/note.ts';
import { baseline, makeKpi, makePlan, minamoPlan, realPlan, target } from '../setup/samplePlan.ts';

describe('pageAddress', () => {
  it('has every page of the design, at the address of the design', () => {
    expect(Object.values(pageAddress).sort()).toEqual(
      [
        '',
        'goals/',
        'initiatives/',
        'kpis/',
        'departments/',
        'changes/',
        'data/',
        'data/dictionary/',
        'data/machine-readability/',
        'search/',
        'notes/',
        'source/',
        'about/',
        'method/',
        'accessibility/',
        'terms/',
      ].sort(),
    );
  });
});

describe('the addresses of things', () => {
  it.each([
    ['a goal', goalAddress('goal-1'), 'goals/goal-1/'],
    ['a policy', policyAddress('goal-1', 'jobs'), 'goals/goal-1/#policy-jobs'],
    ['a measure', measureAddress('goal-1', 'startups'), 'goals/goal-1/#measure-startups'],
    ['an initiative', initiativeAddress('akiya-bank'), 'initiatives/akiya-bank/'],
    [
      'a KPI of an initiative',
      kpiAddress({ id: 'kpi-akiya', ownerType: 'initiative', ownerId: 'akiya-bank' }),
      'initiatives/akiya-bank/#kpi-akiya',
    ],
    ['a KPI of a goal', kpiAddress({ id: 'kpi-goal', ownerType: 'goal', ownerId: 'goal-1' }), 'goals/goal-1/#kpi-goal'],
    ['a department', departmentAddress('planning'), 'departments/planning/'],
    ['a line of the source', lineAddress(13), 'source/#L13'],
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
