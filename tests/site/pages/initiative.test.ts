import { describe, expect, it } from 'vitest';
import { initiativeAddress } from '../../../src/addresses/pageAddress.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Initiative } from '../../../src/schema/entity/initiative.ts';
import { initiativePage } from '../../../src/site/pages/initiative.ts';
import { phrasesText } from '../../../src/wording/text.ts';
import { baseline, makeKpi, makePlan, minamoPlan, notGiven, target } from '../../setup/samplePlan.ts';

const first = 'goal-1-initiative-1';

/** A plan whose initiatives differ from the sample in some respects. */
function changed(plan: Plan, differences: Partial<Initiative>): Plan {
  return { ...plan, initiatives: plan.initiatives.map((initiative) => ({ ...initiative, ...differences })) };
}

describe(initiativePage, () => {
  it('stands between its neighbours in the plan and beside those of its measure', async () => {
    const plan = makePlan([[[2, 1]], [[1]]]);
    const page = await initiativePage(plan, 'goal-1-initiative-2');
    expect(page.previous?.address).toBe(initiativeAddress(first));
    expect(page.next?.address).toBe(initiativeAddress('goal-1-initiative-3'));
    expect(page.siblings.map(({ id }) => id)).toEqual([first]);
    expect(page.search.place).toBe('基本目標1 目標1 › (1) 施策1 › ① 具体策1');
    expect((await initiativePage(plan, first)).previous).toBeUndefined();
    expect((await initiativePage(plan, 'goal-2-initiative-1')).next).toBeUndefined();
  });

  it('opens with what it promises, and by when where that is the year of the plan', async () => {
    const kpis = [
      makeKpi([baseline(15), target(39)]),
      makeKpi([baseline(15), target(20, { fiscalYear: 2022 })], { id: 'kpi-interim' }),
      makeKpi([baseline(15), target(notGiven)], { id: 'kpi-open' }),
    ];
    const { promises, description } = await initiativePage(makePlan([[[1]]], kpis), first);
    expect(promises.map(({ deadline }) => deadline)).toEqual(['目標の年度は2024年度（令和6年度）。', undefined, undefined]);
    expect(promises.map(({ phrases }) => phrasesText(phrases))[0]).toBe('利用者数を、15人から39人に増やす。');
    expect(description).toMatch(/^取組1：利用者数を、15人から39人に増やす。/);
  });

  it('tells the facts, and where the plan has none', async () => {
    const { facts } = await initiativePage(makePlan(), first);
    expect(facts.department).toEqual({ label: '企画課', address: 'departments/planning/' });
    expect(facts.goal).toEqual({ number: 1, label: '標1', address: 'goals/goal-1/' });
    expect(facts.result).toBe('原資料になし');
    expect(facts.source.label).toBe('13行');
    const without = await initiativePage(changed(makePlan(), { departmentId: null }), first);
    expect(without.facts.department).toBeUndefined();
    expect(without.kpis).toEqual([]);
    expect(without.description).toBe('取組1：概要です。');
  });

  it('says that it was removed, and whether that is certain', async () => {
    const removed = (certainty: 'stated' | 'inferred') =>
      initiativePage(
        changed(makePlan(), { changes: [{ type: 'removed', basis: 'row-mark', certainty, evidenceLine: 1, note: '行に線' }] }),
        first,
      );
    const stated = await removed('stated');
    expect(stated.removal).toBe('この取組は、改定で削除されました。');
    expect(stated.search.warning).toContain('削除');
    expect(stated.remarks.map(({ text }) => text)).toEqual(['行に線']);
    expect((await removed('inferred')).removal).toBe('この取組は、改定で削除されたと推定しています。');
    const standing = await initiativePage(makePlan(), first);
    expect([standing.removal, standing.search.warning, standing.remarks]).toEqual([undefined, undefined, []]);
  });

  it('quotes its line of the source, and says how to cite it', async () => {
    const sample = makePlan();
    const lines = [...Array.from({ length: 12 }, () => ''), '十三行目'];
    const page = await initiativePage({ ...sample, sourceText: { ...sample.sourceText, lines } }, first);
    expect(page.quote).toEqual({ line: 13, text: '十三行目', file: 'plan.txt' });
    expect(page.citation).toContain(
      '「取組1」（このサイトの運営者）、https://example.org/plan/initiatives/goal-1-initiative-1/、原資料13行',
    );
    expect(page.files.map(({ file }) => file.format)).toEqual(['JSON', 'CSV']);
  });

  it('tells where each value comes from, and keeps the places of what is gone', async () => {
    const { kpis, gone } = await initiativePage(await minamoPlan(), 'hana');
    const origins = kpis.flatMap(({ table }) => table.rows.map(({ origin }) => origin));
    expect(origins).toContainEqual({ kind: 'line', line: 8 });
    expect(origins).toContainEqual({ kind: 'file', file: 'results/2021.csv' });
    expect(gone.map(({ title }) => title)).toEqual(['花だんの数']);
  });
});
