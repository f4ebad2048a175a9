import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../entity.ts';
import { id, lineNumber, plainText } from '../text.ts';
import { sourceContent, sourceReference } from './source.ts';

/** What of a thing was worded, or belonged, otherwise before. */
export const historyFieldNames = ['title', 'overview', 'label', 'unit', 'definition', 'parent', 'department'] as const;

/** An earlier wording of a thing, or an earlier parent or department by its id; the oldest stands first. */
export const historyFields = {
  field: { content: z.enum(historyFieldNames), model: z.enum(historyFieldNames) },
  text: { content: plainText.optional(), model: z.string().nullable() },
  id: { content: id.optional(), model: z.string().nullable() },
  /** Until when it held: a revision's id or a day. */
  until: { content: id.optional(), model: z.string().nullable() },
  line: { content: lineNumber.optional() },
  source: { content: sourceContent.optional(), model: sourceReference.nullable() },
} as const satisfies Entity;

export const historyContent = contentSchema(historyFields);
export const historyEntry = modelSchema('history', historyFields);

export type HistoryContent = z.output<typeof historyContent>;
export type HistoryEntry = z.output<typeof historyEntry>;
