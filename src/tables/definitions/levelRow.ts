import { z } from 'zod';
import { itemRow } from '../../schema/entity/item.ts';
import { leadingColumns } from '../../schema/entity/leading.ts';
import type { Level } from '../../schema/entity/level.ts';
import type { OwnField } from '../../schema/entity/ownField.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { levelItemRow } from '../../schema/entity/rows/levelItem.ts';
import { physicalName } from '../../schema/tableNames.ts';
import { aboveColumnTexts, levelColumnTexts, planColumnTexts } from '#words/tables.ts';
import { named, withTexts, withUnlikeTitles } from '../columnTexts.ts';

/** Where the columns for the levels above stand. */
const above = 'above';

/** The columns that the first and the last level had before there were others, at the places that they keep. */
const first = ['id', 'number', 'title', 'short_title', 'directions', 'direction_source_lines', 'source_line', 'url', 'note'];
const last = [
  ...['id', above, 'title', 'overview', 'department_id', 'department', 'change_types', 'change_certainties'],
  ...['previous_title', 'previous_overview', 'source_line', 'url', 'note'],
];

/** The columns of every level: what a level's own list does not have stands behind it. No list is among them. */
const every = [
  ...['id', above, 'position', 'label', 'number', 'title', 'short_title', 'level_name', 'previous_title'],
  ...['overview', 'previous_overview', 'department_id', 'department', 'department_note', 'period_start', 'period_end'],
  ...['source_line', 'url', 'note', 'source_document', 'source_page', 'source_place', 'plan_id'],
];

/** The columns of a level's table, which follow from the place of the level: the first, the last, or between. */
export function levelRow(plan: PlanModel, level: Level): z.ZodObject {
  const own = level.position === 1 ? first : level === plan.levels.at(-1) ? last : [];
  const levels = levelsAbove(plan, level);
  const fixed: Readonly<Record<string, z.core.$ZodType>> = withTexts(
    z.strictObject({ ...itemRow.shape, ...levelItemRow.shape }),
    levelColumnTexts(level),
  ).shape;
  const shape = [...new Set([...own, ...every])].flatMap((name): (readonly [string, z.core.$ZodType])[] => {
    if (name === above) return levels.flatMap((each) => aboveFields(each));
    const field = fixed[name];
    return field ? [[name, field]] : [];
  });
  const fields = columnFields(plan, level).map((field) => [`field_${physicalName(field.key)}`, ownColumn(field)] as const);
  return withUnlikeTitles(z.strictObject({ ...leadingColumns, ...Object.fromEntries([...shape, ...fields]) }));
}

/** The levels above a level, the topmost first. */
export function levelsAbove({ levels }: Pick<PlanModel, 'levels'>, { position }: Level): readonly Level[] {
  return levels.filter((each) => each.position < position);
}

/** The plan's own fields that have a column in a level's table: those of one value, since no new column holds a list. */
export function columnFields({ information }: PlanModel, { key }: Level): readonly OwnField[] {
  return information.fields.filter(({ on, type }) => on.includes(key) && type !== 'codes');
}

/** An item stands under one of the first level; a level between may be passed over. */
function aboveFields(level: Level): [string, z.ZodType][] {
  const texts = aboveColumnTexts(level);
  const text = level.position === 1 ? z.string() : z.string().nullable();
  const column = physicalName(level.key);
  return [
    [`${column}_id`, named(text, texts.id)],
    [column, named(text, texts.title)],
  ];
}

function ownColumn(field: OwnField): z.ZodType {
  const text = planColumnTexts.ownField(field);
  switch (field.type) {
    case 'number':
      return named(z.number().nullable(), text);
    case 'url':
      return named(z.string().nullable().meta({ format: 'uri' }), text);
    default:
      return named(z.string().nullable(), text);
  }
}
