import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { planIndex } from '../../../src/plan/planIndex.ts';
import type { Item } from '../../../src/schema/entity/item.ts';
import { type LeafPage, leafPage } from '../../../src/site/pages/leaf.ts';
import type { FactEntry } from '../../../src/site/pages/parts/item/itemFacts.ts';
import { phrasesText } from '../../../src/wording/text.ts';
import { baseline, makeKpi, makePlan, minamoPlan, notGiven, target, sampleChange } from '../../setup/samplePlan.ts';

const first = 'goal-1-initiative-1';

/** A plan whose initiatives differ from the sample in some respects. */
function changed(plan: Plan, differences: Partial<Item>): Plan {
  return { ...plan, items: plan.items.map((item) => (item.level === 'initiative' ? { ...item, ...differences } : item)) };
}

/** The page of an item. */
const pageOf = (plan: Plan, id: string) => leafPage(plan, planIndex(plan).item(id));

/** What a page names under a term. */
function factOf({ facts }: LeafPage, term: string): readonly FactEntry[] | undefined {
  return facts.find((fact) => fact.term === term)?.entries;
}

describe(leafPage, () => {
  it('stands between its neighbours in the plan and beside those of its measure', async () => {
    const plan = makePlan([[[2, 1]], [[1]]]);
    const page = await pageOf(plan, 'goal-1-initiative-2');
    expect(page.neighbours.previous?.address).toBe(`initiatives/${first}/`);
    expect(page.neighbours.next?.address).toBe('initiatives/goal-1-initiative-3/');
    expect(page.siblings?.items.map(({ id }) => id)).toEqual([first]);
    expect(page.siblings?.heading).toBe('同じ施策の取組');
    expect(page.search.place).toBe('基本目標1 目標1 › (1) 施策1 › ① 具体策1');
    expect((await pageOf(plan, first)).neighbours.previous).toBeUndefined();
    expect((await pageOf(plan, 'goal-2-initiative-1')).neighbours.next).toBeUndefined();
  });

  it('opens with what it promises, and by when where that is the year of the plan', async () => {
    const kpis = [
      makeKpi([baseline(15), target(39)]),
      makeKpi([baseline(15), target(20, { fiscalYear: 2022 })], { id: 'kpi-interim' }),
      makeKpi([baseline(15), target(notGiven)], { id: 'kpi-open' }),
    ];
    const { promises, description } = await pageOf(makePlan([[[1]]], kpis), first);
    expect(promises.map(({ deadline }) => deadline)).toEqual(['目標の年度は2024年度（令和6年度）。', undefined, undefined]);
    expect(promises.map(({ phrases }) => phrasesText(phrases))[0]).toBe('利用者数を、15人から39人に増やす。');
    expect(description).toMatch(/^取組1：利用者数を、15人から39人に増やす。/);
  });

  it('tells the facts, and where the plan has none', async () => {
    const plan = makePlan([[[2]]], [makeKpi([baseline(1), target(2)], { ownerId: 'goal-1-initiative-2' })]);
    const page = await pageOf(plan, first);
    expect(page.facts.map(({ term }) => term)).toEqual(['担当課', '基本目標', '施策', '具体的な施策', '実績値', '原資料']);
    expect(factOf(page, '担当課')).toEqual([{ text: '企画課', address: 'departments/planning/', remark: undefined }]);
    expect(factOf(page, '基本目標')).toEqual([{ text: '標1', sign: '1', address: 'goals/goal-1/' }]);
    expect(factOf(page, '実績値')).toEqual([{ text: '原資料になし' }]);
    expect(factOf(page, '原資料')?.[0]?.text).toBe('13行');
    expect(page.kpis).toMatchObject({ heading: 'KPI', blocks: [], lack: '原資料にKPIの記載はありません。' });
    const items = plan.items.map((item) => (item.id === first ? { ...item, departments: [] } : item));
    const without = await pageOf({ ...plan, items }, first);
    expect(factOf(without, '担当課')).toEqual([{ text: '記載なし', isLack: true }]);
    expect(without.description).toBe('取組1：概要です。');
  });

  it('says that it was removed, and whether that is certain', async () => {
    const removed = (certainty: 'stated' | 'inferred') =>
      pageOf(changed(makePlan(), { changes: [sampleChange('removed', { certainty, note: '行に線' })] }), first);
    const stated = await removed('stated');
    expect(stated.removal).toBe('この取組は、改定で削除されました。');
    expect(stated.search.warning).toContain('削除');
    expect(stated.remarks.map(({ text }) => text)).toEqual(['行に線']);
    expect((await removed('inferred')).removal).toBe('この取組は、改定で削除されたと推定しています。');
    const standing = await pageOf(makePlan(), first);
    expect([standing.removal, standing.search.warning, standing.remarks]).toEqual([undefined, undefined, []]);
  });

  it('quotes its line of the source, and says how to cite it', async () => {
    const sample = makePlan();
    const lines = [...Array.from({ length: 12 }, () => ''), '十三行目'];
    const page = await pageOf({ ...sample, sourceTexts: [{ document: 'plan', file: 'plan.txt', text: '', lines }] }, first);
    expect(page.quotes?.quotes).toMatchObject([{ line: 13, text: '十三行目', file: 'plan.txt', mark: { address: 'source/#L13' } }]);
    expect(page.citation).toContain(
      '「取組1」（このサイトの運営者）、https://example.org/plan/initiatives/goal-1-initiative-1/、原資料13行',
    );
    expect(page.files.map(({ file }) => file.format)).toEqual(['JSON']);
    const counted = makePlan([[[1]]], [makeKpi([baseline(1), target(2)])]);
    expect((await pageOf(counted, first)).files.map(({ file }) => file.format)).toEqual(['JSON', 'CSV']);
  });

  it('tells where each value comes from, and keeps the places of what is gone', async () => {
    const { kpis, gone } = await pageOf(await minamoPlan(), 'hana');
    const sources = kpis?.blocks.flatMap(({ table }) => table.rows.map(({ source }) => [source?.short, source?.address]));
    expect(sources).toContainEqual(['8', 'source/#L8']);
    expect(sources).toContainEqual(['results/2021.csv', undefined]);
    expect(gone.map(({ title }) => title)).toEqual(['花だんの数']);
  });
});
