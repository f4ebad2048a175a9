import path from 'node:path';
import { projectFolder } from '../../scripts/settings.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { ContentError } from '../../src/plan/problem/problem.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import type { Change } from '../../src/schema/entity/change.ts';
import type { Goal } from '../../src/schema/entity/goal.ts';
import type { Measure } from '../../src/schema/entity/measure.ts';
import type { Policy } from '../../src/schema/entity/policy.ts';
import type { Initiative } from '../../src/schema/entity/initiative.ts';
import type { Kpi } from '../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../src/schema/entity/kpiValue.ts';

const line = 13;
const source = { document: 'plan', line };
const sampleSource = (at: number) => ({ document: 'sample', line: at });

/** A value as a test writes it: a number, a text, or why there is none. */
export type Written = number | string | { readonly status: KpiValue['status'] };

/** No value, for one of the three reasons of the source. */
export const notMeasured: Written = { status: 'not-measured' };
export const notGiven: Written = { status: 'not-given' };
export const withdrawn: Written = { status: 'withdrawn' };

/** A value in 人, or in the unit of `overrides`. */
export function makeValue(kind: KpiValue['kind'], fiscalYear: number, written: Written, overrides: Partial<KpiValue> = {}): KpiValue {
  const empty = { kind, fiscalYear, value: null, text: null, unit: null, qualifier: null, raw: '', note: null, source } as const;
  if (typeof written === 'number') return { ...empty, value: written, unit: '人', status: 'given', raw: `${written}人`, ...overrides };
  if (typeof written === 'string') return { ...empty, text: written, status: 'not-numeric', raw: written, ...overrides };
  return { ...empty, status: written.status, raw: written.status === 'not-measured' ? '—' : '', ...overrides };
}

/** A baseline of 2018. */
export function baseline(written: Written, overrides: Partial<KpiValue> = {}): KpiValue {
  return makeValue('baseline', 2018, written, overrides);
}

/** A target of 2024. */
export function target(written: Written, overrides: Partial<KpiValue> = {}): KpiValue {
  return makeValue('target', 2024, written, overrides);
}

/** A KPI of an initiative, called 利用者数, counted in 人; its numbers take its unit. */
export function makeKpi(values: readonly KpiValue[], overrides: Partial<Kpi> = {}): Kpi {
  const unit = overrides.unit === undefined ? '人' : overrides.unit;
  return {
    id: 'kpi-users',
    ownerType: 'initiative',
    ownerId: 'goal-1-initiative-1',
    label: '利用者数',
    previousLabel: null,
    aggregation: 'not-stated',
    direction: 'increase',
    directionNote: null,
    promise: null,
    changes: [],
    source,
    ...overrides,
    unit,
    values: values.map((value) => (value.value === null ? value : { ...value, unit })),
  };
}

/** A change that is stated on its row, unless said otherwise. */
export function sampleChange(type: Change['type'], parts: Partial<Change> = {}): Change {
  return { type, basis: 'row-mark', certainty: 'stated', evidenceLine: 1, note: null, ...parts };
}

export function sampleGoal(id: string, line: number, parts: Partial<Goal> = {}): Goal {
  return {
    id,
    number: 1,
    title: `${id}の文`,
    previousTitle: null,
    shortTitle: id,
    directions: [],
    changes: [],
    kpiIds: [],
    source: sampleSource(line),
    ...parts,
  };
}

export function samplePolicy(id: string, goalId: string, line: number): Policy {
  return { id, goalId, label: '(1)', title: `${id}の名称`, source: sampleSource(line) };
}

export function sampleMeasure(id: string, policyId: string, line: number, parts: Partial<Measure> = {}): Measure {
  return { id, policyId, label: '①', title: `${id}の名称`, previousTitle: null, changes: [], source: sampleSource(line), ...parts };
}

export function sampleInitiative(id: string, line: number, parts: Partial<Initiative> = {}): Initiative {
  return {
    id,
    title: `${id}の名称`,
    previousTitle: null,
    overview: `${id}の概要`,
    previousOverview: null,
    goalId: 'goal-1',
    policyId: 'policy',
    measureId: 'measure',
    departmentId: 'department',
    departmentNote: null,
    changes: [],
    kpiIds: [],
    source: sampleSource(line),
    ...parts,
  };
}

export function sampleKpi(id: string, ownerId: string, line: number, parts: Partial<Kpi> = {}): Kpi {
  return {
    id,
    ownerType: 'initiative',
    ownerId,
    label: `${id}の名前`,
    previousLabel: null,
    aggregation: 'annual',
    unit: '件',
    direction: 'increase',
    directionNote: null,
    promise: null,
    values: [],
    changes: [],
    source: sampleSource(line),
    ...parts,
  };
}

export function sampleValue(kind: KpiValue['kind'], fiscalYear: number, value: number, line = 1): KpiValue {
  return {
    kind,
    fiscalYear,
    value,
    text: null,
    unit: '件',
    qualifier: null,
    status: 'given',
    raw: `${value}件`,
    note: null,
    source: sampleSource(line),
  };
}

/** How many initiatives each measure has, by goal and policy: `[[[2, 1], [3]]]` is a goal with two policies. */
export type Shape = readonly (readonly (readonly number[])[])[];

/** A plan of a shape, with the KPIs that are given; every id says where its thing stands. */
export function makePlan(shape: Shape = [[[1]]], kpis: readonly Kpi[] = []): Plan {
  const goals: Goal[] = [];
  const policies: Policy[] = [];
  const measures: Measure[] = [];
  const initiatives: Initiative[] = [];
  for (const [goalIndex, policyShapes] of shape.entries()) {
    const goalId = `goal-${goalIndex + 1}`;
    const number = goalIndex + 1;
    goals.push(sampleGoal(goalId, line, { number, title: `目標${number}`, shortTitle: `標${number}`, source }));
    let count = 0;
    for (const [policyIndex, counts] of policyShapes.entries()) {
      const policyId = `${goalId}-policy-${policyIndex + 1}`;
      policies.push({ ...samplePolicy(policyId, goalId, line), label: `(${policyIndex + 1})`, title: `施策${policyIndex + 1}`, source });
      for (const [measureIndex, initiativeCount] of counts.entries()) {
        const measureId = `${policyId}-measure-${measureIndex + 1}`;
        measures.push(sampleMeasure(measureId, policyId, line, { title: `具体策${measureIndex + 1}`, source }));
        for (let each = 0; each < initiativeCount; each += 1) {
          count += 1;
          const id = `${goalId}-initiative-${count}`;
          const kpiIds = kpis.filter(({ ownerId }) => ownerId === id).map((kpi) => kpi.id);
          const parents = { goalId, policyId, measureId, departmentId: 'planning' };
          initiatives.push(sampleInitiative(id, line, { title: `取組${count}`, overview: '概要です。', ...parents, kpiIds, source }));
        }
      }
    }
  }
  return {
    information: {
      title: 'みなと市の総合戦略',
      titleNote: null,
      cityName: 'みなと市',
      prefecture: '海県',
      cityCode: '992011',
      areaCode: '99201',
      firstFiscalYear: 2018,
      lastFiscalYear: 2024,
      baselineYear: 2018,
      targetYear: 2024,
      editionDate: '2026-11-22',
      licenceId: 'CC-BY-4.0',
      licenceName: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      publisherName: 'このサイトの運営者',
      publisherUrl: null,
      contactName: '運営者',
      contactEmail: null,
      contactUrl: null,
      siteUrl: 'https://example.org/plan/',
      official: false,
      sources: [{ id: 'plan', file: 'plan.txt', title: '書き起こし', description: '計画の書き起こし' }],
    },
    goals,
    policies,
    measures,
    initiatives,
    kpis: [...kpis],
    departments: [{ id: 'planning', name: '企画課' }],
    changes: [],
    notes: [],
    sourceText: { document: 'plan', file: 'plan.txt', text: '', lines: [] },
    pages: [],
    synonyms: [],
    keepTogether: [],
    editions: [],
    published: undefined,
    tombstones: [],
    searchExamples: [],
  };
}

/** The given things under one goal, one policy, one measure and one department. */
export function samplePlan(parts: Partial<Plan> = {}): Plan {
  return {
    ...makePlan([]),
    goals: [sampleGoal('goal-1', 1)],
    policies: [samplePolicy('policy', 'goal-1', 2)],
    measures: [sampleMeasure('measure', 'policy', 3)],
    departments: [{ id: 'department', name: '見本課' }],
    ...parts,
  };
}

/** The real plan, read from `content/`. */
export function realPlan(): Promise<Plan> {
  return planIn('content');
}

/** The invented plan that holds every oddity, read from `tests/fixtures/minamo/content/`. */
export function minamoPlan(): Promise<Plan> {
  return planIn(path.join('tests', 'fixtures', 'minamo', 'content'));
}

async function planIn(folder: string): Promise<Plan> {
  const { plan, problems } = await readPlan(path.join(projectFolder, folder));
  if (!plan) throw new ContentError(problems);
  return plan;
}
