import { z } from 'zod';
import { code } from '../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, lineNumber, plainText, rawText } from '../text.ts';
import { publishedDate } from '../valueForms.ts';
import { citedFields } from './cited.ts';
import { leadingColumns, remark, sourceLine } from './leading.ts';
import { ownFieldModel, ownFieldValues } from './ownField.ts';
import { publication } from './results/result.ts';
import { sourceContent, sourceReference } from './source.ts';

/** A year as an editor writes it: R6, 令和6年度, 2024. */
export const writtenYear = z.union([z.string(), z.int()]);
const span = z.strictObject({ from: writtenYear, to: writtenYear });

/** What was published of a value before a mistake in it was mended. */
export const correctionFields = {
  /** The number, or the text where it was none. */
  value: { content: z.union([z.number(), plainText]), model: z.number().nullable() },
  text: { model: z.string().nullable() },
  unit: { content: plainText.optional(), model: z.string().nullable() },
  /** The day on which it was mended. */
  on: { content: publishedDate, model: z.string().meta({ format: 'date' }) },
  note: { content: plainText, model: z.string() },
} as const satisfies Entity;

/**
 * One value of a KPI: one kind, one time.
 *
 * An editor writes exactly one time, and exactly one of `value` (a number), `text` (a value that is no number) and
 * `status` (why there is none), or `than` for a target that is only bounded by the baseline.
 */
export const kpiValueFields = {
  /** Baseline, target, result, forecast or reference. */
  kind: { content: code('value_kind'), model: code('value_kind'), row: code('value_kind') },
  /** A fiscal year; an editor writes it in any usual way: H30, 平成30年度, R6, 2024. Null where the time is another. */
  fiscalYear: { content: writtenYear.optional(), model: z.int().nullable(), row: z.int().nullable() },
  /** The number, in the KPI's unit. */
  value: { content: z.number().optional(), model: z.number().nullable(), row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  /** A value that is no number, as it is to be shown. */
  text: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** The unit; an editor may repeat the KPI's. */
  unit: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** A bound that the source puts on the number. */
  qualifier: { content: code('qualifier').optional(), model: code('qualifier').nullable(), row: code('qualifier').nullable() },
  /** Why there is no value. */
  status: {
    content: code('value_status').exclude(['given', 'not-numeric']).optional(),
    model: code('value_status'),
    row: code('value_status'),
  },
  /** The cell of the source, character by character; empty where the cell is. Null where it was not written down. */
  raw: { content: rawText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** What a reader should know about this value. It changes nothing about what is checked. */
  note: { content: plainText.optional(), model: z.string().nullable(), row: remark },
  line: { content: lineNumber.optional() },
  /** Where it stands; written where that is not where its KPI does. */
  source: { content: sourceContent.optional(), model: sourceReference.nullable() },
  /** Which kind of time it has. */
  timeKind: { model: code('time_kind'), row: code('time_kind') },
  /** A calendar year. */
  year: { content: writtenYear.optional(), model: z.int().nullable(), row: z.int().nullable() },
  /** A day, `2024-03-31`, or a month, `2015-03`. */
  asOf: { content: z.string().optional() },
  /** Fiscal years over which the number was summed or averaged. */
  period: { content: span.optional() },
  /** The same in calendar years. */
  years: { content: span.optional() },
  /** `not-stated` where the source says no time. */
  time: { content: z.literal('not-stated').optional() },
  /** The first and last day of its time; null where none is stated. */
  startDate: { model: z.string().nullable().meta({ format: 'date' }), row: z.string().nullable().meta({ format: 'date' }) },
  endDate: { model: z.string().nullable().meta({ format: 'date' }), row: z.string().nullable().meta({ format: 'date' }) },
  /** The upper end of a range whose lower end is the value. */
  upper: { content: z.number().optional(), model: z.number().nullable(), row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  /** What a bound without a number is measured by: `baseline` for アップ and 現状以上. */
  comparedWith: {
    content: code('compared_with').optional(),
    key: 'than',
    model: code('compared_with').nullable(),
    row: code('compared_with').nullable(),
  },
  /** Over what span this value counts; null where it is the KPI's. */
  aggregation: { content: code('aggregation').optional(), model: code('aggregation').nullable(), row: code('aggregation') },
  /** The number is that of the source times a factor, and why: 0.873 in a cell that lost its percent sign is 87.3, by 100. */
  converted: {
    content: z.strictObject({ factor: z.number().refine((factor) => factor !== 0 && factor !== 1), note: plainText }).optional(),
  },
  /** Why the value is not what stands in the cell. */
  readingNote: { model: z.string().nullable(), row: z.string().nullable() },
  conversionFactor: { model: z.number().nullable(), row: z.number().nullable() },
  conversionNote: { model: z.string().nullable(), row: z.string().nullable() },
  /** The value is not what stands in the cell, and why it was read so. */
  readAs: { content: z.strictObject({ note: plainText }).optional() },
  fields: { content: ownFieldValues.optional(), model: ownFieldModel },
  /** The revision since which a target holds; null for what the plan said from its beginning. */
  since: { content: id.optional(), model: id.nullable() },
  /** The revision until which a target held; null for one that is in force. */
  until: { content: id.optional(), model: id.nullable() },
  /** What was published by mistake in place of this value, when that was mended, and why. */
  correctedFrom: {
    content: contentSchema(correctionFields).optional(),
    model: modelSchema('correction', correctionFields).nullable(),
  },
  id: { row: z.string() },
  kpiId: { row: z.string() },
  kpiLabel: { row: z.string() },
  fiscalYearJapanese: { row: z.string().nullable() },
  sourceLine: { row: sourceLine },
  ownerType: { row: z.string().meta({ codeList: 'owner_type' }) },
  /** Empty for a KPI of a plan that has no id. */
  ownerId: { row: z.string().nullable() },
  ...citedFields,
  /** Every publication of a yearly result, the latest first, which is also what the value says; none of any other value. */
  publications: { model: z.array(publication) },
  /** When the municipality published a result, and how final it is. */
  publishedOn: { row: z.string().nullable().meta({ format: 'date' }) },
  stage: { row: code('result_stage').nullable() },
} as const satisfies Entity;

export const valueContent = contentSchema(kpiValueFields);
export const kpiValue = modelSchema('kpiValue', kpiValueFields);
export const kpiValueRow = rowSchema('kpiValue', kpiValueFields, leadingColumns, [
  'id',
  'kpi_id',
  'kpi_label',
  'kind',
  'fiscal_year',
  'fiscal_year_japanese',
  'start_date',
  'end_date',
  'value',
  'unit',
  'qualifier',
  'text',
  'status',
  'raw',
  'source_line',
  'note',
  'owner_type',
  'owner_id',
  'time_kind',
  'year',
  'upper',
  'compared_with',
  'aggregation',
  'conversion_factor',
  'conversion_note',
  'reading_note',
  'source_document',
  'source_page',
  'source_place',
  'plan_id',
  'published_on',
  'stage',
]);

export type ValueContent = z.output<typeof valueContent>;
export type KpiValue = z.output<typeof kpiValue>;
export type KpiValueRow = z.output<typeof kpiValueRow>;
