import type { Change } from '../../src/schema/entity/change.ts';
import type { Goal } from '../../src/schema/entity/goal.ts';
import type { Measure } from '../../src/schema/entity/measure.ts';
import type { Policy } from '../../src/schema/entity/policy.ts';
import type { Initiative } from '../../src/schema/entity/initiative.ts';
import type { Kpi } from '../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../src/schema/entity/kpiValue.ts';
import type { PlanModel } from '../../src/schema/entity/plan.ts';

const source = (line: number) => ({ document: 'sample', line });

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
    source: source(line),
    ...parts,
  };
}

export function samplePolicy(id: string, goalId: string, line: number): Policy {
  return { id, goalId, label: '(1)', title: `${id}の名称`, source: source(line) };
}

export function sampleMeasure(id: string, policyId: string, line: number, parts: Partial<Measure> = {}): Measure {
  return { id, policyId, label: '①', title: `${id}の名称`, previousTitle: null, changes: [], source: source(line), ...parts };
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
    source: source(line),
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
    source: source(line),
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
    source: source(line),
  };
}

/** A plan of the given things under one goal, one policy, one measure and one department. */
export function samplePlan(parts: Partial<PlanModel> = {}): PlanModel {
  return {
    information: {
      title: '見本の計画',
      titleNote: null,
      cityName: '見本市',
      prefecture: '見本県',
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
      publisherName: '見本市',
      publisherUrl: null,
      contactName: '見本市',
      contactEmail: null,
      contactUrl: null,
      siteUrl: 'https://sample.example/',
      official: false,
      sources: [],
    },
    goals: [sampleGoal('goal-1', 1)],
    policies: [samplePolicy('policy', 'goal-1', 2)],
    measures: [sampleMeasure('measure', 'policy', 3)],
    initiatives: [],
    kpis: [],
    departments: [{ id: 'department', name: '見本課' }],
    changes: [],
    notes: [],
    ...parts,
  };
}
