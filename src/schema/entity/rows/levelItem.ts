import { z } from 'zod';
import { code } from '../../code.ts';
import { type Entity, rowSchema } from '../../entity.ts';

/** What the table of a level says of an item beside what the table of all items does. */
export const levelItemFields = {
  /** Only on the first level, where tables had it before there were others. */
  directions: { row: z.array(z.string()) },
  directionSourceLines: { row: z.array(z.string()) },
  /** Only on the last level. */
  changeTypes: { row: z.array(code('change_type')) },
  changeCertainties: { row: z.array(code('change_certainty')) },
  shortTitle: { row: z.string().nullable() },
  previousTitle: { row: z.string().nullable() },
  previousOverview: { row: z.string().nullable() },
  department: { row: z.string().nullable() },
  departmentNote: { row: z.string().nullable() },
} as const satisfies Entity;

/** The columns of a level's table besides those of items, those of the levels above and those of the plan's own fields. */
export const levelItemRow = rowSchema('levelItem', levelItemFields, {}, []);
