import { describe, expect, it } from 'vitest';
import { departmentPage, departmentsPage } from '../../../src/site/pages/departments.ts';
import { baseline, makeKpi, makePlan, target } from '../../setup/samplePlan.ts';

const sample = makePlan([[[2]], [[1]]], [makeKpi([baseline(1), target(2)])]);
const plan = {
  ...sample,
  initiatives: sample.initiatives.map((initiative, place) => ({ ...initiative, departmentId: place === 2 ? null : 'planning' })),
};

describe(departmentsPage, () => {
  it('counts what each department does, and keeps apart what no department is named for', () => {
    const { rows, without } = departmentsPage(plan);
    expect(rows.map(({ name, initiatives, kpis, goals }) => [name, initiatives, kpis, goals.map(({ number }) => number)])).toEqual([
      ['企画課', 2, 1, [1]],
    ]);
    expect(without.map(({ id }) => id)).toEqual(['goal-2-initiative-1']);
  });
});

describe(departmentPage, () => {
  it('lists the initiatives of the department by goal', () => {
    const { groups } = departmentPage(plan, { id: 'planning', name: '企画課' });
    expect(groups.map(({ label, initiatives }) => [label, initiatives.map(({ id }) => id)])).toEqual([
      ['基本目標1', ['goal-1-initiative-1', 'goal-1-initiative-2']],
    ]);
  });
});
