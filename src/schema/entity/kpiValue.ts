import { z } from 'zod';
import { code } from '../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { lineNumber, plainText, rawText } from '../text.ts';
import { leadingColumns, remark, sourceLine } from './leading.ts';
import { sourceReference } from './source.ts';

/**
 * One value of a KPI: one kind, one fiscal year.
 *
 * An editor writes exactly one of `value` (a number), `text` (a value that is no number) and `status` (why there is none).
 */
export const kpiValueFields = {
  /** Baseline, target or result. */
  kind: { content: code('value_kind'), model: code('value_kind'), row: code('value_kind') },
  /** A fiscal year; an editor writes it in any usual way: H30, 平成30年度, R6, 2024. */
  fiscalYear: { content: z.union([z.string(), z.int()]), model: z.int(), row: z.int() },
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
  /** The cell of the source, character by character; empty where the cell is. */
  raw: { content: rawText, model: z.string(), row: z.string().nullable() },
  /** What a reader should know about this value. It changes nothing about what is checked. */
  note: { content: plainText.optional(), model: z.string().nullable(), row: remark },
  /** The line of the source; written where it is not the KPI's. */
  source: { content: lineNumber.optional(), key: 'line', model: sourceReference },
  /** The number is that of the source times a factor, and why: 0.873 in a cell that lost its percent sign is 87.3, by 100. */
  converted: {
    content: z.strictObject({ factor: z.number().refine((factor) => factor !== 0 && factor !== 1), note: plainText }).optional(),
  },
  /** The value is not what stands in the cell, and why it was read so. */
  readAs: { content: z.strictObject({ note: plainText }).optional() },
  id: { row: z.string() },
  kpiId: { row: z.string() },
  kpiLabel: { row: z.string() },
  fiscalYearJapanese: { row: z.string() },
  startDate: { row: z.string().meta({ format: 'date' }) },
  endDate: { row: z.string().meta({ format: 'date' }) },
  sourceLine: { row: sourceLine.nullable() },
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
]);

export type ValueContent = z.output<typeof valueContent>;
export type KpiValue = z.output<typeof kpiValue>;
export type KpiValueRow = z.output<typeof kpiValueRow>;
