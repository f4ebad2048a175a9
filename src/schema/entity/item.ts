import { z } from 'zod';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, kpiId, lineNumber, plainText } from '../text.ts';
import { change, itemChangeContent } from './change.ts';
import { citedFields } from './cited.ts';
import { direction, directionContent } from './direction.ts';
import { historyContent, historyEntry } from './history.ts';
import { kpiContent } from './kpi.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';
import { budget, budgetContent, rating, ratingContent } from './money.ts';
import { ownFieldModel, ownFieldValues } from './ownField.ts';
import { period, periodContent } from './period.ts';
import { responsible, responsibleContent } from './responsible.ts';
import { sourceContent, sourceReference } from './source.ts';

/** An item of any level of a plan: 基本目標, 施策, 主な取組 … An item of a level with pages has the name of its file for id. */
export const itemFields = {
  id: { content: id.optional(), model: id, row: z.string() },
  /** The key of its level. */
  level: { model: z.string(), row: z.string() },
  /** What it is called in place of its level's name. */
  levelName: { content: plainText.optional(), model: z.string().nullable(), row: z.string() },
  /** The place of its level, from 1. */
  depth: { row: z.int() },
  /** The item of any level above that it belongs to; not written on an item that stands nested in another. */
  parentId: { content: id.optional(), key: 'parent', model: id.nullable(), row: z.string().nullable() },
  /** The item of the first level that it belongs to; itself there. */
  topId: { model: id, row: z.string() },
  /** The place among the children of one parent, from 1. */
  position: { model: z.int(), row: z.int() },
  /** The plan's own mark: (1), ① … */
  label: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** The plan's own number among the children of one parent. */
  number: { content: z.int().min(1).max(9999).optional(), model: z.int().nullable(), row: z.int().nullable() },
  /** The name; the label where that is all that the plan has. */
  title: { content: plainText.optional(), model: z.string(), row: z.string() },
  /** Our own short name for filters and charts. */
  shortTitle: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** The latest earlier title. */
  previousTitle: { model: z.string().nullable(), row: z.string().nullable() },
  overview: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** The latest earlier overview. */
  previousOverview: { model: z.string().nullable() },
  /** Other items under which it stands too (再掲). */
  alsoUnder: { content: z.array(id).optional(), model: z.array(id) },
  /** Who is in charge, the first mainly. */
  departments: { content: z.array(responsibleContent).optional(), model: z.array(responsible) },
  /** Why no department is named. */
  departmentsNote: { content: plainText.optional(), model: z.string().nullable() },
  directions: { content: z.array(directionContent).optional(), model: z.array(direction) },
  period: { content: periodContent.optional(), model: period.nullable() },
  budgets: { content: z.array(budgetContent).optional(), model: z.array(budget) },
  ratings: { content: z.array(ratingContent).optional(), model: z.array(rating) },
  /** What the plan has besides, by the keys of its own fields. */
  fields: { content: ownFieldValues.optional(), model: ownFieldModel },
  changes: { content: z.array(itemChangeContent).optional(), model: z.array(change) },
  kpiIds: { content: z.array(kpiContent).optional(), key: 'kpis', model: z.array(kpiId) },
  /** Every earlier wording and place, the oldest first. */
  history: { content: z.array(historyContent).optional(), model: z.array(historyEntry) },
  line: { content: lineNumber.optional() },
  source: { content: sourceContent.optional(), model: sourceReference.nullable() },
  departmentId: { row: z.string().nullable() },
  department: { row: z.string().nullable() },
  periodStart: { row: z.int().nullable() },
  periodEnd: { row: z.int().nullable() },
  sourceLine: { row: sourceLine },
  url: { row: url },
  note: { row: remark },
  ...citedFields,
} as const satisfies Entity;

/** What an item says of itself; what stands nested in it depends on the plan's levels. */
export const itemContent = contentSchema(itemFields);
export const item = modelSchema('item', itemFields);
export const itemRow = rowSchema('item', itemFields, leadingColumns, [
  'id',
  'level',
  'level_name',
  'depth',
  'parent_id',
  'top_id',
  'position',
  'label',
  'number',
  'title',
  'short_title',
  'previous_title',
  'overview',
  'department_id',
  'department',
  'period_start',
  'period_end',
  'source_document',
  'source_line',
  'source_page',
  'source_place',
  'url',
  'note',
  'plan_id',
]);

export type ItemContent = z.output<typeof itemContent>;
export type Item = z.output<typeof item>;
export type ItemRow = z.output<typeof itemRow>;
