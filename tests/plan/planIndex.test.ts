import { describe, expect, it } from 'vitest';
import { planIndex } from '../../src/plan/planIndex.ts';
import { sampleGoal, sampleInitiative, sampleKpi, sampleMeasure, samplePlan, samplePolicy, sampleValue } from '../setup/samplePlan.ts';

const kpi = sampleKpi('kpi-a', 'a', 7, { values: [sampleValue('baseline', 2018, 3), sampleValue('target', 2024, 10)] });
const note = (id: string, ...about: { type: string; id: string }[]) => ({
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
  initiatives: [sampleInitiative('a', 7), sampleInitiative('b', 8, { parentId: 'm-2', departments: [], alsoUnder: ['other'] })],
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
    expect(index.item('goal-2').number).toBe(2);
    expect(index.item('b').parentId).toBe('m-2');
    expect(index.level('measure').name).toBe('具体的な施策');
    expect(index.kpi('kpi-a')).toBe(kpi);
    expect(index.department('department').name).toBe('見本課');
  });

  it.each([
    ['item', () => index.item('x')],
    ['level', () => index.level('x')],
    ['kpi', () => index.kpi('x')],
    ['department', () => index.department('x')],
  ])('throws where no %s has the id', (what, find) => {
    expect(find).toThrow(`No ${what} has the id x`);
  });

  it('does not find things by the names of a prototype', () => {
    expect(() => index.item('constructor')).toThrow('No item has the id constructor');
    expect(index.kpisOfOwner('__proto__')).toEqual([]);
  });

  it('lists what belongs to a thing, in the order of the plan', () => {
    expect(idsOf(index.tops)).toEqual(['goal-1', 'goal-2']);
    expect(idsOf(index.children('goal-1'))).toEqual(['policy', 'other']);
    expect(idsOf(index.children('policy'))).toEqual(['measure', 'm-2']);
    expect(idsOf(index.descendants('goal-1'))).toEqual(['policy', 'measure', 'a', 'm-2', 'b', 'other', 'm-3']);
    expect(idsOf(index.itemsOfLevel('initiative'))).toEqual(['a', 'b']);
    expect(idsOf(index.kpisOfOwner('a'))).toEqual(['kpi-a', 'kpi-b']);
    expect(idsOf(index.kpisOfOwner('goal-1'))).toEqual(['kpi-goal']);
  });

  it('tells what stands above an item, and the page that shows it', () => {
    expect(idsOf(index.ancestors(index.item('b')))).toEqual(['goal-1', 'policy', 'm-2']);
    expect(index.ancestorOf(index.item('b'), 'policy')?.id).toBe('policy');
    expect(index.ancestorOf(index.item('b'), 'initiative')?.id).toBe('b');
    expect(index.ancestorOf(index.item('policy'), 'measure')).toBeUndefined();
    expect([index.pageOf(index.item('m-2')), index.pageOf(index.item('b'))].map(({ id }) => id)).toEqual(['goal-1', 'b']);
    expect(['goal-1', 'policy', 'b'].map((id) => [index.isTop(index.item(id)), index.isLast(index.item(id))])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('lists what stands under an item too, though its home is elsewhere', () => {
    expect(idsOf(index.shared('other'))).toEqual(['b']);
    expect(idsOf(index.children('other'))).toEqual(['m-3']);
  });

  it('lists the items of a department, and those of the last level without one', () => {
    expect(idsOf(index.itemsOfDepartment('department'))).toEqual(['a']);
    expect(idsOf(index.itemsOfDepartment(null))).toEqual(['b']);
  });

  it('keeps the KPIs of the whole plan apart from those of items', () => {
    const ofPlan = sampleKpi('kpi-plan', 'goal-1', 1, { ownerType: 'plan' });
    const other = planIndex({ ...plan, kpis: [...plan.kpis, ofPlan] });
    expect(other.kpisOfPlan).toEqual([ofPlan]);
    expect(idsOf(other.kpisOfOwner('goal-1'))).toEqual(['kpi-goal']);
    expect([other.ownerOf(ofPlan), other.ownerOf(kpi)?.id]).toEqual([undefined, 'a']);
  });

  it('lists nothing for a thing that nothing belongs to', () => {
    expect(index.children('goal-2')).toEqual([]);
    expect(index.children('x')).toEqual([]);
    expect(index.descendants('m-3')).toEqual([]);
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
