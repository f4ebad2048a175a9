import { expect, it } from 'vitest';
import { kpiMultiples } from '../../../../../src/site/pages/parts/kpi/kpiMultiples.ts';
import { planIndex } from '../../../../../src/plan/planIndex.ts';
import type { Plan } from '../../../../../src/plan/plan.ts';
import { minamoPlan, realPlan } from '../../../../setup/samplePlan.ts';

const multiplesOf = async (plan: Plan, id: string) => {
  const multiples = await kpiMultiples(plan, planIndex(plan).item(id));
  return { multiples, kpis: multiples?.groups.flatMap(({ kpis }) => kpis) ?? [] };
};

it('draws small charts over the years where a KPI has results, with the latest value and what is said of it', async () => {
  const { multiples, kpis } = await multiplesOf(await minamoPlan(), 'goal-2');
  expect(kpis.every(({ course }) => course !== undefined)).toBe(true);
  expect(kpis.find(({ kpi }) => kpi.id === 'kpi-flood-deaths')).toMatchObject({
    status: { sign: '◐', text: 'これまで守れている' },
    ends: [{ role: 'start' }, { role: 'result', remark: '（2026年度）' }, { role: 'end' }],
  });
  expect(multiples?.legend.result).toBe('実績値');
  expect(multiples?.note).toContain('破線が目安');
});

it('draws both ends on a scale of their own where no KPI has a result', async () => {
  const { multiples, kpis } = await multiplesOf(await realPlan(), 'goal-1');
  expect(kpis.length).toBeGreaterThan(0);
  expect(kpis.every(({ course, status }) => course === undefined && status === undefined)).toBe(true);
  expect(multiples?.legend.result).toBeUndefined();
  expect(multiples?.note).toContain('KPIどうしの長さは比べられません');
});
