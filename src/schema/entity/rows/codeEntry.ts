import { z } from 'zod';
import { rowSchema, type Entity } from '../../entity.ts';
import { leadingColumns } from '../leading.ts';
import { planId } from '../planId.ts';

/** A code of a published list, with its label and meaning. */
export const codeFields = {
  id: { row: z.string() },
  list: { row: z.string() },
  code: { row: z.string() },
  label: { row: z.string() },
  description: { row: z.string() },
  planId,
} as const satisfies Entity;

export const codeRow = rowSchema('codeEntry', codeFields, leadingColumns, []);
