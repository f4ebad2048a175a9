import { z } from 'zod';
import { rowSchema, type Entity } from '../entity.ts';
import { leadingColumns } from './leading.ts';
import { planId } from './planId.ts';

/** A column of a published table, as the dictionary explains it. */
export const dictionaryFields = {
  id: { row: z.string() },
  table: { row: z.string() },
  title: { row: z.string() },
  name: { row: z.string() },
  type: { row: z.string() },
  required: { row: z.boolean() },
  codeList: { row: z.string().nullable() },
  unit: { row: z.string().nullable() },
  description: { row: z.string() },
  example: { row: z.string().nullable() },
  planId,
} as const satisfies Entity;

export const dictionaryRow = rowSchema('dictionaryEntry', dictionaryFields, leadingColumns, []);

export type DictionaryRow = z.output<typeof dictionaryRow>;
