import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/plan/planIndex.ts';
import type { Item } from '../../../src/schema/entity/item.ts';
import { countedNouns, countsText, itemMark, itemName, itemSign, nounsText, shortNounOf } from '../../../src/wording/ja/nouns.ts';
import { fixturePlan, makePlan, sampleGoal, samplePlan, samplePolicy } from '../../setup/samplePlan.ts';

/** The names of an item of the first level. */
function namesOf(parts: Partial<Item>): string[] {
  const plan = samplePlan({ goals: [sampleGoal('goal-1', 1, { title: '人を育てる', ...parts })] });
  const item = planIndex(plan).item('goal-1');
  return [itemMark(plan, item), itemSign(item), itemName(plan, item)];
}

describe('the names of an item of the first level', () => {
  it.each<[string, Partial<Item>, string[]]>([
    ['a number', { number: 2 }, ['基本目標2', '2', '基本目標2 人を育てる']],
    ['the plan’s own mark before the number', { number: 2, label: 'Ⅱ' }, ['基本目標Ⅱ', 'Ⅱ', '基本目標Ⅱ 人を育てる']],
    ['a mark that says the noun', { number: 2, label: '基本目標二' }, ['基本目標二', '2', '基本目標二 人を育てる']],
    ['neither', { number: null, position: 3 }, ['基本目標', '3', '人を育てる']],
    ['a mark that is the whole name', { number: null, label: '柱', title: '柱' }, ['基本目標', '1', '柱']],
    ['a word of its own', { number: 2, levelName: '横断目標' }, ['横断目標2', '2', '横断目標2 人を育てる']],
  ])('have %s', (_, parts, names) => {
    expect(namesOf(parts)).toEqual(names);
  });

  it('have the plan’s own mark below, and no number', () => {
    const policies = [
      samplePolicy('policy', 'goal-1', 2, { label: '(1)', number: 1, title: '住まい' }),
      samplePolicy('other', 'goal-1', 3, { label: null, title: '仕事' }),
    ];
    const plan = samplePlan({ policies });
    expect(policies.map((policy) => itemName(plan, policy))).toEqual(['(1) 住まい', '仕事']);
  });
});

describe(countedNouns, () => {
  it('counts by level, and apart what has a word of its own', async () => {
    const plan = await fixturePlan('chidori');
    const { tops } = planIndex(plan);
    expect(countedNouns(plan, tops)).toEqual([
      { noun: '将来像', count: 2 },
      { noun: '横断的な目標', count: 1 },
    ]);
    expect(countsText(countedNouns(plan, tops))).toBe('2の将来像と1の横断的な目標');
    expect(nounsText(plan, tops)).toBe('将来像・横断的な目標');
  });

  it('uses the short word in sentences', () => {
    const plan = makePlan([[[2]]]);
    expect(countedNouns(plan, plan.items, shortNounOf).map(({ noun }) => noun)).toEqual(['基本目標', '施策', '具体的な施策', '取組']);
  });
});
