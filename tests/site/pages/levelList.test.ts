import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { itemListPage, type LevelList } from '../../../src/site/pages/itemList.ts';
import { baseline, makeKpi, makePlan, minamoPlan, target } from '../../setup/samplePlan.ts';

/** The list of the last level. */
async function levelList(plan: Plan): Promise<LevelList> {
  const level = plan.levels.at(-1);
  const page = level && (await itemListPage(plan, level));
  if (page?.kind !== 'level') throw new Error('The last level has no cards');
  return page;
}

describe(itemListPage, () => {
  it('lists all initiatives by measure, in the order of the plan', async () => {
    const { lead, ledger } = await levelList(makePlan([[[2, 1]], [[1]]], [makeKpi([baseline(1), target(2)])]));
    expect(lead).toBe('4の取組を計画の順に並べました。数字は現状値 → 目標値です。');
    const listed = ledger.tops.flatMap(({ sections }) => sections.flatMap(({ columns }) => columns.map(({ items }) => items)));
    expect(listed.map((items) => items.map(({ id }) => id))).toEqual([
      ['goal-1-initiative-1', 'goal-1-initiative-2'],
      ['goal-1-initiative-3'],
      ['goal-2-initiative-1'],
    ]);
  });

  it('names the changes of an initiative and of its KPIs, and what is gone', async () => {
    const { ledger } = await levelList(await minamoPlan());
    const cells = ledger.tops.flatMap(({ sections }) => sections.flatMap(({ columns }) => columns.flatMap(({ items }) => items)));
    const shown = new Map(cells.map((cell) => [cell.id, cell]));
    expect(shown.get('fishing-subsidy')).toMatchObject({ isGone: true, changes: { text: '削除' } });
    expect(shown.get('1000-lanterns')?.isGone).toBe(false);
    expect(shown.get('1000-lanterns')?.changes?.text).toContain('KPI');
    expect(shown.get('hana')?.changes?.changes).toEqual([]);
  });
});
