import { describe, expect, it } from 'vitest';
import { planWords, valueKindText } from '../../../src/wording/ja/planWords.ts';
import { makePlan } from '../../setup/samplePlan.ts';

describe(planWords, () => {
  it('has a usual word where the plan has none', () => {
    expect(planWords({})).toEqual({
      siteName: 'Hiraku',
      department: '担当課',
      kpi: 'KPI',
      revision: '改定',
      baseline: '現状値',
      target: '目標値',
      result: '実績値',
    });
    expect(planWords({ words: { department: '担当部署' } })).toMatchObject({ department: '担当部署', kpi: 'KPI' });
  });

  it('calls KPIs by the name of their only kind, unless the plan has a word for them', () => {
    const { information } = makePlan();
    const only = { information: { ...information, kpiKinds: [{ key: 'indicator', name: '指標', isTarget: true }] } };
    expect(planWords(only).kpi).toBe('指標');
    expect(planWords({ ...only, words: { kpi: '目印' } }).kpi).toBe('目印');
    expect(planWords({ information }).kpi).toBe('KPI');
  });

  it('names kinds of values', () => {
    const plan = { words: { result: '現況' } };
    expect((['baseline', 'target', 'result', 'forecast', 'reference'] as const).map((kind) => valueKindText(kind, plan))).toEqual([
      '現状値',
      '目標値',
      '現況',
      '見込',
      '参考値',
    ]);
  });
});
