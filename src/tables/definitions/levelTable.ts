import { planIndex } from '../../plan/planIndex.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Level } from '../../schema/entity/level.ts';
import type { OwnField, OwnFieldValues } from '../../schema/entity/ownField.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { levelTableName, physicalName } from '../../schema/tableNames.ts';
import { levelTableText } from '#words/tables.ts';
import { type Cell, defineTable, type ForeignKey, type Row, type TableDefinition } from '../table.ts';
import { itemCells } from './cells/itemCells.ts';
import { columnFields, levelRow, levelsAbove } from './levelRow.ts';

/** The table of one level, with the id and the name of the item of each level above. */
export function levelTable(plan: PlanModel, level: Level): TableDefinition {
  const above = levelsAbove(plan, level);
  const items = planIndex(plan).itemsOfLevel(level.key);
  const has = {
    directions: items.some(({ directions }) => directions.length > 0),
    overviews: items.some(({ overview }) => overview !== null),
    departments: items.some(({ departments }) => departments.length > 0),
    changes: items.some(({ changes }) => changes.length > 0),
  };
  return defineTable({
    name: levelTableName(level),
    ...levelTableText({ level, above, isLast: level === plan.levels.at(-1), has }),
    schema: levelRow(plan, level),
    foreignKeys: [
      ...above.map((each): ForeignKey => ({ column: `${physicalName(each.key)}_id`, table: levelTableName(each) })),
      { column: 'department_id', table: 'departments' },
    ],
    rows: (of) =>
      planIndex(of)
        .itemsOfLevel(level.key)
        .map((item) => levelCells(of, level, item)),
  });
}

/** Every cell that a table of some level may have of an item; its columns choose among them. */
function levelCells(plan: Plan, level: Level, item: Item): Row {
  const index = planIndex(plan);
  const above = levelsAbove(plan, level).map((each) => ({ each, ancestor: index.ancestorOf(item, each.key) }));
  return {
    ...itemCells(plan, item),
    previous_overview: item.previousOverview,
    department_note: item.departmentsNote,
    directions: item.directions.map(({ text }) => text),
    direction_source_lines: directionLines(item),
    change_types: item.changes.map(({ type }) => type),
    change_certainties: item.changes.map(({ certainty }) => certainty),
    ...Object.fromEntries(
      above.flatMap(({ each, ancestor }): [string, Cell][] => [
        [`${physicalName(each.key)}_id`, ancestor?.id ?? null],
        [physicalName(each.key), ancestor?.title ?? null],
      ]),
    ),
    ...Object.fromEntries(
      columnFields(plan, level).map(({ key, type }) => [`field_${physicalName(key)}`, ownCell(item.fields[key], type)]),
    ),
  };
}

/** The lines of an item's directions, in their order; nothing where none is cited by a line. */
function directionLines({ directions }: Item): string[] {
  const lines = directions.map(({ source }) => source?.line ?? null);
  return lines.every((line) => line === null) ? [] : lines.map((line) => (line === null ? '' : String(line)));
}

function ownCell(value: OwnFieldValues[string] | undefined, type: OwnField['type']): Cell {
  if (value === undefined) return null;
  return type === 'number' && typeof value === 'number' ? value : String(value);
}
