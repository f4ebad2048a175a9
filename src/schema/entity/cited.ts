import { z } from 'zod';
import { planId } from './planId.ts';

/** Where a row stands in the plan's sources, and which plan it is of: the columns behind those that older versions had. */
export const citedFields = {
  sourceDocument: { row: z.string().nullable() },
  sourcePage: { row: z.string().nullable() },
  sourcePlace: { row: z.string().nullable() },
  planId,
} as const;
