import { describe, expect, it } from 'vitest';
import { assessment, type AssessmentCase } from '../../../src/plan/progress/assessment.ts';
import { assessments, currentAssessment, hasJudgements, judgedTargets } from '../../../src/plan/progress/assessments.ts';
import { dueDay, isDue, yearsBehind } from '../../../src/plan/progress/dueDay.ts';
import { meetsTarget } from '../../../src/plan/progress/meetsTarget.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../../src/schema/entity/kpiValue.ts';
import {
  baseline,
  calendarYear,
  comparedTarget,
  makeKpi,
  makePlan,
  makeValue,
  notMeasured,
  onDay,
  overYears,
  target,
  undated,
} from '../../setup/samplePlan.ts';

function judged(values: readonly KpiValue[], kpi: Partial<Kpi> = {}, parts: Partial<AssessmentCase> = {}) {
  const made = makeKpi(values, kpi);
  return assessment({ kpi: made, target: judgedTargets({ revisions: [] }, made).at(-1), today: '2025-10-01', ...parts });
}

const result = (year: number, value: number, overrides: Partial<KpiValue> = {}) => makeValue('result', year, value, overrides);

describe('the time of a result', () => {
  it.each<[string, KpiValue[], Partial<Kpi>, string]>([
    ['a calendar year answers the fiscal year of the same number', [target(20), result(0, 20, calendarYear(2024))], {}, 'met'],
    ['a fiscal year answers the calendar year', [target(20, calendarYear(2024)), result(2024, 20)], {}, 'met'],
    ['a day answers its fiscal year', [target(20), result(0, 20, onDay('2025-03-31'))], {}, 'met'],
    ['a period answers its last year', [target(20), result(0, 20, overYears(2020, 2024))], {}, 'met'],
    ['a day inside a year is no count of it', [target(20), result(0, 20, onDay('2024-09-30'))], { aggregation: 'annual' }, 'no-result'],
    ['a result without a time answers nothing', [target(20), result(0, 20, undated)], {}, 'no-result'],
    [
      'a later missing result hides no number',
      [target(20), result(2023, 12), makeValue('result', 2024, notMeasured)],
      {},
      'target-year-missing',
    ],
    ['a target without a year can be reached and not missed', [target(20, undated), result(2024, 21)], {}, 'reached-early'],
  ])('%s', (_, values, kpi, status) => {
    expect(judged([baseline(10), ...values], kpi).status).toBe(status);
  });

  it('is passed over where the result counts over another span than the target', () => {
    const apart = result(2024, 50, { aggregation: 'period-total' });
    expect(judged([baseline(10), target(20), result(2022, 15), apart]).result?.year).toBe(2022);
    expect(judged([baseline(10), target(20), apart])).toMatchObject({
      status: 'not-judged',
      noShareReason: 'other-span',
      difference: undefined,
    });
  });

  it('knows that a target’s year is over only after its due day', () => {
    const values = [baseline(10), target(20), result(2022, 17)];
    expect(judged(values, {}, { today: '2025-09-30' }).status).toBe('on-path');
    expect(judged(values, {}, { today: '2025-10-01' }).status).toBe('target-year-missing');
    expect(judged(values, { due: { month: 12, day: 1 } }, { today: '2025-10-01' }).status).toBe('on-path');
  });
});

describe(meetsTarget, () => {
  const up = { direction: 'increase', better: null } as const;
  const down = { direction: 'decrease', better: null } as const;
  const keep = { direction: 'maintain', better: null } as const;
  it.each<[string, Parameters<typeof meetsTarget>, boolean | undefined]>([
    ['a range by its worse end, which is enough', [up, result(2024, 20, { upper: 30 }), target(20)], true],
    ['a range by its worse end, which is not', [up, result(2024, 10, { upper: 30 }), target(20)], false],
    ['a range that is to be small', [down, result(2024, 10, { upper: 30 }), target(20)], false],
    ['any number of a promised range', [up, result(2024, 25), target(20, { upper: 30 })], true],
    ['more than the baseline', [up, result(2024, 11), comparedTarget('more-than'), baseline(10)], true],
    ['no more than the baseline', [up, result(2024, 10), comparedTarget('more-than'), baseline(10)], false],
    ['as much as the baseline', [up, result(2024, 10), comparedTarget('or-more'), baseline(10)], true],
    ['more than a baseline that is missing', [up, result(2024, 10), comparedTarget('more-than'), undefined], undefined],
    ['so many and more', [up, result(2024, 10, { qualifier: 'or-more' }), target(20)], undefined],
    ['so many and more, which is enough', [up, result(2024, 20, { qualifier: 'or-more' }), target(20)], true],
    ['so many and more, which is too many', [down, result(2024, 30, { qualifier: 'or-more' }), target(20)], false],
    ['about as many, to be kept', [keep, result(2024, 11), target(10, { qualifier: 'about' })], undefined],
    ['a bound before the direction', [down, result(2024, 21), target(20, { qualifier: 'or-more' })], true],
  ])('tells of %s', (_, asked, isMet) => {
    expect(meetsTarget(...asked)).toBe(isMet);
  });
});

describe('a text', () => {
  it('is met only by the same in the target’s year, or by what a person read', () => {
    const values = (year: number, text: string) => [baseline('未設置'), target('設置'), makeValue('result', year, text)];
    expect(judged(values(2024, '設置')).status).toBe('met');
    expect(judged(values(2022, '設置'), {}, { today: '2023-10-01' }).status).toBe('by-hand');
    expect(judged(values(2024, '一部')).status).toBe('by-hand');
    const read = { year: 2024, met: false, note: '一部だけのため。', source: null };
    expect(judged(values(2024, '一部'), { judged: read }).status).toBe('not-met');
  });
});

describe(yearsBehind, () => {
  const yearly = { due: null, measuredEvery: null, firstMeasured: null };
  it.each([
    ['the latest that is due', yearly, 2022, '2024-09-30', 0],
    ['a year before it', yearly, 2022, '2024-10-01', 1],
    ['the last of a KPI of every five years', { ...yearly, measuredEvery: 5, firstMeasured: 2019 }, 2019, '2024-10-01', 0],
    ['the one before that', { ...yearly, measuredEvery: 5, firstMeasured: 2019 }, 2014, '2024-10-01', 5],
  ])('of %s', (_, kpi, year, today, behind) => {
    expect(yearsBehind(kpi, year, 2027, today)).toBe(behind);
  });

  it('counts from the due day of the KPI', () => {
    expect(dueDay({ due: { month: 2, day: 28 } }, 2024)).toBe('2026-02-28');
    expect(isDue({ due: null }, 2024, '2025-09-30')).toBe(false);
  });
});

describe(assessments, () => {
  it('judges each target of a KPI, and none of a kind that promises nothing', () => {
    const two = makeKpi([baseline(10), makeValue('target', 2021, 12), target(20), result(2021, 12)]);
    const watched = makeKpi([target(20), result(2024, 20)], { id: 'kpi-watched', kind: 'watched' });
    const plan = makePlan([[[1]]], [two, watched]);
    const kinds = [...plan.information.kpiKinds, { key: 'watched', name: '対象指標', isTarget: false }];
    const withKinds = { ...plan, information: { ...plan.information, kpiKinds: kinds } };
    expect(assessments(withKinds).map(({ status }) => status)).toEqual(['met', 'target-year-missing']);
    expect(currentAssessment(withKinds, two)?.status).toBe('target-year-missing');
    expect(currentAssessment(withKinds, watched)).toBeUndefined();
    expect(hasJudgements(withKinds)).toBe(true);
  });
});
