import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/plan/planIndex.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { ChangeRecord } from '../../../src/schema/entity/change.ts';
import type { PlanModel } from '../../../src/schema/entity/plan.ts';
import { itemJson } from '../../../src/tables/plan/itemJson.ts';
import { levelItem } from '../../../src/tables/plan/publishedPlan.ts';
import { baseline, itemsOf, lineOf, makeKpi, makePlan, minamoPlan, realPlan, target, nothingDecided } from '../../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../../setup/shapedPlans.ts';

const real = await realPlan();
const plans: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', await minamoPlan()],
];
const everyPlan: readonly [string, Plan][] = [...plans, ['the plan of one level', pillarsPlan()], ['the plan of six levels', deepPlan()]];

type Listed = Readonly<Record<string, unknown>> & { readonly id: string };

/** What stands under a key of an item's JSON. */
function under(json: Readonly<Record<string, unknown>>, key: string): Listed[] {
  return [json[key]].flat().filter((each): each is Listed => each !== null && each !== undefined);
}

/** A change as the model lists it. */
function changeOf(type: string, id: string): ChangeRecord {
  return {
    id: `${id}-added`,
    target: { type, id },
    goalId: 'goal-1',
    topId: 'goal-1',
    type: 'added',
    basis: 'row-mark',
    certainty: 'stated',
    evidenceLine: 13,
    ...nothingDecided,
    note: null,
    before: null,
    after: 'あと',
    source: lineOf('plan', 13),
  };
}

describe(itemJson, () => {
  it('holds an item under the key of its level, what stands above under theirs, and what stands below under their plurals', () => {
    const keys = (plan: Plan, id: string) => Object.keys(itemJson(plan, id)).join(' ');
    expect(keys(real, 'akiya-bank')).toBe('plan url initiative goal policy measure department kpis changes notes');
    expect(keys(real, 'goal-1')).toBe('plan url goal policies measures initiatives department kpis changes notes');
    expect(keys(deepPlan(), 'prepare')).toBe(
      'plan url policy basicGoal field basicMeasures measures projects department kpis changes notes',
    );
    expect(keys(pillarsPlan(), 'work')).toBe('plan url pillar department kpis changes notes');
  });

  it.each(plans)('holds everything of each initiative of %s and nothing of another', (_, plan) => {
    for (const initiative of itemsOf(plan, 'initiative')) {
      const json = itemJson(plan, initiative.id);
      const own = levelItem(plan, initiative);
      expect(json['initiative']).toEqual(own);
      expect(json.url).toBe(`${plan.information.siteUrl}initiatives/${initiative.id}/`);
      expect(['goal', 'policy', 'measure'].map((key) => under(json, key)[0]?.id)).toEqual([
        own['goalId'],
        own['policyId'],
        own['measureId'],
      ]);
      expect(json.department?.id ?? null).toBe(initiative.departments[0]?.departmentId ?? null);
      expect(json.kpis.map(({ id }) => id)).toEqual(initiative.kpiIds);
      expect(json.changes).toHaveLength(initiative.changes.length + json.kpis.reduce((sum, { changes }) => sum + changes.length, 0));
      expect(new Set(json.notes).size).toBe(json.notes.length);
    }
  });

  it('names the plan, its licence and whether it is official', () => {
    expect(Object.keys(itemJson(real, 'akiya-bank')['plan'] as object).join(' ')).toBe(
      'title cityName cityCode editionDate licenceId licenceUrl publisherName official siteUrl planId',
    );
  });

  it('tells an initiative from a measure that has the same id', () => {
    const plan = makePlan([[[1]]], [makeKpi([baseline(1), target(2)])]);
    const changes = [
      changeOf('initiative', 'goal-1-initiative-1'),
      changeOf('measure', 'goal-1-initiative-1'),
      changeOf('kpi', 'kpi-users'),
      changeOf('initiative', 'kpi-users'),
    ];
    expect(itemJson({ ...plan, changes }, 'goal-1-initiative-1').changes).toEqual([changes[0], changes[2]]);
  });

  it('holds the notes about an item, its KPIs and their values, each once', () => {
    const plan = makePlan([[[2]]], [makeKpi([baseline(1), target(2)])]);
    const note = (id: string, ...about: PlanModel['notes'][number]['about']) => ({
      id,
      kind: 'omission' as const,
      about,
      title: id,
      text: '説明。',
    });
    const notes = [
      note('own', { type: 'initiative', id: 'goal-1-initiative-1' }, { type: 'kpi', id: 'kpi-users' }),
      note('value', { type: 'value', id: 'kpi-users-target-2024' }),
      note('other', { type: 'initiative', id: 'goal-1-initiative-2' }),
    ];
    expect(itemJson({ ...plan, notes }, 'goal-1-initiative-1').notes.map(({ id }) => id)).toEqual(['own', 'value']);
  });

  it('throws on an id that is not in the plan', () => {
    expect(() => itemJson(real, 'nothing')).toThrow('No item has the id nothing');
  });

  it.each(everyPlan)('holds all that belongs to each item of the first level of %s and nothing of another', (_, plan) => {
    const { tops } = planIndex(plan);
    const all = tops.map(({ id }) => itemJson(plan, id));
    for (const [place, { key, plural }] of plan.levels.entries()) {
      const name = (place === 0 ? key : plural).replace(/-(.)/g, (__, letter: string) => letter.toUpperCase());
      expect(all.flatMap((json) => under(json, name).map(({ id }) => id))).toEqual(itemsOf(plan, key).map(({ id }) => id));
    }
    const owned = plan.kpis.filter(({ ownerType }) => ownerType !== 'plan').map(({ id }) => id);
    expect(all.flatMap(({ kpis }) => kpis.map(({ id }) => id))).toEqual(owned);
    expect(all.flatMap(({ changes }) => changes.map(({ id }) => id)).sort()).toEqual(plan.changes.map(({ id }) => id).sort());
  });

  it.each(plans)('lists the changes of a goal of %s in the order of the plan', (_, plan) => {
    for (const { id } of planIndex(plan).tops) expect(itemJson(plan, id).changes).toEqual(plan.changes.filter(({ topId }) => topId === id));
  });

  it.each(plans)('holds every note about a thing of a goal of %s, on its goal and once', (_, plan) => {
    const { tops } = planIndex(plan);
    const things = plan.notes.filter(({ about }) => about.some(({ type }) => type !== 'line'));
    const held = new Set(tops.flatMap(({ id }) => itemJson(plan, id).notes.map((note) => note.id)));
    expect(things.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
    for (const { id } of tops) {
      const { notes } = itemJson(plan, id);
      expect(new Set(notes).size).toBe(notes.length);
    }
  });

  it('holds the KPIs of everything below an item of a middle level, its own first', () => {
    expect(itemJson(deepPlan(), 'prepare').kpis.map(({ id }) => id)).toEqual(['kpi-prepare', 'kpi-warehouse']);
    expect(under(itemJson(deepPlan(), 'drill'), 'measure')).toEqual([]);
  });
});
