import { describe, expect, it } from 'vitest';
import { facets, sortColumns } from '../../../src/explorer/explorerFields.ts';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { kpiCells } from '../../../src/site/pages/kpiCells.ts';
import { kpisPage } from '../../../src/site/pages/kpis.ts';
import { baseline, makeKpi, makePlan, makeValue, minamoPlan, notGiven, realPlan, target } from '../../setup/samplePlan.ts';

describe(kpisPage, () => {
  it('has a row for every KPI of both plans, under the goal that it belongs to, with a cell for every column', async () => {
    for (const plan of [await realPlan(), await minamoPlan()]) {
      const { table } = kpisPage(plan);
      expect(table.groups.map(({ id }) => id)).toEqual(planIndex(plan).tops.map(({ id }) => id));
      expect(table.groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(plan.kpis.map(({ id }) => id).sort());
      for (const { id, rows } of table.groups) {
        for (const { cells, attributes } of rows) {
          expect(cells).toHaveLength(table.columns.length);
          expect(attributes['data-goal']).toBe(id);
        }
      }
    }
  });

  it('names the columns of the one list, in its order and with its classes', async () => {
    const { table, form } = kpisPage(await minamoPlan());
    expect(table.columns.map(({ name }) => name)).toEqual(sortColumns);
    expect(form.columns).toEqual(table.columns);
    expect(table.columns.map(({ label, classes }) => `${label}: ${classes}`)).toMatchInlineSnapshot(`
      [
        "KPI: k-kpi",
        "集計方法: k-aggregation",
        "単位: k-unit",
        "現状値: k-baseline r",
        "目標値: k-target r",
        "現状値から目標値: k-relative",
        "最新の実績値: k-result",
        "判定: k-judgement",
        "方向: k-direction",
        "主な取組: k-owner",
        "担当課: k-department",
        "改定: k-change",
        "行: k-line",
      ]
    `);
  });

  it('offers the facets of the one list, in the order of the form', async () => {
    const { form } = kpisPage(await minamoPlan());
    // No level of this plan has KPIs of several kinds.
    expect(form.facets.map(({ name }) => name)).toEqual(facets.filter((name) => name !== 'kind'));
    expect(form.facets.map(({ label, options }) => `${label}: ${options.length}`)).toMatchInlineSnapshot(`
      [
        "基本目標: 2",
        "担当課: 6",
        "単位: 11",
        "方向: 6",
        "改定: 6",
        "値の状態: 6",
        "判定: 11",
      ]
    `);
    expect(form.downloads.map(({ table, file, label }) => `${label}: ${table} ${file}`)).toMatchInlineSnapshot(`
      [
        "この一覧のCSV: kpis 992011_kpis_selection.csv",
        "この一覧の値のCSV: kpi_values 992011_kpi_values_selection.csv",
      ]
    `);
  });

  it('says how many KPIs can be compared, and where the files are', async () => {
    const { lead, files, topLinks, description } = kpisPage(await realPlan());
    expect({ description, lead, files, topLinks }).toMatchInlineSnapshot(`
      {
        "description": "浅口市の総合戦略の57のKPIと数値目標を、現状値・目標値・担当課とともに一つの表にまとめました。",
        "files": [
          {
            "address": "data/332160_kpis.csv",
            "label": "全件のCSV",
          },
          {
            "address": "data/332160_kpi_values.csv",
            "label": "全件の値のCSV（1行に1つの値）",
          },
        ],
        "lead": [
          "57のKPIと数値目標のうち39は、目標値が現状値から何%変わるかを計算できます。",
          "残る18も、計算できない理由とともに載せています。",
        ],
        "topLinks": [
          {
            "id": "goal-1",
            "label": "表の基本目標1",
          },
          {
            "id": "goal-2",
            "label": "表の基本目標2",
          },
          {
            "id": "goal-3",
            "label": "表の基本目標3",
          },
          {
            "id": "goal-4",
            "label": "表の基本目標4",
          },
        ],
      }
    `);
  });
});

describe(kpiCells, () => {
  const shown = (plan: ReturnType<typeof makePlan>) => {
    const [kpi] = plan.kpis;
    if (!kpi) throw new Error('The sample plan has no KPI');
    return Object.fromEntries(kpiCells(plan, kpi, sortColumns).map((cell, place) => [sortColumns[place] ?? place, cell] as const));
  };

  it('writes the row of an initiative’s KPI', () => {
    const cells = shown(
      makePlan(
        [[[1]]],
        [makeKpi([baseline(1), target(39, { fiscalYear: 2022 }), makeValue('result', 2020, 3), makeValue('result', 2021, 4)])],
      ),
    );
    expect(cells.baseline).toEqual({
      attributes: { 'data-h': '現状値', class: 'r' },
      content: { kind: 'text', text: '1人', year: undefined },
    });
    expect(cells.target).toEqual({
      attributes: { 'data-h': '目標値', class: 'r' },
      content: { kind: 'text', text: '39人', year: '（2022年度）' },
    });
    expect(cells.result).toEqual({
      attributes: { 'data-h': '最新の実績値' },
      content: { kind: 'text', text: '4人', year: '（2021年度）' },
    });
    expect(cells.owner?.content).toMatchObject({ kind: 'links', links: [{ address: 'initiatives/goal-1-initiative-1/' }] });
    expect(cells.line?.content).toMatchObject({ kind: 'source', source: { short: '13', address: 'source/#L13' } });
  });

  it('says what is not there, and that it is not', () => {
    const cells = shown(
      makePlan(
        [[[1]]],
        [makeKpi([baseline('有'), target(notGiven)], { kind: 'numeric-target', ownerType: 'goal', ownerId: 'goal-1', unit: null })],
      ),
    );
    expect(cells.unit).toEqual({ attributes: { class: 'k-unit lack' }, content: { kind: 'text', text: 'なし', year: undefined } });
    expect(cells.target?.attributes).toEqual({ 'data-h': '目標値', class: 'r lack' });
    expect(cells.result).toEqual({
      attributes: { 'data-h': '最新の実績値', class: 'lack' },
      content: { kind: 'text', text: '原資料になし', year: undefined },
    });
    expect(cells.owner?.content).toEqual({ kind: 'lack', text: '基本目標1の数値目標' });
    expect(cells.department?.content).toEqual({ kind: 'lack', text: '欄なし' });
    expect(cells.change?.content).toEqual({ kind: 'changes', changes: [], text: '印なし' });
  });
});
