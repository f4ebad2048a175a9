import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { ChangeRecord } from '../../src/schema/entity/change.ts';
import { type PlanModel, type PublishedPlan, plan as planSchema } from '../../src/schema/entity/plan.ts';
import { jsonText } from '../../src/tables/jsonText.ts';
import { goalJson, initiativeJson, planJson } from '../../src/tables/planJson.ts';
import { promiseText } from '#words/promise.ts';
import { baseline, makeKpi, makePlan, makeValue, minamoPlan, realPlan, target } from '../setup/samplePlan.ts';

const real = await realPlan();
const minamo = await minamoPlan();
const plans: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', minamo],
];

/** A change as the model lists it. */
function changeOf(type: ChangeRecord['target']['type'], id: string): ChangeRecord {
  return {
    id: `${id}-added`,
    target: { type, id },
    goalId: 'goal-1',
    type: 'added',
    basis: 'row-mark',
    certainty: 'stated',
    evidenceLine: 13,
    note: null,
    before: null,
    after: 'あと',
    source: { document: 'plan', line: 13 },
  };
}

function keysOf(items: readonly object[]): string[] {
  return [...new Set(items.map((item) => Object.keys(item).join(' ')))];
}

describe(planJson, () => {
  it.each<[string, (plan: PublishedPlan) => readonly object[], string]>([
    ['the whole', (plan) => [plan], 'plan goals policies measures initiatives kpis departments changes notes'],
    ['goals', ({ goals }) => goals, 'id number title previousTitle shortTitle directions changes kpiIds source'],
    ['directions', ({ goals }) => goals.flatMap(({ directions }) => directions), 'text source'],
    ['policies', ({ policies }) => policies, 'id goalId label title source'],
    ['measures', ({ measures }) => measures, 'id policyId label title previousTitle changes source'],
    [
      'initiatives',
      ({ initiatives }) => initiatives,
      'id title previousTitle overview previousOverview goalId policyId measureId departmentId departmentNote changes kpiIds source',
    ],
    [
      'changes of an initiative',
      ({ initiatives }) => initiatives.flatMap(({ changes }) => changes),
      'type basis certainty evidenceLine note',
    ],
    [
      'KPIs',
      ({ kpis }) => kpis,
      'id ownerType ownerId label previousLabel aggregation unit direction directionNote promise values changes source',
    ],
    ['values', ({ kpis }) => kpis.flatMap(({ values }) => values), 'kind fiscalYear value text unit qualifier status raw note source'],
    ['sources', ({ initiatives }) => initiatives.map(({ source }) => source), 'document line'],
    ['departments', ({ departments }) => departments, 'id name'],
    ['changes', ({ changes }) => changes, 'id target goalId type basis certainty evidenceLine note before after source'],
    ['notes', ({ notes }) => notes, 'id kind about title text'],
    ['targets of notes', ({ notes }) => notes.flatMap(({ about }) => about), 'type id'],
  ])('publishes the keys of the design and no other: %s', (_, itemsOf, keys) => {
    for (const [, plan] of plans) expect(keysOf(itemsOf(planJson(plan)))).toEqual([keys]);
  });

  it.each(plans)('parses %s back from its own JSON without a difference', (_, plan) => {
    expect(planSchema.parse(JSON.parse(jsonText(planJson(plan))))).toEqual(planJson(plan));
  });

  it.each(plans)('keeps what only the site needs of %s to itself', (_, plan) => {
    expect(jsonText(planJson(plan))).not.toMatch(/"(sourceText|pages|synonyms|keepTogether|searchExamples)":/);
  });

  it.each(plans)('gives each KPI of %s its sentence, whoever wrote it', (_, plan) => {
    for (const [index, kpi] of plan.kpis.entries())
      expect(planJson(plan).kpis[index]?.promise).toBe(promiseText(kpi, plan.information.targetYear));
  });

  it.each(plans)('changes nothing else of %s', (_, plan) => {
    const published = planJson(plan);
    expect(published.kpis.map((kpi) => ({ ...kpi, promise: null }))).toEqual(plan.kpis.map((kpi) => ({ ...kpi, promise: null })));
    expect({ ...published, kpis: [] }).toEqual({
      plan: plan.information,
      goals: plan.goals,
      policies: plan.policies,
      measures: plan.measures,
      initiatives: plan.initiatives,
      kpis: [],
      departments: plan.departments,
      changes: plan.changes,
      notes: plan.notes,
    });
  });

  it.each(plans)('links every flat list of %s by ids that exist', (_, plan) => {
    const { goals, policies, measures, initiatives, kpis, departments } = planJson(plan);
    const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
    expect(policies.filter(({ goalId }) => !idsOf(goals).has(goalId))).toEqual([]);
    expect(measures.filter(({ policyId }) => !idsOf(policies).has(policyId))).toEqual([]);
    expect(
      initiatives.filter(
        ({ measureId, policyId, goalId }) => !idsOf(measures).has(measureId) || !idsOf(policies).has(policyId) || !idsOf(goals).has(goalId),
      ),
    ).toEqual([]);
    expect(initiatives.filter(({ departmentId }) => departmentId !== null && !idsOf(departments).has(departmentId))).toEqual([]);
    expect([...goals, ...initiatives].flatMap(({ kpiIds }) => kpiIds).sort()).toEqual(kpis.map(({ id }) => id).sort());
    expect(kpis.filter(({ ownerType, ownerId }) => !idsOf(ownerType === 'goal' ? goals : initiatives).has(ownerId))).toEqual([]);
  });

  it('throws on a plan that does not fit its schema', () => {
    expect(() => planJson(makePlan([[[1]]], [makeKpi([makeValue('target', 2024.5, 1)])]))).toThrow(/fiscalYear/);
  });
});

describe(initiativeJson, () => {
  it.each(plans)('holds everything of each initiative of %s and nothing of another', (_, plan) => {
    for (const initiative of plan.initiatives) {
      const json = initiativeJson(plan, initiative.id);
      expect(json.initiative).toBe(initiative);
      expect(json.url).toBe(`${plan.information.siteUrl}initiatives/${initiative.id}/`);
      expect([json.goal.id, json.policy.id, json.measure.id, json.department?.id ?? null]).toEqual([
        initiative.goalId,
        initiative.policyId,
        initiative.measureId,
        initiative.departmentId,
      ]);
      expect(json.kpis.map(({ id }) => id)).toEqual(initiative.kpiIds);
      expect(json.changes).toHaveLength(initiative.changes.length + json.kpis.reduce((sum, { changes }) => sum + changes.length, 0));
      expect(new Set(json.notes).size).toBe(json.notes.length);
    }
  });

  it('names the plan, its licence and whether it is official', () => {
    expect(keysOf([initiativeJson(real, 'akiya-bank').plan])).toEqual([
      'title cityName cityCode editionDate licenceId licenceUrl publisherName official siteUrl',
    ]);
  });

  it('tells an initiative from a measure that has the same id', () => {
    const plan = makePlan([[[1]]], [makeKpi([baseline(1), target(2)])]);
    const changes = [
      changeOf('initiative', 'goal-1-initiative-1'),
      changeOf('measure', 'goal-1-initiative-1'),
      changeOf('kpi', 'kpi-users'),
      changeOf('initiative', 'kpi-users'),
    ];
    expect(initiativeJson({ ...plan, changes }, 'goal-1-initiative-1').changes).toEqual([changes[0], changes[2]]);
  });

  it('holds the notes about the initiative, its KPIs and their values, each once', () => {
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
    expect(initiativeJson({ ...plan, notes }, 'goal-1-initiative-1').notes.map(({ id }) => id)).toEqual(['own', 'value']);
  });

  it('throws on an id that is not in the plan', () => {
    expect(() => initiativeJson(real, 'nothing')).toThrow('No initiative has the id nothing');
  });
});

describe(goalJson, () => {
  it.each(plans)('holds all that belongs to each goal of %s and nothing of another', (_, plan) => {
    const all = plan.goals.map(({ id }) => goalJson(plan, id));
    expect(all.map(({ goal }) => goal)).toEqual(plan.goals);
    expect(all.map(({ url }) => url)).toEqual(plan.goals.map(({ id }) => `${plan.information.siteUrl}goals/${id}/`));
    expect(all.flatMap(({ policies }) => policies)).toEqual(plan.policies);
    expect(all.flatMap(({ measures }) => measures)).toEqual(plan.measures);
    expect(all.flatMap(({ initiatives }) => initiatives)).toEqual(plan.initiatives);
    expect(all.flatMap(({ kpis }) => kpis.map(({ id }) => id))).toEqual(plan.kpis.map(({ id }) => id));
    expect(all.flatMap(({ changes }) => changes.map(({ id }) => id)).sort()).toEqual(plan.changes.map(({ id }) => id).sort());
  });

  it.each(plans)('holds every note about a thing of a goal of %s, on its goal and once', (_, plan) => {
    const things = plan.notes.filter(({ about }) => about.some(({ type }) => type !== 'line'));
    const held = new Set(plan.goals.flatMap(({ id }) => goalJson(plan, id).notes.map((note) => note.id)));
    expect(things.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
    for (const { id } of plan.goals) {
      const { notes } = goalJson(plan, id);
      expect(new Set(notes).size).toBe(notes.length);
    }
  });
});

describe(jsonText, () => {
  it('writes two spaces, one newline at the end and no byte order mark', () => {
    expect(jsonText({ 市: [1, null] })).toBe('{\n  "市": [\n    1,\n    null\n  ]\n}\n');
  });
});
