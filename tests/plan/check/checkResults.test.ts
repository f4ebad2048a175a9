import { describe, expect, it } from 'vitest';
import { formatQuestions } from '../../../src/plan/problem/problem.ts';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { type AlteredFile, withAlteredBase } from '../../fixtures/broken/breakContent.ts';

/** A KPI in percent, one that adds up, one in 人 and one without a unit, of a document that nobody transcribed, with a scale of grades. */
const withKpis: readonly AlteredFile[] = [
  {
    file: 'plan.yaml',
    alter: { replace: 'sources:\n', with: 'sources:\n  - id: book\n    kind: document\n    title: 計画書\n' },
  },
  {
    file: 'plan.yaml',
    alter: {
      append: `ratingScales:
  - id: r1
    title: 進捗評価
    grades: [ { code: A, meaning: 順調 }, { code: ◎, meaning: 達成 } ]
kpis:
${kpi('rate', '満足度', '"%"', [60, 87.3])}
${kpi('total', '延べ利用', '回', [100, 500])}
    aggregation: cumulative
${kpi('people', '参加者', '人', [40, 60])}
`,
    },
  },
];

function kpi(id: string, label: string, unit: string, [from, to]: readonly [number, number]): string {
  return `  - id: kpi-${id}
    label: ${label}
    unit: ${unit}
    source: { id: book, page: 3 }
    values:
      - { kind: baseline, fiscalYear: H30, value: ${from}, source: { id: book, page: 3 } }
      - { kind: target, fiscalYear: R6, value: ${to}, source: { id: book, page: 3 } }`;
}

/** What is told of results: the problems, or else the questions. */
async function told(text: string, ...more: readonly AlteredFile[]): Promise<string[]> {
  return withAlteredBase([...withKpis, { file: 'results/2020.csv', alter: { text } }, ...more], async (folder) => {
    const reading = await readPlan(folder, { siteAddress: 'https://plan.aoba.jp', shownAs: 'content' });
    const found = reading.plan ? reading.questions : reading.problems;
    return found.map(({ code, line, column, allowed }) => `${reading.plan ? 'asks' : 'refuses'} ${code} ${line}:${column} ${allowed}`);
  });
}

describe('the results of a year', () => {
  it.each([
    ['is what its numerator and denominator come to', '87.3,349,400', []],
    ['is rounded the other way at the half', '87.2,349,400', []],
    ['is written with no decimals', '87,349,400', []],
    ['is something else', '78.3,349,400', ['refuses ratio-differs 2:2 87.3']],
    ['is cut and not rounded', '66.6,2,3', ['refuses ratio-differs 2:2 66.7']],
    ['lost its percent', '0.8725,349,400', ['refuses ratio-differs 2:2 87.2500']],
  ])('are checked where a percentage %s', async (_, cells, expected) => {
    expect(await told(`kpi_id,value,numerator,denominator\nkpi-rate,${cells}\n`)).toEqual(expected);
  });

  it.each([
    ['of its scale', 'A,r1', []],
    ['of the only scale, which it does not name', '◎,', []],
    ['of no scale', 'A,r2', ['refuses rating-scale-unknown 2:4 r1（進捗評価）']],
    ['that its scale does not have', 'D,r1', ['refuses rating-unknown 2:3 A（順調）、◎（達成）']],
    ['that is missing beside its scale', ',r1', ['refuses rating-unknown 2:3 A（順調）、◎（達成）']],
  ])('are checked where a grade is one %s', async (_, cells, expected) => {
    expect(await told(`kpi_id,value,rating,rating_scale\nkpi-rate,70,${cells}\n`)).toEqual(expected);
  });

  it.each([
    ['on the first day of its year', '2020-04-01', ['asks published-early 2:3 2021-03-31 より後の日']],
    ['on the last day of its year', '2021-03-31', ['asks published-early 2:3 2021-03-31 より後の日']],
    ['on the day after its year', '2021-04-01', []],
    ['on the day of the edition', '2026-11-22', []],
    ['a day before its year', '2020-03-31', ['refuses published-before 2:3 2020-04-01 から 2026-11-22 まで']],
    ['a day after the edition', '2026-11-23', ['refuses published-after 2:3 2020-04-01 から 2026-11-22 まで']],
  ])('are checked where one was published %s', async (_, day, expected) => {
    expect(await told(`kpi_id,value,published_on\nkpi-people,50,${day}\n`)).toEqual(expected);
  });

  it.each([
    ['a percentage of more than 100', 'kpi-rate,185', ['asks result-unlike-range 2:2 0 から 100 まで の値']],
    ['a percentage below 0', 'kpi-rate,-3', ['asks result-unlike-range 2:2 0 から 100 まで の値']],
    ['a percentage that lost its percent', 'kpi-rate,0.873', ['asks result-unlike-percent 2:2 87.3 のような、100を全体とする値']],
    ['more than ten times as many as ever', 'kpi-people,5000', ['asks result-unlike-others 2:2 ほかの値の10分の1から10倍までの値']],
    ['less than a tenth of what there ever was', 'kpi-people,3', ['asks result-unlike-others 2:2 ほかの値の10分の1から10倍までの値']],
    ['ten times as many', 'kpi-people,600', []],
    ['none at all', 'kpi-people,0', []],
    ['a total that falls', 'kpi-total,99', ['asks result-unlike-total 2:2 前の値以上の値']],
    ['a total that stays', 'kpi-total,100', []],
    ['a part of a person', 'kpi-people,50.5', ['asks result-unlike-count 2:2 整数']],
    ['a part of a percentage', 'kpi-rate,70.5', []],
  ])('ask about %s', async (_, cells, expected) => {
    expect(await told(`kpi_id,value\n${cells}\n`)).toEqual(expected);
  });

  it('ask nothing that a comment answers', async () => {
    expect(await told('kpi_id,value,published_on,comment\nkpi-people,5000,2021-03-01,合併したため増えました。\n')).toEqual([]);
  });

  it('ask about a value that is not its numerator divided by its denominator', async () => {
    expect(await told('kpi_id,value,numerator,denominator\nkpi-people,50,100,4\n')).toEqual(['asks result-unlike-ratio 2:2 25']);
  });

  it('ask about a total that is less than that of the year before, and not of its own earlier publication', async () => {
    const before: AlteredFile = {
      file: 'results/2019.csv',
      alter: { text: 'kpi_id,value,published_on\nkpi-total,400,2020-05-01\nkpi-total,300,2020-06-01\n' },
    };
    expect(await told('kpi_id,value\nkpi-total,250\n', before)).toEqual(['asks result-unlike-total 2:2 前の値以上の値']);
  });

  it.each([
    ['the same day', ',2021-05-01', ',2021-05-01', true],
    ['another day', ',2021-05-01', ',2021-06-01', false],
    ['a day and none', ',2021-05-01', ',', true],
    ['no day', ',', ',', true],
  ])('may repeat a KPI or not with %s', async (_, one, other, isRefused) => {
    const found = await told(`kpi_id,value,published_on\nkpi-people,50${one}\nkpi-people,51${other}\n`);
    expect(found.map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual(isRefused ? ['refuses result-repeated 3:1'] : []);
  });

  it('say in words that an officer can act on what is asked', async () => {
    const text = 'kpi_id,value,published_on\nkpi-rate,0.873,2021-03-01\nkpi-people,50.5,\nkpi-total,99,\n';
    const questions = await withAlteredBase([...withKpis, { file: 'results/2020.csv', alter: { text } }], async (folder) => {
      const reading = await readPlan(folder, { siteAddress: 'https://plan.aoba.jp', shownAs: 'content' });
      return formatQuestions(reading.plan ? reading.questions : reading.problems);
    });
    expect(questions).toMatchInlineSnapshot(`
      "content/results/2020.csv:2:2  ％の形が失われた値のようです  [result-unlike-percent]
        見つけたもの  値 0.873、ほかの値 60、87.3
        書けるもの    87.3 のような、100を全体とする値
        直し方        表計算ソフトで「％」の書式だったセルは、CSVでは 0.873 のようになります。87.3 の形に直してください。正しければ、comment に一言書くと、次からは尋ねません。

      content/results/2020.csv:2:3  年度が終わる前に公表した値です  [published-early]
        見つけたもの  公表日 2021-03-01、値の時の終わり 2021-03-31
        書けるもの    2021-03-31 より後の日
        直し方        公表日とファイルの年度を確かめてください。正しければ、comment に一言書くと、次からは尋ねません。

      content/results/2020.csv:3:2  数えるものの数に、端数があります  [result-unlike-count]
        見つけたもの  値 50.5、ほかの値 40、60
        書けるもの    整数
        直し方        桁や単位を確かめてください。正しければ、comment に一言書くと、次からは尋ねません。

      content/results/2020.csv:4:2  累計の値が、前より減っています  [result-unlike-total]
        見つけたもの  値 99、2019-03-31の値 100
        書けるもの    前の値以上の値
        直し方        年度ごとの数を書いていないか確かめてください。正しければ、comment に理由を書くと、次からは尋ねません。"
    `);
  });
});
