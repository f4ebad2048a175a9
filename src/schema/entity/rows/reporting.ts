import { z } from 'zod';
import { code } from '../../code.ts';
import { rowSchema, type Entity } from '../../entity.ts';
import { leadingColumns, remark, url } from '../leading.ts';
import { planId } from '../planId.ts';

/** Whether the result of a KPI and a fiscal year that is over is public, as of the day of the edition. */
export const reportingFields = {
  id: { row: z.string() },
  kpiId: { row: z.string() },
  /** Who is mainly in charge of reporting it. */
  departmentId: { row: z.string().nullable() },
  fiscalYear: { row: z.int() },
  dueOn: { row: z.string().nullable().meta({ format: 'date' }) },
  state: { row: code('reporting_state') },
  publishedOn: { row: z.string().nullable().meta({ format: 'date' }) },
  daysLate: { row: z.int().nullable() },
  kpiLabel: { row: z.string() },
  department: { row: z.string().nullable() },
  url: { row: url },
  note: { row: remark },
  planId,
} as const satisfies Entity;

export const reportingRow = rowSchema('reporting', reportingFields, leadingColumns, []);

export type ReportingRow = z.output<typeof reportingRow>;
