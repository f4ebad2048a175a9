import { describe, expect, it } from 'vitest';
import { absoluteAddress, itemJsonAddress, planJsonAddress, sourceFileAddress, tableAddress } from '../../src/addresses/fileAddress.ts';
import { makePlan } from '../setup/samplePlan.ts';

const plan = makePlan();

describe('the addresses of files', () => {
  it.each([
    ['a table as CSV', tableAddress(plan, 'kpi_values', 'csv'), 'data/992011_kpi_values.csv'],
    ['a table as JSON', tableAddress(plan, 'kpi_values', 'json'), 'data/992011_kpi_values.json'],
    ['the whole plan', planJsonAddress(plan), 'data/992011_plan.json'],
    ['a goal', itemJsonAddress({ plural: 'goals' }, 'goal-1'), 'data/goals/goal-1.json'],
    ['an initiative', itemJsonAddress({ plural: 'initiatives' }, 'bus'), 'data/initiatives/bus.json'],
    ['the source', sourceFileAddress({ file: 'plan.txt' }), 'data/plan.txt'],
  ])('name %s', (_, address, expected) => {
    expect(address).toBe(expected);
  });
});

describe(absoluteAddress, () => {
  it.each([
    ['', 'https://example.org/plan/'],
    ['goals/goal-1/', 'https://example.org/plan/goals/goal-1/'],
    ['data/992011_goals.csv', 'https://example.org/plan/data/992011_goals.csv'],
    ['source/#L13', 'https://example.org/plan/source/#L13'],
  ])('puts the address of the site before %j', (address, absolute) => {
    expect(absoluteAddress(plan, address)).toBe(absolute);
  });
});
