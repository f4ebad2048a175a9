import type { HistoryEntry } from '../schema/entity/history.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { Responsible } from '../schema/entity/responsible.ts';

type Named = Pick<PlanModel, 'items' | 'departments'>;

/** What an earlier parent or department is called, which history names by its id; the id itself where it is there no more. */
export function nameInHistory({ items, departments }: Named, field: HistoryEntry['field'], id: string): string {
  const found = field === 'department' ? departments.find((each) => each.id === id)?.name : items.find((each) => each.id === id)?.title;
  return found ?? id;
}

/** Those in charge by their names in one text; nothing where nobody is. */
export function namesInCharge(plan: Named, responsible: readonly Responsible[]): string | null {
  const names = responsible.map(({ departmentId }) => nameInHistory(plan, 'department', departmentId));
  return names.length === 0 ? null : names.join('、');
}
