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
  type: { content: code('change_type').exclude(['corrected']), model: code('change_type') },
  /** What in the source says so. */
  basis: { content: code('change_basis').exclude(['erratum']), model: code('change_basis') },
  /** How sure the reading is; what a decision says is stated. */
  certainty: { content: code('change_certainty').optional(), model: code('change_certainty') },
  /** The line of the source where the mark or wording stands; written where it is not the thing's own. */
  evidenceLine: { content: lineNumber.optional(), model: lineNumber.nullable() },
  /** Why it was read so; required unless it is stated. */
  note: { content: plainText.optional(), model: z.string().nullable() },
  /** The decision by which it changed; written where the plan has several. Null for what was only mended. */
  revisionId: { content: id.optional(), key: 'revision', model: id.nullable() },
  /** Why, in the words of the decision. */
  reason: { content: plainText.optional(), model: z.string().nullable() },
  /** False where somebody looked for the reason in the decision and found none. */
  reasonStated: { content: z.literal(false).optional(), model: z.boolean() },
  /** What stands in place of a thing that was replaced. */
  successors: { content: z.union([id, z.array(id).min(1)]).optional(), key: 'successor', model: z.array(id) },
} as const satisfies Entity;

export const changeContent = contentSchema(changeFields);

/** The same of an item: only an indicator is replaced by another. */
export const itemChangeContent = changeContent.omit({ successor: true });
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
  /** What stands before and after; null where nothing is quoted. */
  field: { model: code('change_field').nullable(), row: code('change_field').nullable() },
  sourceLine: { row: sourceLine },
  url: { row: url },
  /** The item of the first level that it belongs to; empty for what is of the whole plan. */
  topId: { model: id.nullable(), row: z.string().nullable() },
  revisionId: { model: id.nullable(), row: z.string().nullable() },
  reason: { model: z.string().nullable(), row: z.string().nullable() },
  /** False where somebody looked for the reason in the decision and found none. */
  reasonStated: { model: z.boolean() },
  successorId: { model: id.nullable(), row: z.string().nullable() },
  /** The numbers before and after, in the KPI's unit. */
  beforeValue: { model: z.number().nullable(), row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  afterValue: { model: z.number().nullable(), row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  /** The year of a value that changed. */
  fiscalYear: { model: z.int().nullable(), row: z.int().nullable() },
  /** The unit of those numbers. */
  unit: { model: z.string().nullable(), row: z.string().nullable() },
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
  'revision_id',
  'reason',
  'successor_id',
  'before_value',
  'after_value',
  'fiscal_year',
  'unit',
]);

export type ChangeContent = z.output<typeof changeContent>;
export type Change = z.output<typeof change>;
export type ChangeRecord = z.output<typeof changeRecord>;
