import { describe, expect, it } from 'vitest';
import type { ChangeRecord } from '../../../../../src/schema/entity/change.ts';
import { changeCounts } from '../../../../../src/site/pages/parts/plan/changeCounts.ts';
import { lineOf, makePlan, minamoPlan, nothingDecided } from '../../../../setup/samplePlan.ts';

/** So many additions of initiatives. */
function additions(count: number): ChangeRecord[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `change-${place}`,
    target: { type: 'initiative', id: 'goal-1-initiative-1' },
    goalId: 'goal-1',
    topId: 'goal-1',
    type: 'added',
    basis: 'row-mark',
    certainty: 'stated',
    evidenceLine: 13,
    note: null,
    before: null,
    after: null,
    ...nothingDecided,
    source: lineOf('plan', 13),
  }));
}

describe(changeCounts, () => {
  it('counts each type of change once, and what did not change', () => {
    const { types, rest } = changeCounts({ ...makePlan([[[3]]]), changes: additions(2) });
    expect(types.map(({ label, count, detail }) => `${label} ${count} ${detail}`)).toEqual(['追加 2 取組2。すべて明記']);
    expect(rest).toBe('残る3の取組には、その行を指すと読める印も、新旧に分けられる文も見つかりません。');
  });

  it('has a mark for each change, but not for very many', () => {
    const marks = (count: number) => changeCounts({ ...makePlan(), changes: additions(count) }).types.map((type) => type.marks?.length);
    expect([marks(150), marks(151)]).toEqual([[150], [undefined]]);
  });

  it('counts a mark that fits no initiative apart', async () => {
    const plan = await minamoPlan();
    const unassigned = plan.changes.filter(({ certainty }) => certainty === 'unassigned').length;
    const { types, rest } = changeCounts(plan);
    expect(types.reduce((sum, { count }) => sum + Number(count), 0)).toBe(plan.changes.length - unassigned);
    expect(rest.includes('決められません')).toBe(unassigned > 0);
  });
});
