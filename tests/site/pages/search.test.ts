import { describe, expect, it } from 'vitest';
import { searchPageData } from '../../../src/site/pages/search.ts';
import { makePlan } from '../../setup/samplePlan.ts';

describe(searchPageData, () => {
  it('lets everything pass at first, and offers the goals and departments of the plan', () => {
    const { filters } = searchPageData(makePlan([[[1]], [[1]]]));
    for (const { options } of filters) expect(options[0]?.value).toBe('');
    const choices = new Map(filters.map(({ name, options }) => [name, options.slice(1).map(({ label }) => label)]));
    expect(choices.get('goal')).toEqual(['基本目標1 標1', '基本目標2 標2']);
    expect(choices.get('department')).toEqual(['企画課']);
  });

  it('offers the examples of the plan, and all initiatives to those who would rather look', () => {
    const { examples, ledger } = searchPageData({ ...makePlan([[[2]]]), searchExamples: ['子育て'] });
    expect(examples).toEqual(['子育て']);
    expect(ledger.tops.map(({ rail }) => rail.count)).toEqual(['2の取組']);
  });
});
