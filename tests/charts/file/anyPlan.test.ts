import { describe, expect, it } from 'vitest';
import { itemChartSvg } from '../../../src/charts/file/itemChartSvg.ts';
import { kpiChartSvg } from '../../../src/charts/file/kpiChartSvg.ts';
import { planChartSvg } from '../../../src/charts/file/planChartSvg.ts';
import { chartedItems, kpisBelow } from '../../../src/charts/layout/kpisBelow.ts';
import { planPictureLayout } from '../../../src/charts/layout/planPictureLayout.ts';
import { stripeLayout } from '../../../src/charts/layout/stripeLayout.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import { readChartFile, unspaced } from '../../setup/chartFile.ts';
import { byName } from '../../setup/htmlPage.ts';
import { baseline, calendarYear, comparedTarget, levelledPlan, makeKpi, target, undated } from '../../setup/samplePlan.ts';

const names = [
  ['pillar', '柱'],
  ['policy', '政策'],
  ['field', '分野'],
  ['measure', '施策'],
  ['project', '事業'],
  ['work', '作業'],
] as const;

/** A plan of so many levels with a KPI on every item. */
function planOf(depth: number, tops = 2) {
  const kpiOf = (item: { id: string; level: string }): Kpi[] => [
    makeKpi([baseline(1), target(2)], {
      id: `kpi-${item.id}`,
      ownerType: item.level,
      ownerId: item.id,
      label: `${item.id}の指標`,
      source: null,
    }),
  ];
  return levelledPlan(names.slice(0, depth), [tops, ...Array.from({ length: depth - 1 }, () => 2)], kpiOf);
}

describe.each([1, 2, 3, 4, 5, 6])('the charts of a plan of %d levels', (depth) => {
  const plan = planOf(depth);

  it('show each item without children once, and a line for each level between', () => {
    const rows = planPictureLayout(plan);
    expect(rows.map(({ leaves }) => leaves.length)).toEqual([2 ** (depth - 1), 2 ** (depth - 1)]);
    expect(rows[0]?.groups.map((spans) => spans.length)).toEqual(
      Array.from({ length: Math.max(0, depth - 2) }, (_, place) => 2 ** (place + 1)),
    );
    const { root, words } = readChartFile(planChartSvg(plan));
    expect(byName(root, 'title')).toHaveLength(1 + 2 ** depth);
    expect(words).not.toMatch(/undefined|null|NaN|取組|基本目標|印なし/);
    expect(words).toContain('柱1');
  });

  it('are drawn for each KPI and for what has KPIs below it', () => {
    expect(chartedItems(plan)).toHaveLength(plan.items.filter(({ level }) => level !== names[depth - 1]?.[0]).length);
    for (const svg of [...chartedItems(plan).map((item) => itemChartSvg(plan, item)), ...plan.kpis.map((kpi) => kpiChartSvg(plan, kpi))]) {
      expect(svg).not.toMatch(/undefined|null|NaN|Infinity|取組|基本目標|width="-/);
    }
  });
});

describe('the picture of a plan', () => {
  it('ends a branch where the plan does', () => {
    const plan = planOf(3);
    const [pillar] = plan.items;
    const cut = { ...plan, items: plan.items.filter(({ id, topId }) => topId !== pillar?.id || id === pillar.id) };
    const rows = planPictureLayout(cut);
    expect(rows.map(({ leaves }) => leaves.length)).toEqual([1, 4]);
    expect(readChartFile(planChartSvg(cut)).title).toBe('みなと市の総合戦略の全体：1の柱と4の分野');
  });

  it('keeps squares apart and as wide as they can be where there are many', () => {
    const plan = levelledPlan(names.slice(0, 2), [1, 300]);
    const widths = [...planChartSvg(plan).matchAll(/<rect x="[\d.]+" width="([^"]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(300);
    for (const width of widths) expect(width).toBeGreaterThan(1);
  });

  it('gives each of twelve top items a colour of its own', () => {
    const plan = levelledPlan(names.slice(0, 2), [12, 1]);
    expect(stripeLayout(plan).map(({ top }) => top)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe('the chart of a KPI', () => {
  const plan = levelledPlan(names.slice(0, 2), [2, 1], () => [], {
    words: { baseline: '基準値', target: 'めざす値', kpi: '指標' },
  });
  const [pillar, policy] = plan.items;
  const kpi = makeKpi([baseline(5, calendarYear(2019)), target(9, calendarYear(2024))], {
    ownerType: 'policy',
    ownerId: policy?.id ?? '',
    unit: null,
    source: null,
  });
  const wordsOf = (of: Kpi, on = plan) => readChartFile(kpiChartSvg({ ...on, kpis: [of] }, of)).words;

  it('says in the words of the plan whose it is, and its years as they are', () => {
    const words = wordsOf(kpi);
    expect(words).toContain(unspaced('政策「政策1」のKPI。柱1'));
    expect(words).toContain('基準値');
    expect(words).toContain('めざす値');
    expect(words).toContain('2024年');
    expect(words).not.toMatch(/年度|単位|現状値|目標値/);
  });

  it('says where it stands too, and whose it is where it is the whole plan’s', () => {
    const other = plan.items.find(({ level, id }) => level === 'pillar' && id !== pillar?.id);
    expect(wordsOf({ ...kpi, alsoUnder: [other?.id ?? ''] })).toContain('再掲：柱2');
    expect(wordsOf({ ...kpi, ownerType: 'plan', ownerId: '' })).toContain('総合戦略全体のKPI');
  });

  it('tells a side that is promised, and values without a time', () => {
    const words = wordsOf({ ...kpi, values: [baseline(5), comparedTarget()] });
    expect(words).toContain('基準値より大きくする');
    expect(wordsOf({ ...kpi, values: kpi.values.map((value) => ({ ...value, ...undated })) })).toContain('時期の記載なし');
  });

  it('explains the stroke of a number that counts over another span', () => {
    const total = target(60, { aggregation: 'period-total' });
    expect(wordsOf({ ...kpi, values: [baseline(5), total] })).toContain('集計方法の違う値');
    expect(wordsOf({ ...kpi, values: [baseline('有'), total] })).toContain('集計方法の違う値、数でない値');
  });

  it('calls a kind that promises nothing what it is', () => {
    const kinds = [
      { key: 'kpi', name: 'KPI', isTarget: true },
      { key: 'watched', name: '対象指標', isTarget: false },
    ];
    const watching = { ...plan, information: { ...plan.information, kpiKinds: kinds } };
    const words = wordsOf({ ...kpi, kind: 'watched' }, watching);
    expect(words).toContain('対象指標は約束ではありません。');
    expect(words).not.toMatch(/に増やす/);
  });
});

describe(kpisBelow, () => {
  it('groups KPIs of every level below by what stands right below', () => {
    const plan = planOf(3);
    const groups = kpisBelow(plan, { id: plan.items[0]?.id ?? '' });
    expect(groups.map(({ kpis }) => kpis.length)).toEqual([3, 3]);
    expect(groups.map(({ item }) => item.level)).toEqual(['policy', 'policy']);
  });
});
