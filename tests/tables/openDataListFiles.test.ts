import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { dataFiles } from '../../src/tables/dataFiles.ts';
import { openDataListFiles } from '../../src/tables/files/openDataListFiles.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';
import type { CsvRecord } from '../setup/publishedData.ts';
import { publishedText } from '../setup/publishedFacts.ts';

const real = await realPlan();
const minamo = await minamoPlan();
const plans: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', minamo],
];

async function recordsOf(plan: Plan): Promise<CsvRecord[]> {
  return parse<CsvRecord>(publishedText(await dataFiles(plan), `data/${plan.information.cityCode}_opendata_list.csv`), {
    bom: true,
    columns: true,
  });
}

describe(openDataListFiles, () => {
  it('has the headers by which municipal systems read it', async () => {
    expect(Object.keys((await recordsOf(real))[0] ?? {})).toMatchInlineSnapshot(`
      [
        "全国地方公共団体コード",
        "地方公共団体名",
        "データセット_ID",
        "データセット_タイトル",
        "データセット_概要",
        "データセット_キーワード",
        "データセット_分類",
        "データセット_URL",
        "データセット_更新頻度",
        "データセット_公開日",
        "データセット_最終更新日",
        "データセット_準拠する標準",
        "データセット_関連ドキュメント",
        "データセット_対象期間",
        "データセット_作成者",
        "データセット_連絡先名称",
        "データセット_連絡先メールアドレス",
        "データセット_連絡先電話番号",
        "データセット_連絡先内線番号",
        "データセット_連絡先FormURL",
        "データセット_連絡先備考（その他、SNSなど）",
        "データセット_備考",
        "ファイル_ID",
        "ファイル_タイトル",
        "ファイル_説明",
        "ファイル_形式",
        "ファイル_アクセスURL",
        "ファイル_ダウンロードURL",
        "ファイル_公開日",
        "ファイル_最終更新日",
        "ファイル_ライセンス",
        "ファイル_利用規約",
        "ファイル_関連ドキュメント",
        "ファイル_準拠する標準",
        "ファイル_著作権表記",
        "ファイル_サイズ",
      ]
    `);
  });

  it.each(plans)('lists each file of %s once, under a data set whose cells are the same in all its rows', async (_, plan) => {
    const records = await recordsOf(plan);
    expect(new Set(records.map((record) => record['ファイル_ID'])).size).toBe(records.length);
    for (const rows of Map.groupBy(records, (record) => record['データセット_ID']).values()) {
      const datasetCells = rows.map((row) => JSON.stringify(Object.entries(row).filter(([title]) => title.startsWith('データセット_'))));
      expect(new Set(datasetCells).size).toBe(1);
    }
  });

  it.each(plans)('names the data sets of %s without a date, since a harvester deletes what changes its name', async (_, plan) => {
    const ids = new Set((await recordsOf(plan)).map((record) => record['データセット_ID']));
    const tables = [
      ...['goals', 'policies', 'measures', 'initiatives', 'items', 'levels', 'kpis', 'kpi_values', 'results'],
      ...['item_parents', 'kpi_items', 'item_departments', 'departments', 'changes', 'revisions', 'targets', 'wordings'],
      ...['notes', 'assessments', 'tombstones', 'codes', 'dictionary', 'machine_readability'],
    ];
    expect([...ids]).toEqual(['plan', ...tables, 'source'].map((name) => `${plan.information.cityCode}_${name}`));
  });

  it('speaks of a plan by its own kind, levels and time', async () => {
    const rows = await Promise.all([recordsOf(pillarsPlan()), recordsOf(deepPlan()), recordsOf({ ...pillarsPlan(), kpis: [] })]);
    const told = (title: string) => rows.map((records) => [...new Set(records.map((record) => record[title]))]);
    expect(told('データセット_キーワード')).toEqual([
      ['総合計画;柱;KPI;現状値;目標値'],
      ['総合計画;大綱;備考;KPI;現状値;目標値'],
      ['総合計画;柱;KPI;現状値;目標値'],
    ]);
    expect(told('データセット_対象期間')).toEqual([['2020-01-01/2029-12-31'], ['2021-04-01/2026-03-31'], ['']]);
    expect(rows[0][0]?.['データセット_概要']).toBe('第2次海原町総合計画の柱、KPI、値のすべてを、1つのファイルにまとめたものです。');
    expect(rows[1][0]?.['データセット_概要']).toBe(
      '海原市総合計画の大綱、分野、政策、基本施策、施策、備考、KPI、値、担当課のすべてを、1つのファイルにまとめたものです。海原市の公式データではありません。',
    );
  });

  it.each(plans)('leaves empty for %s only what the plan does not tell', async (_, plan) => {
    const empty = new Set(
      (await recordsOf(plan)).flatMap((record) =>
        Object.entries(record)
          .filter(([, cell]) => cell === '')
          .map(([title]) => title),
      ),
    );
    const unknown = [
      'データセット_準拠する標準',
      'データセット_連絡先電話番号',
      'データセット_連絡先内線番号',
      'データセット_連絡先備考（その他、SNSなど）',
      'ファイル_関連ドキュメント',
      'ファイル_準拠する標準',
      'ファイル_サイズ',
    ];
    const untold =
      plan === real ? ['データセット_連絡先メールアドレス', 'データセット_連絡先FormURL', 'ファイル_ライセンス'] : ['データセット_備考'];
    expect([...empty].sort()).toEqual([...unknown, ...untold].sort());
  });
});
