import type { PlanModel } from '../../schema/entity/plan.ts';
import { oncePer } from '../../plan/oncePer.ts';
import { planCodeLists } from '../planCodeLists.ts';
import { type Column, columnsOf, type TableDefinition } from '../table.ts';

/** What is known today of a table that an edition froze: a table or a column that is gone since has its physical name alone. */
export interface FrozenColumns {
  readonly title: string;
  /** Whether all of it is computed from other tables. */
  readonly isDerived: boolean;
  readonly column: (name: string) => Column | undefined;
}

/** Looks up what today's tables, given by their definitions, are called and hold. */
export function frozenColumns(plan: PlanModel, definitions: readonly TableDefinition[]): (table: string) => FrozenColumns {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  const known = oncePer((definition: TableDefinition): FrozenColumns => {
    const columns = new Map(columnsOf(definition.schema, planCodeLists(plan)).map((column) => [column.name, column]));
    return { title: definition.title, isDerived: definition.isDerived === true, column: (name) => columns.get(name) };
  });
  return (table) => {
    const definition = byName.get(table);
    return definition ? known(definition) : { title: table, isDerived: false, column: () => undefined };
  };
}
