import { goalLevel } from '../../plan/link/collectChanges.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { levelTableName } from '../../schema/tableNames.ts';
import { goalColumnTexts } from '#words/tables.ts';
import type { ColumnTexts } from '../columnTexts.ts';

/** What the columns `goal_id` and `goal` are called and mean in a plan. */
export function goalTexts({ levels: [first] }: Pick<PlanModel, 'levels'>): ColumnTexts {
  const { id, title } = goalColumnTexts(first?.key === goalLevel ? first : undefined);
  return { goal_id: id, goal: title };
}

/** The table that `goal_id` leads to; none where no level is called so. */
export function goalKey({ levels: [first] }: Pick<PlanModel, 'levels'>): readonly { column: 'goal_id'; table: string }[] {
  return first?.key === goalLevel ? [{ column: 'goal_id', table: levelTableName(first) }] : [];
}

/** The item that `goal_id` names. */
export function goalId({ levels: [first] }: Pick<PlanModel, 'levels'>, topId: string | null): string | null {
  return first?.key === goalLevel ? topId : null;
}
