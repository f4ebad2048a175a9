import { z } from 'zod';
import { code } from '../../code.ts';
import { rowSchema, type Entity } from '../../entity.ts';
import { citedFields } from '../cited.ts';
import { leadingColumns, remark, sourceLine, url } from '../leading.ts';

/** One target that was ever in force. */
export const targetRowFields = {
  id: { row: z.string() },
  kpiId: { row: z.string() },
  kpiLabel: { row: z.string() },
  fiscalYear: { row: z.int().nullable() },
  value: { row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  unit: { row: z.string().nullable() },
  qualifier: { row: code('qualifier').nullable() },
  text: { row: z.string().nullable() },
  raw: { row: z.string().nullable() },
  sinceRevisionId: { row: z.string().nullable() },
  untilRevisionId: { row: z.string().nullable() },
  isOriginal: { row: z.boolean() },
  isCurrent: { row: z.boolean() },
  changeFromPrevious: { row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  sourceDocument: { row: z.string().nullable() },
  sourceLine: { row: sourceLine },
  url: { row: url },
  note: { row: remark },
  status: { row: code('value_status') },
  timeKind: { row: code('time_kind') },
  startDate: { row: z.string().nullable().meta({ format: 'date' }) },
  endDate: { row: z.string().nullable().meta({ format: 'date' }) },
  sourcePage: citedFields.sourcePage,
  sourcePlace: citedFields.sourcePlace,
  planId: citedFields.planId,
} as const satisfies Entity;

export const targetRow = rowSchema('targetRow', targetRowFields, leadingColumns, []);

export type TargetRow = z.output<typeof targetRow>;
