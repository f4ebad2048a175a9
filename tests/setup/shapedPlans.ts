import type { Plan } from '../../src/plan/plan.ts';
import { readTime, type TimeKey } from '../../src/plan/valueTime.ts';
import type { Item } from '../../src/schema/entity/item.ts';
import type { Kpi } from '../../src/schema/entity/kpi.ts';
import type { KpiValue, ValueContent } from '../../src/schema/entity/kpiValue.ts';
import type { Level } from '../../src/schema/entity/level.ts';
import type { SourceReference } from '../../src/schema/entity/source.ts';
import { noDecision, makeKpi, makePlan, makeValue, sampleItem, type Written } from './samplePlan.ts';

/** A value of any time, in the unit of its KPI. */
export function timedValue(
  kind: KpiValue['kind'],
  time: Pick<ValueContent, TimeKey>,
  written: Written,
  overrides: Partial<KpiValue> = {},
): KpiValue {
  const read = readTime(time);
  if (!read || 'wrong' in read) throw new Error(`No time is written as ${JSON.stringify(time)}`);
  return makeValue(kind, 2024, written, { ...read, source: null, raw: null, ...overrides });
}

const page = (number: string): SourceReference => ({
  document: 'plan-book',
  line: null,
  page: number,
  place: null,
  sheet: null,
  cell: null,
});

function makeLevels(...levels: readonly (Pick<Level, 'key' | 'plural' | 'name'> & Partial<Level>)[]): Level[] {
  return levels.map((level, index) => ({ position: index + 1, shortName: level.name, hasPage: index === 0, formerNames: [], ...level }));
}

/**
 * A town's plan of one level without years, sources, departments or revision: what most plans have that 浅口市's does not is
 * missing, and what it lacks is there: a target that is a bound by the baseline, a number without a unit, values by year and day.
 */
export function pillarsPlan(): Plan {
  const base = makePlan([]);
  const pillars = ['birth', 'work'].map((id, index) =>
    sampleItem(id, 'pillar', 1, { position: index + 1, number: index + 1, title: `柱${index + 1}`, source: null, kpiIds: [`kpi-${id}`] }),
  );
  const owned = { ownerType: 'pillar', source: null, kind: 'indicator' };
  const kpis = [
    makeKpi([timedValue('baseline', { year: 2020 }, 1.41), timedValue('target', { year: 2029 }, { status: 'compared' }, upward)], {
      ...owned,
      id: 'kpi-birth',
      ownerId: 'birth',
      label: '合計特殊出生率',
      unit: null,
      decimals: 2,
    }),
    makeKpi([timedValue('baseline', { asOf: '2023-10-01' }, 120), timedValue('target', { time: 'not-stated' }, 150, { upper: 160 })], {
      ...owned,
      id: 'kpi-work',
      ownerId: 'work',
      label: '従業者数',
    }),
  ];
  return {
    ...base,
    information: {
      ...base.information,
      ...{ title: '第2次海原町総合計画', kind: '総合計画', cityName: '海原町', municipalityKind: '町', planId: 'sogo-2' },
      ...{ cityCode: '992020', areaCode: '99202', official: true },
      ...{ firstFiscalYear: null, lastFiscalYear: null, baselineYear: null, targetYear: null, sources: [] },
      kpiKinds: [{ key: 'indicator', name: '指標', isTarget: true }],
    },
    levels: makeLevels({ key: 'pillar', plural: 'pillars', name: '柱' }),
    items: pillars,
    kpis,
    departments: [],
    sourceTexts: [],
  };
}

const upward: Partial<KpiValue> = { comparedWith: 'baseline', qualifier: 'more-than', raw: 'アップ' };

/**
 * A plan of six levels, two with pages besides the first, with all that a plan may have: indicators on four levels and on the plan,
 * items and indicators that stand in several places, roles of departments, budgets, ratings, fields of its own, a branch that skips
 * levels, cited pages, keys with a hyphen, and texts that commas, quotes and semicolons stand in.
 */
export function deepPlan(): Plan {
  const base = makePlan([]);
  const levels = makeLevels(
    { key: 'basic-goal', plural: 'basic-goals', name: '政策の大綱', shortName: '大綱' },
    { key: 'field', plural: 'fields', name: '分野' },
    { key: 'policy', plural: 'policies', name: '政策', hasPage: true },
    { key: 'basic-measure', plural: 'basic-measures', name: '基本施策' },
    { key: 'measure', plural: 'measures', name: '施策' },
    { key: 'project', plural: 'projects', name: '事務事業 "主要"', shortName: '備考', hasPage: true },
  );
  const item = (id: string, level: string, parentId: string | null, position: number, parts: Partial<Item> = {}): Item =>
    sampleItem(id, level, 1, { parentId, topId: 'safety', position, title: `${id}の名称`, source: page(String(position)), ...parts });
  const items = [
    item('safety', 'basic-goal', null, 1, {
      number: 1,
      shortTitle: '安全',
      kpiIds: ['kpi-safety'],
      directions: [direction('まず、備える。')],
    }),
    item('disaster', 'field', 'safety', 1, { label: 'A' }),
    item('prepare', 'policy', 'disaster', 1, {
      kpiIds: ['kpi-prepare'],
      directions: [direction('備蓄を増やす。'), direction('訓練をする。')],
      departments: [{ departmentId: 'planning', role: null }],
      period: { from: 2021, to: 2023 },
      ratings: [
        { fiscalYear: 2022, grade: 'B', scale: '4段階', comment: '概ね, "順調"' },
        { fiscalYear: 2023, grade: 'A', scale: null, comment: null },
      ],
      fields: { 'page-number': '31', cost: 1250.5, 'sdg-goals': ['11', '13'], 'plan-url': 'https://example.jp/31' },
    }),
    item('stock', 'basic-measure', 'prepare', 1, { levelName: '横断的な基本施策', changes: [change('unassigned', '印だけがある。')] }),
    item('store', 'measure', 'stock', 1, { previousTitle: '倉庫', changes: [change('inferred', '読み取った。', 'renamed')] }),
    item('warehouse', 'project', 'store', 1, {
      overview: '倉庫を建て、備える。',
      kpiIds: ['kpi-warehouse'],
      departments: [
        { departmentId: 'planning', role: '主担当' },
        { departmentId: 'fire', role: '協力' },
      ],
      budgets: [
        { fiscalYear: 2023, kind: 'budget', amount: 1200, unit: '千円', label: null },
        { fiscalYear: 2023, kind: 'budget', amount: 300.5, unit: '千円', label: '一般財源' },
        { fiscalYear: 2022, kind: 'settlement', amount: 900, unit: '千円', label: null },
      ],
    }),
    item('drill', 'project', 'prepare', 2, { departmentsNote: '担当は決まっていない。', alsoUnder: ['store', 'disaster'] }),
  ];
  const kpi = (id: string, owner: Item | null, values: readonly KpiValue[], parts: Partial<Kpi> = {}): Kpi =>
    makeKpi(values, { id, ownerType: owner?.level ?? 'plan', ownerId: owner?.id ?? 'sogo', kind: 'main', source: page('90'), ...parts });
  const at = (id: string) => items.find((each) => each.id === id) ?? null;
  const kpis = [
    kpi('kpi-population', null, [timedValue('baseline', { year: 2020 }, 5000), timedValue('forecast', { year: 2030 }, 4000)], {
      label: '人口',
      alsoUnder: ['safety'],
      statistic: { name: '国勢調査', url: 'https://www.stat.go.jp/' },
    }),
    kpi('kpi-safety', at('safety'), [timedValue('baseline', { fiscalYear: 2020 }, 3), timedValue('target', { fiscalYear: 2024 }, 5)]),
    kpi('kpi-prepare', at('prepare'), [
      timedValue('baseline', { period: { from: 2016, to: 2020 } }, 40, { aggregation: 'period-average' }),
      timedValue('target', { years: { from: 2021, to: 2025 } }, 50),
      timedValue('reference', { asOf: '2021-03' }, 41),
    ]),
    kpi(
      'kpi-warehouse',
      at('warehouse'),
      [
        timedValue('baseline', { fiscalYear: 2020 }, 87.3, { raw: '0.873', conversionFactor: 100, conversionNote: '%が落ちている。' }),
        timedValue('target', { fiscalYear: 2024 }, '全員', { fields: { 'page-number': '33' } }),
        timedValue('result', { fiscalYear: 2022 }, 90),
      ],
      {
        kind: 'sub',
        alsoUnder: ['disaster'],
        departments: [{ departmentId: 'fire', role: '報告' }],
        definition: '全戸のうち、備えのある割合。',
        method: '調査',
        promise: '備えを進める。',
        unit: '%',
        aggregation: 'rate',
        fields: { 'page-number': '32' },
      },
    ),
  ];
  return {
    ...base,
    information: {
      ...base.information,
      ...{ title: '海原市総合計画', kind: '総合計画', cityName: '海原市', planId: 'sogo', cityCode: '992020', areaCode: '99202' },
      ...{ firstFiscalYear: null, lastFiscalYear: null, period: { from: 2021, to: 2025 } },
      sources: [
        { id: 'plan-book', file: null, title: '総合計画の冊子', description: null, kind: 'document', url: 'https://example.jp/plan.pdf' },
        { id: 'sheet', file: null, title: '集計表', description: null, kind: 'table', url: null },
      ],
      kpiKinds: [
        { key: 'main', name: '主指標', isTarget: true },
        { key: 'sub', name: '副指標', isTarget: false },
      ],
      fields: [
        { key: 'page-number', name: '掲載頁', on: ['policy', 'kpi', 'value'], type: 'text' },
        { key: 'cost', name: '備考', on: ['policy'], type: 'number' },
        { key: 'sdg-goals', name: 'SDGs', on: ['policy'], type: 'codes' },
        { key: 'plan-url', name: '資料の住所', on: ['policy'], type: 'url' },
      ],
    },
    levels,
    items,
    kpis,
    departments: [
      { id: 'planning', name: '企画課', formerNames: [] },
      { id: 'fire', name: '消防本部', formerNames: [] },
    ],
    changes: [],
    sourceTexts: [],
  };
}

function direction(text: string): Item['directions'][number] {
  return { text, source: null };
}

function change(certainty: Item['changes'][number]['certainty'], note: string, type: Item['changes'][number]['type'] = 'revised') {
  return { type, basis: 'replaced-text', certainty, evidenceLine: null, note, ...noDecision } as const;
}
