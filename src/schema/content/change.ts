import { z } from 'zod';
import { code } from '../code.ts';
import { lineNumber, plainText } from '../text.ts';

/** A change as an editor writes it on a goal, measure, initiative or KPI. */
export const changeContent = z.strictObject({
  /** What happened. */
  type: code('change_type'),
  /** What in the source says so. */
  basis: code('change_basis'),
  /** How sure the reading is. */
  certainty: code('change_certainty'),
  /** The line of the source where the mark or wording stands, where it is not the thing's own. */
  evidenceLine: lineNumber.optional(),
  /** Why it was read so; required unless it is stated. */
  note: plainText.optional(),
});

export type ChangeContent = z.output<typeof changeContent>;
