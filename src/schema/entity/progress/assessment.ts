import { z } from 'zod';
import { code } from '../../code.ts';
import { modelSchema, rowSchema, type Entity } from '../../entity.ts';
import { leadingColumns, url } from '../leading.ts';
import { planId } from '../planId.ts';

const text = z.string();
const nullableText = text.nullable();
const count = z.int().nullable();
const amount = z.number().nullable();
const measured = amount.meta({ unitColumn: 'unit' });
const status = code('progress_status');
const noShareReason = code('no_share_reason').nullable();

/** What is to be said of a KPI and one target that was ever in force, with the numbers that it is said by. */
export const assessmentFields = {
  id: { model: text, row: text },
  kpiId: { model: text, row: text },
  /** Null for a KPI without any target. */
  targetId: { model: nullableText, row: nullableText },
  resultId: { model: nullableText, row: nullableText },
  /** The version of the rules that it was judged by. */
  ruleVersion: { model: text, row: text },
  baselineValue: { model: amount, row: measured },
  targetValue: { model: amount, row: measured },
  resultValue: { model: amount, row: measured },
  resultYear: { model: count, row: count },
  /** How much of the promised change was made, in whole percents. */
  changeShare: { model: count, row: count },
  noShareReason: { model: noShareReason, row: noShareReason },
  /** The value of the even path in the result's year. */
  pathValue: { model: amount, row: measured },
  difference: { model: amount, row: measured },
  /** For reference; nothing is judged by it. */
  ratioToTarget: { model: count, row: count },
  yearsMet: { model: count, row: count },
  yearsMeasured: { model: count, row: count },
  status: { model: status, row: status },
  provisional: { model: z.boolean(), row: z.boolean() },
  sentence: { model: text, row: text },
  arithmetic: { model: nullableText, row: nullableText },
  /** The municipality's own grade of the result, as it wrote it. */
  selfRating: { model: nullableText, row: nullableText },
  url: { model: text.meta({ format: 'uri' }), row: url },
  unit: { model: nullableText, row: nullableText },
  isCurrent: { model: z.boolean(), row: z.boolean() },
  isOriginal: { model: z.boolean(), row: z.boolean() },
  planId,
} as const satisfies Entity;

export const assessment = modelSchema('assessment', assessmentFields);
export const assessmentRow = rowSchema('assessment', assessmentFields, leadingColumns, []);

export type AssessmentModel = z.output<typeof assessment>;
