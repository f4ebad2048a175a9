import { z } from 'zod';
import { id, lineNumber, plainText } from '../text.ts';
import { changeContent } from './change.ts';
import { kpiContent } from './kpi.ts';

/** The front matter of `content/initiatives/<id>.md`. */
export const initiativeContent = z.strictObject({
  title: plainText,
  /** The title before the revision. */
  formerTitle: plainText.optional(),
  /** The id of the measure it belongs to. */
  measure: id,
  overview: plainText,
  /** The overview before the revision. */
  formerOverview: plainText.optional(),
  /** The id of the department in charge; null where the source names none. */
  department: id.nullable(),
  /** Why no department is named; required where it is null. */
  departmentNote: plainText.optional(),
  /** The row of the source. */
  line: lineNumber,
  changes: z.array(changeContent).optional(),
  kpis: z.array(kpiContent),
});

export type InitiativeContent = z.output<typeof initiativeContent>;
