import { z } from 'zod';
import { code } from '../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, kpiId, lineNumber, plainText } from '../text.ts';
import { change, changeContent } from './change.ts';
import { kpiContent } from './kpi.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';
import { sourceReference } from './source.ts';

/** 主な取組, linked to everything it belongs to. Its id is the name of its file. */
export const initiativeFields = {
  id: { model: id, row: z.string() },
  title: { content: plainText, model: z.string(), row: z.string() },
  /** The title before the revision. */
  previousTitle: { content: plainText.optional(), key: 'formerTitle', model: z.string().nullable(), row: z.string().nullable() },
  overview: { content: plainText, model: z.string(), row: z.string() },
  /** The overview before the revision. */
  previousOverview: { content: plainText.optional(), key: 'formerOverview', model: z.string().nullable(), row: z.string().nullable() },
  goalId: { model: id, row: z.string() },
  goal: { row: z.string() },
  policyId: { model: id, row: z.string() },
  policy: { row: z.string() },
  /** The measure it belongs to, by its id. */
  measureId: { content: id, key: 'measure', model: id, row: z.string() },
  measure: { row: z.string() },
  /** The department in charge, by its id; null where the source names none. */
  departmentId: { content: id.nullable(), key: 'department', model: id.nullable(), row: z.string().nullable() },
  department: { row: z.string().nullable() },
  /** Why no department is named; required where it is null. */
  departmentNote: { content: plainText.optional(), model: z.string().nullable() },
  changes: { content: z.array(changeContent).optional(), model: z.array(change) },
  kpiIds: { content: z.array(kpiContent), key: 'kpis', model: z.array(kpiId) },
  source: { content: lineNumber, key: 'line', model: sourceReference },
  changeTypes: { row: z.array(code('change_type')) },
  changeCertainties: { row: z.array(code('change_certainty')) },
  sourceLine: { row: sourceLine },
  url: { row: url },
  note: { row: remark },
} as const satisfies Entity;

/** The front matter of `content/initiatives/<id>.md`. */
export const initiativeContent = contentSchema(initiativeFields);
export const initiative = modelSchema('initiative', initiativeFields);
export const initiativeRow = rowSchema('initiative', initiativeFields, leadingColumns, [
  'id',
  'goal_id',
  'goal',
  'policy_id',
  'policy',
  'measure_id',
  'measure',
  'title',
  'overview',
  'department_id',
  'department',
  'change_types',
  'change_certainties',
  'previous_title',
  'previous_overview',
  'source_line',
  'url',
  'note',
]);

export type InitiativeContent = z.output<typeof initiativeContent>;
export type Initiative = z.output<typeof initiative>;
