import { describe, expect, it } from 'vitest';
import { planIndex } from '../../src/plan/planIndex.ts';
import { sampleGoal, sampleInitiative, sampleKpi, sampleMeasure, samplePlan, samplePolicy, sampleValue } from '../setup/samplePlan.ts';

const kpi = sampleKpi('kpi-a', 'a', 7, { values: [sampleValue('baseline', 2018, 3), sampleValue('target', 2024, 10)] });
const note = (id: string, ...about: { type: 'goal' | 'initiative' | 'kpi' | 'value' | 'line'; id: string }[]) => ({
  id,
  kind: 'omission' as const,
  about,
  title: id,
  text: id,
});
const plan = samplePlan({
  goals: [sampleGoal('goal-1', 1), sampleGoal('goal-2', 9, { number: 2 })],
  policies: [samplePolicy('policy', 'goal-1', 2), samplePolicy('other', 'goal-1', 3)],
  measures: [sampleMeasure('measure', 'policy', 4), sampleMeasure('m-2', 'policy', 5), sampleMeasure('m-3', 'other', 6)],
  initiatives: [sampleInitiative('a', 7), sampleInitiative('b', 8, { measureId: 'm-2', departmentId: null })],
  kpis: [kpi, sampleKpi('kpi-b', 'a', 7), sampleKpi('kpi-goal', 'goal-1', 1, { ownerType: 'goal' })],
  notes: [
    note('n-1', { type: 'kpi', id: 'kpi-a' }, { type: 'value', id: 'kpi-a-target-2024' }, { type: 'line', id: 'L7' }),
    note('n-2', { type: 'value', id: 'kpi-a-baseline-2018' }),
    note('n-3', { type: 'initiative', id: 'a' }),
  ],
});
const index = planIndex(plan);
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe(planIndex, () => {
  it('finds each thing by its id', () => {
    expect(index.goal('goal-2').number).toBe(2);
    expect(index.policy('other').goalId).toBe('goal-1');
    expect(index.measure('m-3').policyId).toBe('other');
    expect(index.initiative('b').measureId).toBe('m-2');
    expect(index.kpi('kpi-a')).toBe(kpi);
    expect(index.department('department').name).toBe('見本課');
  });

  it.each([
    ['goal', () => index.goal('x')],
    ['policy', () => index.policy('x')],
    ['measure', () => index.measure('x')],
    ['initiative', () => index.initiative('x')],
    ['kpi', () => index.kpi('x')],
    ['department', () => index.department('x')],
  ])('throws where no %s has the id', (what, find) => {
    expect(find).toThrow(`No ${what} has the id x`);
  });

  it('does not find things by the names of a prototype', () => {
    expect(() => index.goal('constructor')).toThrow('No goal has the id constructor');
    expect(index.kpisOfOwner('__proto__')).toEqual([]);
  });

  it('lists what belongs to a thing, in the order of the plan', () => {
    expect(idsOf(index.policiesOfGoal('goal-1'))).toEqual(['policy', 'other']);
    expect(idsOf(index.measuresOfPolicy('policy'))).toEqual(['measure', 'm-2']);
    expect(idsOf(index.initiativesOfMeasure('m-2'))).toEqual(['b']);
    expect(idsOf(index.initiativesOfGoal('goal-1'))).toEqual(['a', 'b']);
    expect(idsOf(index.kpisOfOwner('a'))).toEqual(['kpi-a', 'kpi-b']);
    expect(idsOf(index.kpisOfOwner('goal-1'))).toEqual(['kpi-goal']);
  });

  it('lists the initiatives of a department and those without one', () => {
    expect(idsOf(index.initiativesOfDepartment('department'))).toEqual(['a']);
    expect(idsOf(index.initiativesOfDepartment(null))).toEqual(['b']);
  });

  it('lists nothing for a thing that nothing belongs to', () => {
    expect(index.policiesOfGoal('goal-2')).toEqual([]);
    expect(index.measuresOfPolicy('x')).toEqual([]);
    expect(index.initiativesOfMeasure('m-3')).toEqual([]);
    expect(index.initiativesOfGoal('goal-2')).toEqual([]);
    expect(index.kpisOfOwner('b')).toEqual([]);
  });

  it('lists notes by type and id of what they are about', () => {
    expect(idsOf(index.notesAbout('kpi', 'kpi-a'))).toEqual(['n-1']);
    expect(idsOf(index.notesAbout('line', 'L7'))).toEqual(['n-1']);
    expect(idsOf(index.notesAbout('initiative', 'a'))).toEqual(['n-3']);
    expect(index.notesAbout('goal', 'a')).toEqual([]);
  });

  it('lists the notes of a KPI and of its values, each once', () => {
    expect(idsOf(index.notesOfKpi(kpi))).toEqual(['n-1', 'n-2']);
    expect(index.notesOfKpi(index.kpi('kpi-b'))).toEqual([]);
  });

  it('is made once for a plan and anew for another', () => {
    expect(planIndex(plan)).toBe(index);
    expect(planIndex({ ...plan })).not.toBe(index);
  });
});
