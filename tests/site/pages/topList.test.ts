import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { itemListPage, type TopList } from '../../../src/site/pages/itemList.ts';
import { baseline, makeKpi, makePlan, minamoPlan, notMeasured, target } from '../../setup/samplePlan.ts';

const ofGoal = { ownerType: 'goal', ownerId: 'goal-1' } as const;

/** The list of the first level. */
async function topList(plan: Plan): Promise<TopList> {
  const [level] = plan.levels;
  const page = level && (await itemListPage(plan, level));
  if (page?.kind !== 'tops') throw new Error('The first level has cards');
  return page;
}

describe(itemListPage, () => {
  it('shows of each goal the first target that is a number at both ends, and the others in a sentence', async () => {
    const wordy = makeKpi([baseline('有'), target('充実')], { ...ofGoal, id: 'kpi-wordy', label: '体制' });
    const counted = makeKpi([baseline(10), target(20)], { ...ofGoal, id: 'kpi-counted' });
    const { cards, heading } = await topList(makePlan([[[1]], [[1]]], [wordy, counted]));
    expect(heading).toBe('2つの基本目標');
    expect(cards.map(({ key }) => key?.kpi.id)).toEqual(['kpi-counted', undefined]);
    expect(cards[0]?.others).toMatchObject({
      lead: 'もう一つの目標：',
      items: [{ text: '体制を、「有」から「充実」にする。', source: { text: '原資料13行' } }],
    });
    expect(cards[0]?.key?.value.ends).toMatchObject([{ parts: { main: '10', unit: '人' } }, { parts: { main: '20', unit: '人' } }]);
  });

  it('says where the start was not measured, and what may be misread', async () => {
    const unmeasured = makeKpi([baseline(notMeasured), target(20)], ofGoal);
    const [card] = (await topList(makePlan([[[1]]], [unmeasured]))).cards;
    expect(card?.key?.lack).toBe('現状値が測られていないため、どれだけ変える約束かは分かりません。');
    expect(card?.key?.value.ends[0]).toEqual({ kind: 'missing', text: '測定なし' });
    const { cards } = await topList(await minamoPlan());
    expect(cards.map(({ key }) => key?.doubt?.address)).toEqual([undefined, 'notes/#note-migration-sign']);
  });
});
