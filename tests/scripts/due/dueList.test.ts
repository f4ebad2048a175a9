import { describe, expect, it } from 'vitest';
import { askedDepartment, askedYear } from '../../../scripts/due/asked.ts';
import { dueListCsv, dueListLines } from '../../../scripts/due/dueList.ts';
import { baseline, makeKpi, makePlan, target } from '../../setup/samplePlan.ts';

const goalKpi = makeKpi([baseline(1), target(2)], { id: 'kpi-goal', ownerType: 'goal', ownerId: 'goal-1', label: '人口' });
const made = makePlan([[[1]]], [makeKpi([baseline(10), target(20)]), goalKpi]);
const plan = { ...made, information: { ...made.information, official: true, editionDate: '2021-09-30', reportingDue: '07-31' } };
const all = { department: undefined, year: undefined };

describe(dueListLines, () => {
  it('tells officers what is due, department by department', () => {
    expect(dueListLines(plan, all).join('\n')).toMatchInlineSnapshot(`
      "2021年9月30日の時点で、公表されていない実績値（4件）

      ■ 企画課（2件）
        2019年度  期限 2020年7月31日  期限を過ぎた（426日）  利用者数（kpi-users）
        2020年度  期限 2021年7月31日  期限を過ぎた（61日）  利用者数（kpi-users）

      ■ 担当課の記載なし（2件）
        2019年度  期限 2020年7月31日  期限を過ぎた（426日）  人口（kpi-goal）
        2020年度  期限 2021年7月31日  期限を過ぎた（61日）  人口（kpi-goal）"
    `);
  });

  it('says that it cannot tell where the site is not the municipality’s', () => {
    const unofficial = { ...plan, information: { ...plan.information, official: false } };
    expect(dueListLines(unofficial, { department: 'planning', year: 2020 }).join('\n')).toMatchInlineSnapshot(`
      "2021年9月30日の時点で、公表されていない実績値（1件）
      このサイトは公式でないので（plan.yaml の official: false）、ほかで公表されているかどうかは分かりません。

      ■ 企画課（1件）
        2020年度  期限 2021年7月31日  公表の有無は不明  利用者数（kpi-users）"
    `);
  });

  it('says that nothing is due', () => {
    expect(dueListLines(plan, { ...all, year: 2021 })).toEqual(['2021年9月30日の時点で、公表されていない実績値はありません。']);
  });
});

describe(dueListCsv, () => {
  it('has the rows of the table that are asked for', () => {
    const lines = dueListCsv(plan, { department: 'planning', year: 2020 }).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\uFEFF全国地方公共団体コード,/);
    expect(lines[1]).toContain('kpi-users-reporting-2020');
  });
});

describe('what a command is asked for', () => {
  it.each(['2020', 'R2', '令和2年度'])('is the year 2020, written %s', (written) => {
    expect(askedYear(plan, 'content', written)).toBe(2020);
  });

  it.each(['', '2017', '2025', 'abc'])('is refused where the year is “%s”', (written) => {
    expect(() => askedYear(plan, 'content', written)).toThrow(/\[due-year\][^]*2018 から 2024 までの年度/);
  });

  it('is refused where there is no such department', () => {
    expect(() => askedDepartment(plan, 'content', 'kikaku')).toThrowErrorMatchingInlineSnapshot(`
      [Refusal: content  その担当課はありません  [due-department]
        見つけたもの  kikaku
        書けるもの    planning（企画課）
        直し方        departments.yaml にある id を、--department のあとに書いてください。]
    `);
    expect([askedDepartment(plan, 'content', 'planning'), askedDepartment(plan, 'content', undefined)]).toEqual(['planning', undefined]);
  });
});
