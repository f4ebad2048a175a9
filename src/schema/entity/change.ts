import { z } from 'zod';
import { code } from '../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, lineNumber, plainText } from '../text.ts';
import { citedFields } from './cited.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';
import { target } from './note.ts';
import { sourceReference } from './source.ts';

/** A change of one item or KPI, as it stands there. */
export const changeFields = {
  /** What happened. */
  type: { content: code('change_type'), model: code('change_type') },
  /** What in the source says so. */
  basis: { content: code('change_basis'), model: code('change_basis') },
  /** How sure the reading is. */
  certainty: { content: code('change_certainty'), model: code('change_certainty') },
  /** The line of the source where the mark or wording stands; written where it is not the thing's own. */
  evidenceLine: { content: lineNumber.optional(), model: lineNumber.nullable() },
  /** Why it was read so; required unless it is stated. */
  note: { content: plainText.optional(), model: z.string().nullable() },
} as const satisfies Entity;

export const changeContent = contentSchema(changeFields);
export const change = modelSchema('change', changeFields);

/** A change in the list of all changes: what changed, from what to what. */
export const changeRecordFields = {
  id: { model: z.string(), row: z.string() },
  target: { model: target, row: z.string() },
  goalId: { model: id.nullable(), row: z.string().nullable() },
  type: { model: code('change_type'), row: code('change_type') },
  basis: { model: code('change_basis'), row: code('change_basis') },
  certainty: { model: code('change_certainty'), row: code('change_certainty') },
  evidenceLine: { model: lineNumber.nullable(), row: z.int().nullable() },
  note: { model: z.string().nullable(), row: remark },
  before: { model: z.string().nullable(), row: z.string().nullable() },
  after: { model: z.string().nullable(), row: z.string().nullable() },
  source: { model: sourceReference.nullable() },
  targetType: { row: z.string().meta({ codeList: 'target_type' }) },
  targetId: { row: z.string() },
  field: { row: code('change_field').nullable() },
  sourceLine: { row: sourceLine },
  url: { row: url },
  /** The item of the first level that it belongs to; empty for what is of the whole plan. */
  topId: { model: id.nullable(), row: z.string().nullable() },
  ...citedFields,
} as const satisfies Entity;

export const changeRecord = modelSchema('changeRecord', changeRecordFields);
export const changeRow = rowSchema('changeRecord', changeRecordFields, leadingColumns, [
  'id',
  'target_type',
  'target_id',
  'target',
  'goal_id',
  'type',
  'basis',
  'certainty',
  'field',
  'before',
  'after',
  'evidence_line',
  'source_line',
  'url',
  'note',
  'top_id',
  'source_document',
  'source_page',
  'source_place',
  'plan_id',
]);

export type ChangeContent = z.output<typeof changeContent>;
export type Change = z.output<typeof change>;
export type ChangeRecord = z.output<typeof changeRecord>;
