import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../entity.ts';
import { id, plainText } from '../text.ts';

/** A department that is in charge of an item or reports a KPI, and as what. */
export const responsibleFields = {
  departmentId: { content: id, key: 'id', model: id },
  role: { content: plainText.optional(), model: z.string().nullable() },
} as const satisfies Entity;

/** An editor writes the id alone, or `{ id, role }`. */
export const responsibleContent = z.union([id, contentSchema(responsibleFields)]);
export const responsible = modelSchema('responsible', responsibleFields);

export type ResponsibleContent = z.output<typeof responsibleContent>;
export type Responsible = z.output<typeof responsible>;
