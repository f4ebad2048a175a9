import { describe, expect, it } from 'vitest';
import type { Target } from '../../../../src/schema/entity/note.ts';
import { targetName } from '../../../../src/wording/ja/sentences/targetName.ts';
import { baseline, makeKpi, makePlan, makeValue, minamoPlan, realPlan, target } from '../../../setup/samplePlan.ts';

const plan = makePlan([[[1]]], [makeKpi([baseline(1), target(2), makeValue('result', 2020, 1)])]);

describe(targetName, () => {
  it.each<[Target, string]>([
    [{ type: 'goal', id: 'goal-1' }, '基本目標1 目標1'],
    [{ type: 'measure', id: 'goal-1-policy-1-measure-1' }, '① 具体策1'],
    [{ type: 'initiative', id: 'goal-1-initiative-1' }, '取組1'],
    [{ type: 'kpi', id: 'kpi-users' }, '利用者数'],
    [{ type: 'value', id: 'kpi-users-baseline-2018' }, '利用者数の現状値、2018年度（平成30年度）'],
    [{ type: 'value', id: 'kpi-users-target-2024' }, '利用者数の目標値、2024年度（令和6年度）'],
    [{ type: 'value', id: 'kpi-users-result-2020' }, '利用者数の実績値、2020年度（令和2年度）'],
    [{ type: 'line', id: 'L19' }, '原資料19行'],
  ])('names %o', (each, name) => {
    expect(targetName(plan, each)).toBe(name);
  });

  it('names a value of a KPI whose id looks like a value', () => {
    const odd = makePlan([[[1]]], [makeKpi([target(2)], { id: 'kpi-target-2020' })]);
    expect(targetName(odd, { type: 'value', id: 'kpi-target-2020-target-2024' })).toBe('利用者数の目標値、2024年度（令和6年度）');
  });

  it.each<Target>([
    { type: 'goal', id: 'goal-9' },
    { type: 'value', id: 'kpi-users' },
    { type: 'value', id: 'kpi-nothing-target-2024' },
  ])('throws on %o, which is not in the plan', (each) => {
    expect(() => targetName(plan, each)).toThrow(/^No /);
  });

  it('names everything that the notes and changes of both plans are about', async () => {
    for (const each of [await realPlan(), await minamoPlan()]) {
      const targets = [...each.notes.flatMap(({ about }) => about), ...each.changes.map((change) => change.target)];
      expect(targets.length).toBeGreaterThan(10);
      for (const about of targets) expect(targetName(each, about)).toMatch(/^\S/u);
    }
  });
});
