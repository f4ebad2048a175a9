import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/schema/entity/note.ts';
import { plainName } from '../../src/wording/text.ts';
import { baseline, makeKpi, makePlan, target } from '../setup/samplePlan.ts';

const plan = makePlan([[[1]]], [makeKpi([baseline(1), target(2)])]);

describe(plainName, () => {
  it.each<[Target, string]>([
    [{ type: 'goal', id: 'goal-1' }, '目標1'],
    [{ type: 'measure', id: 'goal-1-policy-1-measure-1' }, '具体策1'],
    [{ type: 'initiative', id: 'goal-1-initiative-1' }, '取組1'],
    [{ type: 'kpi', id: 'kpi-users' }, '利用者数'],
    [{ type: 'value', id: 'kpi-users-target-2024' }, '利用者数の目標値、2024年度（令和6年度）'],
    [{ type: 'line', id: 'L19' }, '原資料19行'],
  ])('names %o without the mark of the plan', (each, name) => {
    expect(plainName(plan, each)).toBe(name);
  });
});
