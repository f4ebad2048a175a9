import path from 'node:path';
import { projectFolder } from '../../scripts/settings.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { ContentError } from '../../src/plan/problem/problem.ts';
import { fiscalYearDays } from '../../src/plan/fiscalYear.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import type { Change } from '../../src/schema/entity/change.ts';
import type { Item } from '../../src/schema/entity/item.ts';
import type { Level } from '../../src/schema/entity/level.ts';
import type { SourceReference } from '../../src/schema/entity/source.ts';
import type { Kpi } from '../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../src/schema/entity/kpiValue.ts';

const line = 13;
/** A line of a document. */
export function lineOf(document: string, at: number): SourceReference {
  return { document, line: at, page: null, place: null, sheet: null, cell: null };
}

const source = lineOf('plan', line);
const sampleSource = (at: number) => lineOf('sample', at);

/** What a value of a fiscal year has besides its number. */
function ofFiscalYear(fiscalYear: number) {
  const { start, end } = fiscalYearDays(fiscalYear);
  return {
    fiscalYear,
    timeKind: 'fiscal-year',
    year: null,
    startDate: start,
    endDate: end,
    upper: null,
    comparedWith: null,
    aggregation: null,
    conversionFactor: null,
    conversionNote: null,
    readingNote: null,
    fields: {},
    since: null,
    until: null,
    correctedFrom: null,
  } as const;
}

/** A value as a test writes it: a number, a text, or why there is none. */
export type Written = number | string | { readonly status: KpiValue['status'] };

/** No value, for one of the three reasons of the source. */
export const notMeasured: Written = { status: 'not-measured' };
export const notGiven: Written = { status: 'not-given' };
export const withdrawn: Written = { status: 'withdrawn' };

/** A value in 人, or in the unit of `overrides`. */
export function makeValue(kind: KpiValue['kind'], fiscalYear: number, written: Written, overrides: Partial<KpiValue> = {}): KpiValue {
  const empty = {
    kind,
    ...ofFiscalYear(fiscalYear),
    value: null,
    text: null,
    unit: null,
    qualifier: null,
    raw: '',
    note: null,
    source,
    publications: [] as KpiValue['publications'],
  } as const;
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

const kpiDefaults = {
  kind: 'kpi',
  alsoUnder: [],
  departments: [],
  departmentsNote: null,
  definition: null,
  method: null,
  statistic: null,
  decimals: null,
  fields: {},
  history: [],
  better: null,
  betterNote: null,
  applies: null,
  measuredEvery: null,
  firstMeasured: null,
  due: null,
  breaks: [],
  plausible: null,
  mayExceed100: null,
  judged: null,
};

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
    ...kpiDefaults,
    ...overrides,
    unit,
    values: values.map((value) => (value.value === null ? value : { ...value, unit })),
  };
}

/** What a change has that no decision is known of. */
export const noDecision: Pick<Change, 'revisionId' | 'reason' | 'reasonStated' | 'successors'> = {
  revisionId: null,
  reason: null,
  reasonStated: true,
  successors: [],
};

/** The same for a change in the list of all changes, nothing of which is quoted. */
export const nothingDecided = {
  field: null,
  revisionId: null,
  reason: null,
  reasonStated: true,
  successorId: null,
  beforeValue: null,
  afterValue: null,
  fiscalYear: null,
  unit: null,
} as const;

/** A change that is stated on its row, unless said otherwise. */
export function sampleChange(type: Change['type'], parts: Partial<Change> = {}): Change {
  return { type, basis: 'row-mark', certainty: 'stated', evidenceLine: 1, note: null, ...noDecision, ...parts };
}

/** The levels that sample plans have, as 浅口市's plan does. */
export const sampleLevels: readonly Level[] = [
  { key: 'goal', plural: 'goals', position: 1, name: '基本目標', shortName: '基本目標', hasPage: true, formerNames: [] },
  { key: 'policy', plural: 'policies', position: 2, name: '施策', shortName: '施策', hasPage: false, formerNames: [] },
  { key: 'measure', plural: 'measures', position: 3, name: '具体的な施策', shortName: '具体的な施策', hasPage: false, formerNames: [] },
  { key: 'initiative', plural: 'initiatives', position: 4, name: '主な取組', shortName: '取組', hasPage: true, formerNames: [] },
];

/** An item that says nothing but what it is called. */
export function sampleItem(id: string, level: string, line: number, parts: Partial<Item> = {}): Item {
  return {
    id,
    level,
    levelName: null,
    parentId: null,
    topId: id,
    position: 1,
    label: null,
    number: null,
    title: `${id}の名称`,
    shortTitle: null,
    previousTitle: null,
    overview: null,
    previousOverview: null,
    alsoUnder: [],
    departments: [],
    departmentsNote: null,
    directions: [],
    period: null,
    budgets: [],
    ratings: [],
    fields: {},
    changes: [],
    kpiIds: [],
    history: [],
    source: sampleSource(line),
    ...parts,
  };
}

export function sampleGoal(id: string, line: number, parts: Partial<Item> = {}): Item {
  return sampleItem(id, 'goal', line, { number: 1, title: `${id}の文`, shortTitle: id, ...parts });
}

export function samplePolicy(id: string, goalId: string, line: number, parts: Partial<Item> = {}): Item {
  return sampleItem(id, 'policy', line, { parentId: goalId, topId: goalId, label: '(1)', ...parts });
}

/** A measure of a policy; `parts` says its goal where that is not `goal-1`. */
export function sampleMeasure(id: string, policyId: string, line: number, parts: Partial<Item> = {}): Item {
  return sampleItem(id, 'measure', line, { parentId: policyId, topId: 'goal-1', label: '①', ...parts });
}

/** An initiative of the measure `measure` of `goal-1`, in charge of the department `department`, unless said otherwise. */
export function sampleInitiative(id: string, line: number, parts: Partial<Item> = {}): Item {
  return sampleItem(id, 'initiative', line, {
    parentId: 'measure',
    topId: 'goal-1',
    overview: `${id}の概要`,
    departments: [inCharge('department')],
    ...parts,
  });
}

/** A department that is in charge. */
export function inCharge(departmentId: string): Item['departments'][number] {
  return { departmentId, role: null };
}

/** The items of a plan's level. */
export function itemsOf(plan: Pick<Plan, 'items'>, level: string): Item[] {
  return plan.items.filter((item) => item.level === level);
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
    ...kpiDefaults,
    ...parts,
  };
}

export function sampleValue(kind: KpiValue['kind'], fiscalYear: number, value: number, line = 1): KpiValue {
  return {
    kind,
    publications: [],
    ...ofFiscalYear(fiscalYear),
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
  const items: Item[] = [];
  for (const [goalIndex, policyShapes] of shape.entries()) {
    const number = goalIndex + 1;
    const topId = `goal-${number}`;
    items.push(sampleGoal(topId, line, { number, position: number, title: `目標${number}`, shortTitle: `標${number}`, source }));
    let count = 0;
    for (const [policyIndex, counts] of policyShapes.entries()) {
      const policyId = `${topId}-policy-${policyIndex + 1}`;
      const position = policyIndex + 1;
      items.push(samplePolicy(policyId, topId, line, { label: `(${position})`, position, title: `施策${position}`, source }));
      for (const [measureIndex, initiativeCount] of counts.entries()) {
        const measureId = `${policyId}-measure-${measureIndex + 1}`;
        items.push(
          sampleMeasure(measureId, policyId, line, { topId, position: measureIndex + 1, title: `具体策${measureIndex + 1}`, source }),
        );
        for (let each = 1; each <= initiativeCount; each += 1) {
          count += 1;
          const id = `${topId}-initiative-${count}`;
          const kpiIds = kpis.filter(({ ownerId }) => ownerId === id).map((kpi) => kpi.id);
          const parts = { parentId: measureId, topId, position: each, departments: [inCharge('planning')] };
          items.push(sampleInitiative(id, line, { title: `取組${count}`, overview: '概要です。', ...parts, kpiIds, source }));
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
      sources: [{ id: 'plan', file: 'plan.txt', title: '書き起こし', description: '計画の書き起こし', kind: 'verbatim', url: null }],
      kind: '総合戦略',
      municipalityKind: '市',
      planId: null,
      period: null,
      kpiKinds: [
        { key: 'numeric-target', name: '数値目標', isTarget: true },
        { key: 'kpi', name: 'KPI', isTarget: true },
      ],
      fields: [],
      ratingScales: [],
      resultsSource: null,
      reportingDue: null,
    },
    levels: [...sampleLevels],
    items,
    kpis: [...kpis],
    departments: [{ id: 'planning', name: '企画課', formerNames: [] }],
    changes: [],
    notes: [],
    revisions: [],
    sourceTexts: [{ document: 'plan', file: 'plan.txt', text: '', lines: [] }],
    resultFiles: [],
    words: {},
    pages: [],
    synonyms: [],
    keepTogether: [],
    editions: [],
    published: undefined,
    publishedValues: [],
    tombstones: [],
    searchExamples: [],
  };
}

/** What a sample plan is made of: the items of each level, and whatever else a plan has. */
export interface SampleParts extends Partial<Omit<Plan, 'items'>> {
  readonly goals?: readonly Item[];
  readonly policies?: readonly Item[];
  readonly measures?: readonly Item[];
  readonly initiatives?: readonly Item[];
}

/** The given things under one goal, one policy, one measure and one department, each item before what stands below it. */
export function samplePlan({ goals, policies, measures, initiatives, ...parts }: SampleParts = {}): Plan {
  const given = [
    ...(goals ?? [sampleGoal('goal-1', 1)]),
    ...(policies ?? [samplePolicy('policy', 'goal-1', 2)]),
    ...(measures ?? [sampleMeasure('measure', 'policy', 3)]),
    ...(initiatives ?? []),
  ];
  const withBelow = (item: Item): Item[] => [item, ...given.filter(({ parentId }) => parentId === item.id).flatMap(withBelow)];
  return {
    ...makePlan([]),
    items: given.filter(({ parentId }) => parentId === null).flatMap(withBelow),
    departments: [{ id: 'department', name: '見本課', formerNames: [] }],
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

/** An invented plan of another shape, read from `tests/fixtures/<name>/content/`. */
export function fixturePlan(name: 'minamo' | 'kirigano' | 'chidori' | 'hanamizawa'): Promise<Plan> {
  return planIn(path.join('tests', 'fixtures', name, 'content'));
}

async function planIn(folder: string): Promise<Plan> {
  const { plan, problems } = await readPlan(path.join(projectFolder, folder));
  if (!plan) throw new ContentError(problems);
  return plan;
}

/** Words of time as a value has them, for values that have another time than a fiscal year. */
export type OtherTime = Partial<Pick<KpiValue, 'timeKind' | 'fiscalYear' | 'year' | 'startDate' | 'endDate'>>;

/** A calendar year. */
export function calendarYear(year: number): OtherTime {
  return { timeKind: 'year', fiscalYear: null, year, startDate: `${year}-01-01`, endDate: `${year}-12-31` };
}

/** A day. */
export function onDay(day: string): OtherTime {
  return { timeKind: 'as-of', fiscalYear: null, startDate: day, endDate: day };
}

/** Some fiscal years. */
export function overYears(from: number, to: number): OtherTime {
  return { timeKind: 'period', fiscalYear: null, startDate: `${from}-04-01`, endDate: `${to + 1}-03-31` };
}

/** No time. */
export const undated: OtherTime = { timeKind: 'not-stated', fiscalYear: null, year: null, startDate: null, endDate: null };

/** A target that is only bounded by the baseline: アップ. */
export function comparedTarget(qualifier: KpiValue['qualifier'] = 'more-than', fiscalYear = 2024): KpiValue {
  return makeValue('target', fiscalYear, { status: 'compared' }, { comparedWith: 'baseline', qualifier, raw: null });
}

/** A plan of any levels; `of` says of each level, from the top, how many items each item above has, and each item has KPIs as `kpisOf` says. */
export function levelledPlan(
  keys: readonly (readonly [key: string, name: string, hasPage?: boolean])[],
  of: readonly number[],
  kpisOf: (item: Item) => readonly Kpi[] = () => [],
  parts: Partial<Plan> = {},
): Plan {
  const levels = keys.map(([key, name, hasPage = true], place): Level => ({
    key,
    plural: `${key}s`,
    position: place + 1,
    name,
    shortName: name,
    hasPage,
    formerNames: [],
  }));
  const below = (parent: Item | undefined, depth: number, path: string): Item[] =>
    Array.from({ length: of[depth] ?? 0 }, (_, place) => {
      const [key = '', name = ''] = keys[depth] ?? [];
      const own = `${path}-${place + 1}`;
      const id = `${key}${own}`;
      const parts = { parentId: parent?.id ?? null, topId: parent?.topId ?? id, position: place + 1, title: `${name}${place + 1}` };
      const item = sampleItem(id, key, 1, { ...parts, source: null });
      return [item, ...below(item, depth + 1, own)];
    }).flat();
  const items = below(undefined, 0, '').map((item) => ({ ...item, kpiIds: kpisOf(item).map(({ id }) => id) }));
  return {
    ...makePlan([], items.flatMap(kpisOf)),
    levels,
    items,
    departments: [],
    sourceTexts: [],
    ...parts,
  };
}
