import { z } from 'zod';
import { code } from '../../code.ts';
import { rowSchema, type Entity } from '../../entity.ts';
import { citedFields } from '../cited.ts';
import { leadingColumns, sourceLine } from '../leading.ts';

/** One wording of a thing that was worded, or belonged, otherwise before. */
export const wordingFields = {
  id: { row: z.string() },
  targetType: { row: z.string().meta({ codeList: 'target_type' }) },
  targetId: { row: z.string() },
  field: { row: code('change_field') },
  text: { row: z.string() },
  sinceRevisionId: { row: z.string().nullable() },
  untilRevisionId: { row: z.string().nullable() },
  isCurrent: { row: z.boolean() },
  /** The last day, where no revision but a day ended it. */
  untilDate: { row: z.string().nullable().meta({ format: 'date' }) },
  sourceDocument: { row: z.string().nullable() },
  sourceLine: { row: sourceLine },
  sourcePage: citedFields.sourcePage,
  sourcePlace: citedFields.sourcePlace,
  planId: citedFields.planId,
} as const satisfies Entity;

export const wordingRow = rowSchema('wording', wordingFields, leadingColumns, []);
