import { describe, expect, it } from 'vitest';
import { duePage } from '../../../src/site/pages/due.ts';
import { departmentDue } from '../../../src/site/pages/parts/kpi/departmentDue.ts';
import { hasPage } from '../../../src/addresses/sitePages.ts';
import { departmentFiles } from '../../../src/tables/files/departmentFiles.ts';
import { plannedFiles } from '../../../src/site/files/plannedFiles.ts';
import { baseline, inCharge, makeKpi, makePlan, makeValue, notMeasured, target } from '../../setup/samplePlan.ts';

const users = makeKpi([baseline(10), target(20), ...[2019, 2020, 2021].map((year) => makeValue('result', year, 12))], {
  departments: [inCharge('planning'), inCharge('tourism')],
});
const stopped = makeValue('result', 2021, notMeasured);
const people = makeKpi([baseline(1), target(2), stopped], { id: 'kpi-people', ownerType: 'goal', ownerId: 'goal-1', label: '人口' });
const made = makePlan([[[1]]], [users, people]);
const plan = {
  ...made,
  information: { ...made.information, official: true, editionDate: '2024-09-30', reportingDue: '09-30' },
  departments: ['planning', 'tourism'].map((id) => ({ id, name: id === 'planning' ? '企画課' : '観光課', formerNames: [] })),
};
const unofficial = { ...plan, information: { ...plan.information, official: false, reportingDue: null } };
const empty = { ...plan, kpis: [] };

describe(duePage, () => {
  it('counts for each department how its results stand, and lists what is not public', async () => {
    const { lead, summary, open } = await duePage(plan);
    expect(lead).toMatchInlineSnapshot(`
      [
        "2024年9月30日までに終わった年度の実績値が、公表されているかどうかです。",
        "まだ公表されていない実績値は6（期限を過ぎたもの4）です。",
      ]
    `);
    expect([summary.states, ...summary.rows.map(({ name, address, counts }) => [name, address, ...counts])]).toMatchInlineSnapshot(`
      [
        [
          "公表済み",
          "期限前",
          "期限を過ぎた",
          "測定なし",
        ],
        [
          "企画課",
          "departments/planning/#due",
          3,
          1,
          1,
          0,
        ],
        [
          "観光課",
          "departments/tourism/#due",
          3,
          1,
          1,
          0,
        ],
        [
          "担当課の記載がないもの",
          undefined,
          0,
          1,
          3,
          1,
        ],
      ]
    `);
    expect(
      open.groups.map(({ name, table }) => [
        name,
        ...table.lines.map(({ kpi, years, due, state }) => [kpi.label, years, due, state].join(' ')),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "企画課",
          "利用者数 2022年度 2023年9月30日 期限を過ぎた（366日）",
          "利用者数 2023年度 2024年9月30日 期限前",
        ],
        [
          "観光課",
          "利用者数 2022年度 2023年9月30日 期限を過ぎた（366日）",
          "利用者数 2023年度 2024年9月30日 期限前",
        ],
        [
          "担当課の記載がないもの",
          "人口 2019年度 2020年9月30日 期限を過ぎた（1,461日）",
          "人口 2020年度 2021年9月30日 期限を過ぎた（1,096日）",
          "人口 2022年度 2023年9月30日 期限を過ぎた（366日）",
          "人口 2023年度 2024年9月30日 期限前",
        ],
      ]
    `);
  });

  it('says whom to ask where the municipality does not publish the site, and names no day that nobody set', async () => {
    const { lead, open } = await duePage(unofficial);
    expect(lead).toMatchInlineSnapshot(`
      [
        "2024年9月30日までに終わった年度の実績値が、公表されているかどうかです。",
        "このサイトはみなと市の公式サイトではないので、ここに実績値がなくても、ほかで公表されているかもしれません。",
        "実績値について問い合わせる先は、次の担当課です。",
      ]
    `);
    expect([open.heading, open.groups[0]?.table.columns.due]).toEqual(['公表の有無が分からないもの', undefined]);
    expect(open.groups[0]?.table.lines.map(({ years, state }) => `${years} ${state}`)).toEqual(['2022〜2023年度 公表の有無は不明']);
  });

  it('is there only where a year of a KPI is over', () => {
    expect([hasPage(plan, 'due'), hasPage(empty, 'due')]).toEqual([true, false]);
  });
});

describe(departmentDue, () => {
  const linesOf = async (id: string, of = plan) =>
    (await departmentDue(of, { id, name: id, formerNames: [] }))?.table.lines.map(({ years, due, state }) => [years, due, state].join(' '));

  it('tells years that stand alike in one line, and what is still to be done in a line each', async () => {
    expect(await linesOf('tourism')).toMatchInlineSnapshot(`
      [
        "2019〜2021年度  公表済み",
        "2022年度 2023年9月30日 期限を過ぎた（366日）",
        "2023年度 2024年9月30日 期限前",
      ]
    `);
  });

  it('calls the section after the department', async () => {
    const due = await departmentDue(plan, { id: 'planning', name: '企画課', formerNames: [] });
    expect([due?.heading, due?.counts, due?.all.address, due?.file.file.address]).toEqual([
      'この課が公表する実績値',
      'まだ公表されていない実績値は2（期限を過ぎたもの1）です。',
      'due/',
      'data/departments/planning.csv',
    ]);
    const worded = { ...plan, words: { department: '担当部署' } };
    expect((await departmentDue(worded, { id: 'planning', name: '企画課', formerNames: [] }))?.heading).toBe('この部署が公表する実績値');
  });

  it('is nothing for a department that reports no KPI', async () => {
    expect(await linesOf('nobody')).toBeUndefined();
    expect(await linesOf('planning', empty)).toBeUndefined();
  });
});

describe(departmentFiles, () => {
  it('holds the rows of each department, each file where the site plans it', async () => {
    const files = await departmentFiles(plan, []);
    const planned = plannedFiles(plan);
    expect(files.map(({ address }) => [address, planned.has(address)])).toEqual(
      ['planning', 'tourism'].flatMap((id) => [
        [`data/departments/${id}.csv`, true],
        [`data/departments/${id}.csv-metadata.json`, true],
      ]),
    );
    expect(await departmentFiles({ ...plan, departments: [] }, [])).toEqual([]);
  });
});
