import { z } from 'zod';
import { code } from '../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, kpiId, lineNumber, plainText } from '../text.ts';
import { change, changeContent } from './change.ts';
import { kpiValue, valueContent } from './kpiValue.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';
import { sourceReference } from './source.ts';

/** A KPI of an initiative, or a goal's numeric target. */
export const kpiFields = {
  id: { content: kpiId, model: kpiId, row: z.string() },
  ownerType: { model: code('owner_type'), row: code('owner_type') },
  ownerId: { model: id, row: z.string() },
  goalId: { row: z.string() },
  owner: { row: z.string() },
  /** The name without its aggregation, as the source has it. */
  label: { content: plainText, model: z.string(), row: z.string() },
  /** The name before the revision. */
  previousLabel: { content: plainText.optional(), key: 'formerLabel', model: z.string().nullable(), row: z.string().nullable() },
  aggregation: { content: code('aggregation'), model: code('aggregation'), row: code('aggregation') },
  /** The unit of all its numbers; null where no value is a number. */
  unit: { content: plainText.nullable(), model: z.string().nullable(), row: z.string().nullable() },
  direction: { content: code('direction'), model: code('direction'), row: code('direction') },
  /** Why the direction was read so, where the numbers alone do not say it. */
  directionNote: { content: plainText.optional(), model: z.string().nullable() },
  /** The numbers lead the other way than the direction, on purpose, and why. */
  directionDiffers: { content: z.strictObject({ note: plainText }).optional() },
  /** A sentence in place of the generated one. */
  promise: { content: plainText.optional(), model: z.string().nullable(), row: z.string() },
  values: { content: z.array(valueContent).min(1), model: z.array(kpiValue) },
  changes: { content: z.array(changeContent).optional(), model: z.array(change) },
  /** The line of the source; written where it is not the owner's. */
  source: { content: lineNumber.optional(), key: 'line', model: sourceReference },
  departmentId: { row: z.string().nullable() },
  department: { row: z.string().nullable() },
  changeTypes: { row: z.array(code('change_type')) },
  changeCertainties: { row: z.array(code('change_certainty')) },
  sourceLine: { row: sourceLine },
  url: { row: url },
  note: { row: remark },
} as const satisfies Entity;

export const kpiContent = contentSchema(kpiFields);
export const kpi = modelSchema('kpi', kpiFields);
export const kpiRow = rowSchema('kpi', kpiFields, leadingColumns, [
  'id',
  'owner_type',
  'owner_id',
  'goal_id',
  'owner',
  'label',
  'previous_label',
  'aggregation',
  'unit',
  'direction',
  'promise',
]);

export type KpiContent = z.output<typeof kpiContent>;
export type Kpi = z.output<typeof kpi>;
export type KpiRow = z.output<typeof kpiRow>;
