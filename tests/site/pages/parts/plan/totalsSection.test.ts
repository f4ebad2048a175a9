import { describe, expect, it } from 'vitest';
import { kpiItem } from '../../../../../src/explorer/kpiItem.ts';
import type { Plan } from '../../../../../src/plan/plan.ts';
import { planIndex } from '../../../../../src/plan/planIndex.ts';
import { countedKpis } from '../../../../../src/plan/progress/totals.ts';
import { totalsSection } from '../../../../../src/site/pages/parts/plan/totalsSection.ts';
import { baseline, makeKpi, makePlan, makeValue, minamoPlan, realPlan, sampleChange, target } from '../../../../setup/samplePlan.ts';

const minamo = await minamoPlan();

/** A plan whose only target was lowered so that its result meets it, beside a KPI that was removed. */
function loweredPlan(): Plan {
  const results = [makeValue('result', 2024, 133)];
  const lowered = makeKpi([baseline(63), { ...target(150), until: 'r2025' }, { ...target(120), since: 'r2025' }, ...results], {
    id: 'kpi-a',
  });
  const removed = makeKpi([baseline(63), target(70), ...results], { id: 'kpi-b', changes: [sampleChange('removed')] });
  const plan = makePlan([[[1]]], [lowered, removed]);
  return { ...plan, revisions: minamo.revisions, information: { ...plan.information, editionDate: '2026-04-01' } };
}

const told = (plan: Plan) => {
  const { strips = [], ...rest } = totalsSection(plan) ?? {};
  return { strips: strips.map(({ title, groups }) => [title, ...groups.map(({ text }) => text)]), ...rest };
};

describe(totalsSection, () => {
  it('sets all that there ever was beside the plan of today, and says what the difference is made of', () => {
    expect(told(loweredPlan())).toMatchSnapshot();
    expect(totalsSection(loweredPlan())?.difference).toBe('目標値の変更や削除により、達成の数は0から1になりました。');
  });

  it('shows one set, and says nothing of a difference, where there is none', () => {
    const plan = makePlan([[[1]]], [makeKpi([baseline(1), target(5), makeValue('result', 2024, 6)])]);
    expect(told(plan)).toMatchObject({ strips: [['KPI 1', '達成 1']], difference: undefined });
  });

  it('counts the real plan, which has no results, as it stands', async () => {
    expect(told(await realPlan())).toMatchSnapshot();
  });

  it('says of a site that is not the municipality’s own only what it does not show', () => {
    const { information } = minamo;
    expect(totalsSection(minamo)?.unpublished).toMatch(/^まだ公表されていない実績値 \d+（期限を過ぎたもの \d+）$/);
    expect(totalsSection({ ...minamo, information: { ...information, official: false } })?.unpublished).toMatch(
      /^このサイトに載せていない実績値 \d+$/,
    );
  });

  it('leads only to lists of just as many KPIs of just that judgement', () => {
    const parts = [undefined, ...planIndex(minamo).tops.map(({ id }) => id)];
    for (const top of parts) {
      const section = totalsSection(minamo, top === undefined ? undefined : { query: `goal=${top}`, has: ({ topId }) => topId === top });
      for (const { status, count, address } of section?.strips.flatMap(({ groups }) => groups) ?? []) {
        if (address === undefined) continue;
        const listed = minamo.kpis
          .map((kpi) => kpiItem(kpi, minamo))
          .filter(({ judgement, goal }) => judgement === status && (top === undefined || goal === top));
        expect(listed).toHaveLength(count);
        expect(address).toBe(`kpis/?judgement=${status}${top === undefined ? '' : `&goal=${top}`}`);
      }
    }
    const all = totalsSection(minamo)?.strips.flatMap(({ groups }) => groups) ?? [];
    expect(all.filter(({ address }) => address !== undefined).length).toBeGreaterThan(5);
  });

  it('says nothing of a part without KPIs', () => {
    expect(totalsSection(minamo, { query: 'goal=none', has: () => false })).toBeUndefined();
    expect(countedKpis(minamo).kpis.length).toBeGreaterThan(0);
  });
});
