import { z } from 'zod';
import { code } from '../code.ts';
import { plainText } from '../text.ts';

/** A change as an editor writes it on a goal, measure, initiative or KPI. */
export const changeContent = z.strictObject({
  /** What happened. */
  type: code('change_type'),
  /** What in the source says so. */
  basis: code('change_basis'),
  /** How sure the reading is. */
  certainty: code('change_certainty'),
  /** Why it was read so; required unless it is stated. */
  note: plainText.optional(),
});

export type ChangeContent = z.output<typeof changeContent>;
