import { describe, expect, it } from 'vitest';
import { goalsPage } from '../../../src/site/pages/goals.ts';
import { baseline, makeKpi, makePlan, minamoPlan, notMeasured, target } from '../../setup/samplePlan.ts';

const ofGoal = { ownerType: 'goal', ownerId: 'goal-1' } as const;

describe(goalsPage, () => {
  it('shows of each goal the first target that is a number at both ends, and the others in a sentence', async () => {
    const wordy = makeKpi([baseline('有'), target('充実')], { ...ofGoal, id: 'kpi-wordy', label: '体制' });
    const counted = makeKpi([baseline(10), target(20)], { ...ofGoal, id: 'kpi-counted' });
    const { cards, heading } = await goalsPage(makePlan([[[1]], [[1]]], [wordy, counted]));
    expect(heading).toBe('2つの基本目標');
    expect(cards.map(({ target: shown }) => shown?.kpi.id)).toEqual(['kpi-counted', undefined]);
    expect(cards[0]?.others).toEqual(['もう一つの目標：体制を、「有」から「充実」にする。']);
    expect(cards[0]?.target?.value.ends).toMatchObject([{ parts: { main: '10', unit: '人' } }, { parts: { main: '20', unit: '人' } }]);
  });

  it('says where the start was not measured, and what may be misread', async () => {
    const unmeasured = makeKpi([baseline(notMeasured), target(20)], ofGoal);
    const [card] = (await goalsPage(makePlan([[[1]]], [unmeasured]))).cards;
    expect(card?.target?.lack).toBe('現状値が測られていないため、どれだけ変える約束かは分かりません。');
    expect(card?.target?.value.ends[0]).toEqual({ kind: 'missing', text: '測定なし' });
    const { cards } = await goalsPage(await minamoPlan());
    expect(cards.map(({ target: shown }) => shown?.doubt?.address)).toEqual([undefined, 'notes/#note-migration-sign']);
  });
});
