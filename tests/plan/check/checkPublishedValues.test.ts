import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { publishedValuesText } from '../../../src/site/ledger/publishedValues.ts';
import { withAlteredBase } from '../../fixtures/broken/breakContent.ts';

type Alterations = Parameters<typeof withAlteredBase>[0];

const item = 'initiatives/start-shop.md';

/** The ledger of the base, as the command would write it. */
const ledger = await withAlteredBase([], async (folder) => {
  const { plan } = await readPlan(folder);
  return plan ? publishedValuesText(plan) : '';
});

const told = (...alterations: Alterations) =>
  withAlteredBase([{ file: 'published-values.csv', alter: { text: ledger } }, ...alterations], async (folder) =>
    // A value that is not its raw text is a problem of its own.
    (await readPlan(folder)).problems.filter(({ code }) => code !== 'value-raw-differs').map(({ code, found }) => `${code} ${found}`),
  );

const alter = (replace: string, by: string, file = item): Alterations[number] => ({ file, alter: { replace, with: by } });

describe('the ledger of values', () => {
  it('holds every value with its number, text, reason and unit, sorted by id', () => {
    expect(ledger.split('\n').slice(0, 4)).toEqual([
      'id,value,text,status,unit',
      'kpi-goal-1-shops-baseline-2018,1200,,given,店',
      'kpi-goal-1-shops-target-2024,1500,,given,店',
      'kpi-morning-market-baseline-2018,,,not-measured,',
    ]);
  });

  it('has nothing against what stands as it was published', async () => {
    expect(await told()).toEqual([]);
  });

  it.each<[string, Alterations[number], string]>([
    [
      'a target with another number',
      alter('        value: 10\n        raw: "10件"', '        value: 9\n        raw: "10件"'),
      'target-overwritten kpi-start-shop-target-2024：公開した値 10件、今の値 9件',
    ],
    [
      'a target of another year',
      alter('fiscalYear: R6', 'fiscalYear: R5'),
      'target-overwritten kpi-start-shop-target-2024：公開した値 10件、今の値 （ない）',
    ],
    [
      'a target that is gone',
      alter('      - kind: target\n        fiscalYear: R6\n        value: 10\n        raw: "10件"\n', ''),
      'target-overwritten kpi-start-shop-target-2024：公開した値 10件、今の値 （ない）',
    ],
    [
      'a baseline with another number',
      alter('        value: 3\n        raw: "3件"', '        value: 2\n        raw: "3件"'),
      'value-overwritten kpi-start-shop-baseline-2018：公開した値 3件、今の値 2件',
    ],
    [
      'a result with another number',
      alter('kpi-start-shop,4,', 'kpi-start-shop,5,', 'results/2019.csv'),
      'result-changed-silently kpi-start-shop-result-2019：公開した値 4件、今の値 5件',
    ],
    [
      'a result that is gone',
      alter('kpi-start-shop,4,,,,2020-06-01\n', '', 'results/2019.csv'),
      'result-changed-silently kpi-start-shop-result-2019：公開した値 4件、今の値 （ない）',
    ],
  ])('finds %s', async (_, alteration, problem) => {
    expect(await told(alteration)).toEqual([problem]);
  });

  it('takes a mistake that was mended with a word of it, and no other', async () => {
    const mended = (wrong: number) =>
      alter(
        '        value: 3\n        raw: "3件"',
        `        value: 2\n        raw: "3件"\n        correctedFrom: { value: ${wrong}, on: 2027-04-01, note: 入力の誤り }`,
      );
    expect(await told(mended(3))).toEqual([]);
    expect(await told(mended(4))).toEqual(['value-overwritten kpi-start-shop-baseline-2018：公開した値 3件、今の値 2件']);
  });

  it('keeps a KPI whose values were published, whatever a tombstone says', async () => {
    const gone = alter(`kpis:\n  - id: kpi-start-shop`, `kpis:\n  - id: kpi-other`);
    const problems = await told(gone);
    expect(problems.filter((problem) => problem.startsWith('kpi-has-values'))).toEqual([
      'kpi-has-values kpi-start-shop-baseline-2018',
      'kpi-has-values kpi-start-shop-result-2019',
      'kpi-has-values kpi-start-shop-target-2024',
    ]);
  });

  it.each([
    ['another header', 'id,value\n', 'csv-header id,value'],
    ['a row too short', 'id,value,text,status,unit\nkpi-a,1\n', 'csv-form 2列'],
  ])('is refused with %s', async (_, text, problem) => {
    const problems = await withAlteredBase(
      [{ file: 'published-values.csv', alter: { text } }],
      async (folder) => (await readPlan(folder)).problems,
    );
    expect(problems.map(({ code, found }) => `${code} ${found}`)).toEqual([problem]);
  });
});
