import { describe, expect, it } from 'vitest';
import { initiativesPage } from '../../../src/site/pages/initiatives.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';

describe(initiativesPage, () => {
  it('lists all initiatives by measure, in the order of the plan', () => {
    const { lead, ledger } = initiativesPage(makePlan([[[2, 1]], [[1]]]));
    expect(lead).toBe('4の取組を計画の順に並べました。数字は現状値 → 目標値です。');
    const listed = ledger.goals.flatMap(({ policies }) =>
      policies.flatMap(({ measures }) => measures.map(({ initiatives }) => initiatives)),
    );
    expect(listed.map((initiatives) => initiatives.map(({ id }) => id))).toEqual([
      ['goal-1-initiative-1', 'goal-1-initiative-2'],
      ['goal-1-initiative-3'],
      ['goal-2-initiative-1'],
    ]);
  });

  it('names the changes of an initiative and of its KPIs, and what is gone', async () => {
    const { ledger } = initiativesPage(await minamoPlan());
    const cells = ledger.goals.flatMap(({ policies }) =>
      policies.flatMap(({ measures }) => measures.flatMap(({ initiatives }) => initiatives)),
    );
    const shown = new Map(cells.map((cell) => [cell.id, cell]));
    expect(shown.get('fishing-subsidy')).toMatchObject({ isGone: true, changes: { text: '削除' } });
    expect(shown.get('1000-lanterns')?.isGone).toBe(false);
    expect(shown.get('1000-lanterns')?.changes.text).toContain('KPI');
    expect(shown.get('hana')?.changes.changes).toEqual([]);
  });
});
