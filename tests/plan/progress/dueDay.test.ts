import { describe, expect, it } from 'vitest';
import { dueDay, isDue, isDueStated } from '../../../src/plan/progress/dueDay.ts';

describe(dueDay, () => {
  const own = (month: number, day: number) => ({ due: { month, day } });
  it.each([
    ['nothing is said', { due: null }, null, '2025-09-30'],
    ['the plan says it', { due: null }, '07-31', '2025-07-31'],
    ['the KPI says it, whatever the plan says', own(12, 28), '07-31', '2025-12-28'],
    ['the day is the first after the fiscal year', own(4, 1), null, '2025-04-01'],
    ['the day falls into the last months of the next fiscal year', own(2, 28), null, '2026-02-28'],
    ['the month has no such day', own(6, 31), null, '2025-06-30'],
    ['the year has no such day', { due: null }, '02-29', '2026-02-28'],
  ])('is the day after the year when %s', (_, kpi, planDue, day) => {
    expect(dueDay(kpi, 2024, planDue)).toBe(day);
  });
});

describe(isDue, () => {
  it.each([
    ['the day before', '2025-07-30', false],
    ['the day itself', '2025-07-31', false],
    ['the day after', '2025-08-01', true],
  ])('of %s', (_, today, due) => {
    expect(isDue({ due: null }, 2024, today, '07-31')).toBe(due);
  });
});

describe(isDueStated, () => {
  it('is true where the KPI or the plan names a day', () => {
    expect([isDueStated({ due: { month: 6, day: 30 } }, null), isDueStated({ due: null }, '09-30')]).toEqual([true, true]);
    expect(isDueStated({ due: null }, null)).toBe(false);
  });
});
