import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/plan/read/readResults.ts';
import { csvFile } from '../../src/tables/csvFile.ts';
import { kpisOfForm, resultsForm } from '../../src/tables/resultsForm.ts';
import { baseline, inCharge, makeKpi, makePlan, makeValue, sampleChange, target } from '../setup/samplePlan.ts';

const users = makeKpi([baseline(10), target(20), makeValue('result', 2019, 11), makeValue('result', 2020, 12.5)], { label: '利用者, 数' });
const sign = makeKpi([baseline('なし'), target('設置済み')], {
  id: 'kpi-sign',
  label: '看板',
  unit: null,
  departments: [inCharge('tourism')],
});
const census = makeKpi([baseline(10), target(20)], { id: 'kpi-census', label: '事業所の数', measuredEvery: 5, firstMeasured: 2021 });
const plan = {
  ...makePlan([[[1]]], [users, sign, census]),
  departments: [
    { id: 'planning', name: '企画課', formerNames: [] },
    { id: 'tourism', name: '観光課', formerNames: [] },
  ],
};

describe(kpisOfForm, () => {
  const idsOf = (year: number, department?: string) => kpisOfForm(plan, year, department).map(({ id }) => id);
  it.each([
    ['a year in which all are measured', 2021, undefined, ['kpi-users', 'kpi-sign', 'kpi-census']],
    ['a year in which one is not', 2022, undefined, ['kpi-users', 'kpi-sign']],
    ['a year of which one has its result', 2020, undefined, ['kpi-sign']],
    ['a department', 2021, 'tourism', ['kpi-sign']],
    ['the year of the baseline', 2018, undefined, []],
    ['a year behind the targets', 2025, undefined, []],
  ])('are those to be measured in %s', (_, year, department, ids) => {
    expect(idsOf(year, department)).toEqual(ids);
  });

  it('leave out what was removed before', () => {
    const removed = makeKpi([baseline(10), target(20)], { changes: [sampleChange('removed', { revisionId: 'r' })] });
    const revision = {
      ...{ id: 'r', title: '改定', decidedOn: '2022-03-25', undatedNote: null, effectiveFrom: '2022-04-01', decidedBy: null },
      ...{ document: null, documentUrl: null, reason: null, source: null },
    };
    const changed = { ...makePlan([[[1]]], [removed]), revisions: [revision] };
    expect([2021, 2022].map((year) => kpisOfForm(changed, year, undefined).length)).toEqual([1, 0]);
  });
});

describe(resultsForm, () => {
  const { header, rows } = resultsForm(plan, kpisOfForm(plan, 2021, undefined));
  it('tells an officer which row is which', () => {
    expect([header, ...rows]).toMatchInlineSnapshot(`
      [
        "kpi_id,kpi_label,department,unit,target,last_value,value,text,status,published_on,stage,numerator,denominator,source,source_place,comment,note",
        "kpi-users,"利用者, 数",企画課,人,20,12.5,,,,,,,,,,,",
        "kpi-sign,看板,観光課,,設置済み,,,,,,,,,,,,",
        "kpi-census,事業所の数,企画課,人,20,,,,,,,,,,,,",
      ]
    `);
  });

  it('reads as results that are yet to be reported, and filled in as results', () => {
    const empty = readResults(csvFile([header, ...rows]).slice(1), 'results/2021.csv', 2021);
    expect(empty.problems).toEqual([]);
    expect(empty.rows.map(({ value }) => [value.kpi_id, value.value])).toEqual([
      ['kpi-users', ''],
      ['kpi-sign', ''],
      ['kpi-census', ''],
    ]);
    const filled = [`"kpi-users"${rows[0]?.slice('kpi-users'.length).replace('12.5,,', '12.5,15,') ?? ''}`];
    const read = readResults(csvFile([header, ...filled]).slice(1), 'results/2021.csv', 2021);
    expect(read.problems).toEqual([]);
    expect(read.rows[0]?.value).toMatchObject({ kpi_id: 'kpi-users', value: '15', last_value: '12.5', unit: '人' });
  });

  it('fits the columns of a file that is there already', () => {
    expect(resultsForm(plan, [sign], ['value', 'kpi_id', 'note'])).toEqual({ header: 'value,kpi_id,note', rows: [',kpi-sign,'] });
  });
});
