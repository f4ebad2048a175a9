import { describe, expect, it } from 'vitest';
import { departmentPage, departmentsPage } from '../../../src/site/pages/departments.ts';
import { baseline, makeKpi, makePlan, target } from '../../setup/samplePlan.ts';

const sample = makePlan([[[2]], [[1]]], [makeKpi([baseline(1), target(2)])]);
const plan = {
  ...sample,
  items: sample.items.map((item) => (item.id === 'goal-2-initiative-1' ? { ...item, departments: [] } : item)),
};

describe(departmentsPage, () => {
  it('counts what each department does, and keeps apart what no department is named for', () => {
    const { rows, without } = departmentsPage(plan);
    expect(rows.map(({ name, counts, tops }) => [name, counts, tops.map(({ sign }) => sign)])).toEqual([['企画課', [2, 1], ['1']]]);
    expect(without?.items.map(({ id }) => id)).toEqual(['goal-2-initiative-1']);
  });
});

describe(departmentPage, () => {
  it('lists the initiatives of the department by goal', () => {
    const { groups } = departmentPage(plan, { id: 'planning', name: '企画課', formerNames: [] });
    expect(groups.map(({ label, items }) => [label, items.map(({ id }) => id)])).toEqual([
      ['基本目標1', ['goal-1-initiative-1', 'goal-1-initiative-2']],
    ]);
  });
});
