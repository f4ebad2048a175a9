import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Item } from '../../../src/schema/entity/item.ts';
import { jsonText } from '../../../src/tables/jsonText.ts';
import { planJson } from '../../../src/tables/plan/planJson.ts';
import { publishedPlan, type PublishedPlan } from '../../../src/tables/plan/publishedPlan.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { itemsOf, makeKpi, makePlan, makeValue, minamoPlan, realPlan } from '../../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../../setup/shapedPlans.ts';

type Listed = Item & Readonly<Record<string, unknown>>;

const plans: readonly [string, Plan][] = [
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
];
const everyPlan: readonly [string, Plan][] = [...plans, ['the plan of one level', pillarsPlan()], ['the plan of six levels', deepPlan()]];

function keysOf(items: readonly object[]): string[] {
  return [...new Set(items.map((item) => Object.keys(item).join(' ')))];
}

/** The list of a level in a published plan. */
function listOf(plan: PublishedPlan, plural: string): readonly Listed[] {
  return (plan[plural] ?? []) as readonly Listed[];
}

/** Keys that all older readers of a thing know, in any order. */
function hasKeys(items: readonly object[], keys: string): boolean {
  return items.length > 0 && items.every((item) => keys.split(' ').every((key) => key in item));
}

describe(planJson, () => {
  it.each(plans)('publishes the lists of the design for %s, and the new ones behind them', (_, plan) => {
    expect(keysOf([planJson(plan)])).toEqual([
      'plan goals policies measures initiatives kpis departments changes notes items levels assessments',
    ]);
  });

  it.each<[string, (plan: PublishedPlan) => readonly object[], string]>([
    ['goals', (plan) => listOf(plan, 'goals'), 'id number title previousTitle shortTitle directions changes kpiIds source'],
    ['directions', (plan) => listOf(plan, 'goals').flatMap(({ directions }) => directions), 'text source'],
    ['policies', (plan) => listOf(plan, 'policies'), 'id goalId label title source'],
    ['measures', (plan) => listOf(plan, 'measures'), 'id policyId label title previousTitle changes source'],
    [
      'initiatives',
      (plan) => listOf(plan, 'initiatives'),
      'id title previousTitle overview previousOverview goalId policyId measureId departmentId departmentNote changes kpiIds source',
    ],
    [
      'changes of an initiative',
      (plan) => listOf(plan, 'initiatives').flatMap(({ changes }) => changes),
      'type basis certainty evidenceLine note',
    ],
    [
      'KPIs',
      ({ kpis }) => kpis,
      'id ownerType ownerId label previousLabel aggregation unit direction directionNote promise values changes source',
    ],
    ['values', ({ kpis }) => kpis.flatMap(({ values }) => values), 'kind fiscalYear value text unit qualifier status raw note source'],
    ['sources', (plan) => listOf(plan, 'initiatives').flatMap(({ source }) => source ?? []), 'document line'],
    ['departments', ({ departments }) => departments, 'id name'],
    ['changes', ({ changes }) => changes, 'id target goalId type basis certainty evidenceLine note before after source topId'],
    ['notes', ({ notes }) => notes, 'id kind about title text'],
    ['targets of notes', ({ notes }) => notes.flatMap(({ about }) => about), 'type id'],
    ['the plan', ({ plan }) => [plan], 'cityName cityCode municipalityKind kind baselineYear targetYear sources planId'],
    ['items', ({ items }) => items, 'id level levelName parentId topId position label departments alsoUnder fields'],
    ['levels', ({ levels }) => levels, 'key plural position name shortName hasPage formerNames'],
  ])('keeps the keys of the design: %s', (_, itemsIn, keys) => {
    for (const [, plan] of plans) expect(hasKeys(itemsIn(planJson(plan)), keys)).toBe(true);
  });

  it.each(everyPlan)('parses %s back from its own JSON without a difference', (_, plan) => {
    expect(publishedPlan(plan).parse(JSON.parse(jsonText(planJson(plan))))).toEqual(planJson(plan));
  });

  it.each(everyPlan)('keeps what only the site needs of %s to itself', (_, plan) => {
    expect(jsonText(planJson(plan))).not.toMatch(/"(sourceTexts?|pages|synonyms|keepTogether|searchExamples|words)":/);
  });

  it.each(everyPlan)('gives each KPI of %s its sentence, whoever wrote it', (_, plan) => {
    for (const [index, kpi] of plan.kpis.entries()) expect(planJson(plan).kpis[index]?.promise).toBe(promiseText(kpi, plan));
  });

  it.each(everyPlan)('changes nothing else of %s', (_, plan) => {
    const published = planJson(plan);
    expect(published.kpis.map((kpi) => ({ ...kpi, promise: null }))).toEqual(plan.kpis.map((kpi) => ({ ...kpi, promise: null })));
    const { items, levels, departments, changes, notes } = plan;
    expect(published).toMatchObject({ plan: plan.information, items, levels, departments, changes, notes });
    for (const { key, plural } of levels)
      expect(listOf(published, jsonKey(plural))).toEqual(itemsOf(plan, key).map((item): unknown => expect.objectContaining(item)));
  });

  it.each(plans)('links every flat list of %s by ids that exist', (_, plan) => {
    const published = planJson(plan);
    const [goals, policies, measures, initiatives] = ['goals', 'policies', 'measures', 'initiatives'].map((list) =>
      listOf(published, list),
    );
    const { kpis, departments } = published;
    const idsOf = (items: readonly { id: string }[] = []) => new Set<unknown>(items.map(({ id }) => id));
    expect(policies?.filter(({ goalId }) => !idsOf(goals).has(goalId))).toEqual([]);
    expect(measures?.filter(({ policyId }) => !idsOf(policies).has(policyId))).toEqual([]);
    expect(
      initiatives?.filter(
        ({ measureId, policyId, goalId }) => !idsOf(measures).has(measureId) || !idsOf(policies).has(policyId) || !idsOf(goals).has(goalId),
      ),
    ).toEqual([]);
    expect(initiatives?.filter(({ departmentId }) => departmentId !== null && !idsOf(departments).has(departmentId))).toEqual([]);
    expect(published.items.flatMap(({ kpiIds }) => kpiIds).sort()).toEqual(kpis.map(({ id }) => id).sort());
    expect(kpis.filter(({ ownerType, ownerId }) => !idsOf(ownerType === 'goal' ? goals : initiatives).has(ownerId))).toEqual([]);
  });

  it('names the ids of all levels above, in one word each, and null where a branch passes one over', () => {
    const [warehouse, drill] = listOf(planJson(deepPlan()), 'projects');
    expect(warehouse).toMatchObject({ basicGoalId: 'safety', fieldId: 'disaster', policyId: 'prepare', basicMeasureId: 'stock' });
    expect(warehouse).toMatchObject({ measureId: 'store', departmentId: 'planning', departmentNote: null });
    expect(drill).toMatchObject({ policyId: 'prepare', basicMeasureId: null, measureId: null, departmentId: null });
    expect(drill?.['departmentNote']).toBe('担当は決まっていない。');
  });

  it('throws on a plan that does not fit its schema', () => {
    expect(() => planJson(makePlan([[[1]]], [makeKpi([makeValue('target', 2024.5, 1)])]))).toThrow(/fiscalYear/);
  });
});

function jsonKey(plural: string): string {
  return plural.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

describe(jsonText, () => {
  it('writes two spaces, one newline at the end and no byte order mark', () => {
    expect(jsonText({ 市: [1, null] })).toBe('{\n  "市": [\n    1,\n    null\n  ]\n}\n');
  });
});
