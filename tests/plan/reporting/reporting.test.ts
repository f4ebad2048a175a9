import { describe, expect, it } from 'vitest';
import { latestReporting, reporting, reportingCounts, reportingOfDepartment } from '../../../src/plan/reporting/reporting.ts';
import { responsibleFor } from '../../../src/plan/reporting/responsible.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../../src/schema/entity/kpiValue.ts';
import type { PlanInformation } from '../../../src/schema/entity/plan.ts';
import { baseline, inCharge, makeKpi, makePlan, makeValue, sampleChange, target } from '../../setup/samplePlan.ts';

const published = (year: number, day: string | null): KpiValue => {
  const result = makeValue('result', year, 12);
  return {
    ...result,
    publications: [
      {
        value: 12,
        text: null,
        status: 'given',
        qualifier: null,
        note: null,
        publishedOn: day,
        stage: 'final',
        numerator: null,
        denominator: null,
        asOf: null,
        source: null,
        sourceUrl: null,
        sourcePlace: null,
        rating: null,
        ratingScale: null,
        comment: null,
      },
    ],
  };
};

function planOf(values: readonly KpiValue[], kpi: Partial<Kpi> = {}, information: Partial<PlanInformation> = {}) {
  const plan = makePlan([[[1]]], [makeKpi(values, kpi)]);
  return { ...plan, information: { ...plan.information, official: true, editionDate: '2025-10-01', ...information } };
}

const rows = (...parts: Parameters<typeof planOf>) =>
  reporting(planOf(...parts)).map(({ fiscalYear, state, dueOn, daysLate }) => [fiscalYear, state, dueOn, daysLate].join(' '));
const ends = [baseline(10), target(20)];

describe(reporting, () => {
  it('has a row for each fiscal year that is over, from the one after the baseline to that of the target', () => {
    expect(rows([...ends, published(2023, '2024-10-02'), published(2022, '2023-06-01'), published(2019, null)])).toEqual([
      '2019 published 2020-09-30 ',
      '2020 overdue 2021-09-30 1462',
      '2021 overdue 2022-09-30 1097',
      '2022 published 2023-09-30 0',
      '2023 published 2024-09-30 2',
      '2024 overdue 2025-09-30 1',
    ]);
  });

  it.each([
    ['the day before', '2025-09-29', 'before-due'],
    ['the day itself', '2025-09-30', 'before-due'],
    ['the day after', '2025-10-01', 'overdue'],
  ])('tells the state of %s', (_, editionDate, state) => {
    expect(reporting(planOf(ends, {}, { editionDate })).at(-1)).toMatchObject({ fiscalYear: 2024, state });
  });

  it.each([
    ['2027-03-31', 2025],
    ['2027-04-01', 2026],
    ['2028-03-31', 2026],
    ['2028-04-01', 2027],
  ])('says on %s nothing of a year after %i', (editionDate, last) => {
    const late = [baseline(10), makeValue('target', 2030, 20)];
    expect(reporting(planOf(late, {}, { editionDate })).at(-1)?.fiscalYear).toBe(last);
  });

  it('counts the days from the day of the plan, and from that of the KPI before it', () => {
    expect(rows(ends, {}, { reportingDue: '07-31' }).at(-1)).toBe('2024 overdue 2025-07-31 62');
    expect(rows(ends, { due: { month: 12, day: 28 } }, { reportingDue: '07-31' }).at(-1)).toBe('2024 before-due 2025-12-28 ');
  });

  it('asks for the years of a KPI that is measured every few years, and for no other', () => {
    expect(rows(ends, { measuredEvery: 3, firstMeasured: 2020 })).toEqual([
      '2019 not-measured-year  ',
      '2020 overdue 2021-09-30 1462',
      '2021 not-measured-year  ',
      '2022 not-measured-year  ',
      '2023 overdue 2024-09-30 366',
      '2024 not-measured-year  ',
    ]);
  });

  it('counts from the baseline where the first year is not told', () => {
    expect(rows(ends, { measuredEvery: 5 }).filter((row) => !row.includes('not-measured'))).toEqual(['2023 overdue 2024-09-30 366']);
  });

  it('tells a year that was not measured from one whose result is not there', () => {
    const missing = makeValue('result', 2024, { status: 'not-measured' });
    const empty = makeValue('result', 2023, { status: 'not-in-source' });
    expect(rows([...ends, missing, empty]).slice(-2)).toEqual(['2023 overdue 2024-09-30 366', '2024 not-measured 2025-09-30 ']);
  });

  it('does not know what is public elsewhere where the municipality does not publish the site', () => {
    expect(rows([...ends, published(2019, null)], {}, { official: false })).toEqual([
      '2019 published  ',
      ...[2020, 2021, 2022, 2023, 2024].map((year) => `${year} unknown  `),
    ]);
    expect(rows(ends, {}, { official: false, reportingDue: '07-31' }).at(-1)).toBe('2024 unknown 2025-07-31 ');
  });

  it('asks for no year after a decision ended a KPI, and cannot tell where its day is not told', () => {
    const removed = { changes: [sampleChange('removed', { revisionId: 'r2022' })] };
    const decided = (day: string | null) => {
      const plan = planOf(ends, removed);
      const revision = {
        ...{ id: 'r2022', title: '改定', decidedOn: day, undatedNote: null, effectiveFrom: null, decidedBy: null },
        ...{ document: null, documentUrl: null, reason: null, source: null },
      };
      return reporting({ ...plan, revisions: [revision] }).map(({ fiscalYear, state }) => `${fiscalYear} ${state}`);
    };
    expect(decided('2022-03-25')).toEqual(['2019 overdue', '2020 overdue']);
    expect(decided('2022-04-01').at(-1)).toBe('2021 overdue');
    expect(decided(null)).toHaveLength(6);
    expect(decided(null).at(-1)).toBe('2024 unknown');
  });

  it('owes nothing after its last target, though the plan goes on', () => {
    expect(rows([baseline(10), makeValue('target', 2023, 20)]).slice(-2)).toEqual([
      '2023 overdue 2024-09-30 366',
      '2024 not-measured-year  ',
    ]);
  });

  it('has no row of a KPI whose years nobody knows', () => {
    const information = { firstFiscalYear: null, lastFiscalYear: null, baselineYear: null, targetYear: null };
    expect(rows([], {}, information)).toEqual([]);
  });
});

describe(responsibleFor, () => {
  it('names who is in charge now, also for earlier years', () => {
    const history = [{ field: 'department', text: null, id: 'gone', until: 'r2022', source: null }] satisfies Kpi['history'];
    const plan = planOf(ends, { history, departments: [inCharge('tourism')] });
    expect(reporting(plan).map(({ departmentId }) => departmentId)).toEqual(Array(6).fill('tourism'));
    expect(reportingOfDepartment(plan, 'tourism')).toHaveLength(6);
    expect(reportingOfDepartment(plan, 'planning')).toHaveLength(0);
  });

  it('names the departments of the item where the KPI names none, and nobody where there is none', () => {
    expect(reportingOfDepartment(planOf(ends), 'planning')).toHaveLength(6);
    const plan = planOf(ends, { ownerType: 'goal', ownerId: 'goal-1' });
    expect(reportingOfDepartment(plan, null).map(({ departmentId }) => departmentId)).toEqual(Array(6).fill(null));
  });
});

describe(reportingCounts, () => {
  it('counts what is not public, and what of it is past its day', () => {
    expect(reportingCounts(planOf(ends, {}, { editionDate: '2025-09-30' }))).toEqual({ notPublished: 6, overdue: 5, unknown: 0 });
    expect(reportingCounts(planOf(ends, {}, { official: false }))).toEqual({ notPublished: 0, overdue: 0, unknown: 6 });
  });
});

describe(latestReporting, () => {
  it('is that of the latest year in which a KPI is measured', () => {
    const plan = planOf(ends, { measuredEvery: 3, firstMeasured: 2020 });
    expect(latestReporting(plan, { id: 'kpi-users' })).toMatchObject({ fiscalYear: 2023, state: 'overdue' });
  });
});
