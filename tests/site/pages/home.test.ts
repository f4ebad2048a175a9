import { describe, expect, it } from 'vitest';
import { homePage } from '../../../src/site/pages/home.ts';
import { baseline, makeKpi, makePlan, makeValue, minamoPlan, target } from '../../setup/samplePlan.ts';

const link = (address: string) => `../${address}`;

describe(homePage, () => {
  it('opens with what the plan is and how much it holds', async () => {
    const page = await homePage(makePlan([[[2, 1]], [[1]]], [makeKpi([baseline(1), target(2)])]), link);
    expect(page.title).toBe('みなと市の総合戦略');
    expect(page.lead[0]).toContain('みなと市が総合戦略に掲げた2つの基本目標と4の取組');
    expect(page.tally.map(({ label, count }) => `${label} ${count}`)).toEqual([
      '基本目標 2',
      '施策 2',
      '具体的な施策 3',
      '主な取組 4',
      'KPI 1',
      '担当課 1',
    ]);
    expect(page.tables.map(({ title, rows, files }) => [title, rows, files.map(({ label }) => label)])).toContainEqual([
      'KPI',
      '1行',
      ['kpis.csv', 'kpis.json'],
    ]);
  });

  it('says that results are not there until there is one', async () => {
    const ends = [baseline(1), target(2)];
    const without = await homePage(makePlan([[[1]]], [makeKpi(ends)]), link);
    expect(without.withoutResult?.[0]).toContain('実績値は原資料に載っていません。');
    const some = await homePage(makePlan([[[1]]], [makeKpi([...ends, makeValue('result', 2020, 1)])]), link);
    expect(some.withoutResult).toBeUndefined();
  });

  it('draws a square for each initiative with its address from the page, and lists them all', async () => {
    const { whole } = await homePage(makePlan([[[2]], [[1]]]), link);
    if (whole?.plan.kind !== 'picture') throw new Error('A small plan is pictured');
    const squares = whole.plan.picture.rows.map(({ marks }) => marks.flatMap((mark) => (mark.kind === 'item' ? [mark.address] : [])));
    expect(squares).toEqual([
      ['../initiatives/goal-1-initiative-1/', '../initiatives/goal-1-initiative-2/'],
      ['../initiatives/goal-2-initiative-1/'],
    ]);
    expect(whole.plan.ledger.tops.map(({ rail }) => rail.count)).toEqual(['2の取組', '1の取組']);
  });

  it('outlines a plan that is too large for that', async () => {
    const { whole } = await homePage(makePlan([[[81]]]), link);
    if (whole?.plan.kind !== 'outline') throw new Error('A large plan is outlined');
    expect(whole.heading).toBe('計画の全体：81の取組');
    expect(whole.plan.outline.tops[0]?.below).toEqual([
      { label: '(1) 施策1', address: 'goals/goal-1/#policy-goal-1-policy-1', count: '81の取組' },
    ]);
    const manyPolicies = await homePage(makePlan([Array.from({ length: 121 }, () => [1])]), link);
    expect(manyPolicies.whole).toMatchObject({ plan: { outline: { tops: [{ below: undefined }] } } });
  });

  it('counts what changed, and says whose site it is', async () => {
    const page = await homePage(await minamoPlan(), link);
    expect(page.changes?.counts.types.map(({ label, count, marks }) => `${label} ${count} ${marks?.length ?? 'none'}`))
      .toMatchInlineSnapshot(`
      [
        "追加 3 3",
        "削除 1 1",
        "改称 3 3",
        "改定 2 2",
        "終了の可能性 1 1",
      ]
    `);
    expect(page.source.lead).not.toContain('公式サイトではありません');
    expect((await homePage(makePlan(), link)).source.lead).toContain('みなと市の公式サイトではありません。');
  });
});
