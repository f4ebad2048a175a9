import { z } from 'zod';
import { code } from '../../code.ts';
import { rowSchema, type Entity } from '../../entity.ts';
import { leadingColumns } from '../leading.ts';
import { planId } from '../planId.ts';

/** How many KPIs of a set and of an item of the first level have one status. */
export const totalCountFields = {
  id: { row: z.string() },
  set: { row: code('plan_set') },
  goalId: { row: z.string().nullable() },
  status: { row: code('progress_status') },
  count: { row: z.int() },
  /** Of those that were removed, how many met their target when last measured; null for every other status. */
  withdrawnMet: { row: z.int().nullable() },
  /** The item of the first level; null for KPIs of the whole plan and for those that are gone. */
  topId: { row: z.string().nullable() },
  planId,
} as const satisfies Entity;

export const totalCountRow = rowSchema('totalCount', totalCountFields, leadingColumns, []);
