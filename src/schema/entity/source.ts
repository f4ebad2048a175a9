import { z } from 'zod';
import { modelSchema, type Entity } from '../entity.ts';
import { id, lineNumber } from '../text.ts';

/** Where a fact stands: in the source, or in a file of results. An editor writes the line alone. */
export const sourceFields = {
  document: { model: id },
  line: { model: lineNumber },
} as const satisfies Entity;

export const sourceReference = modelSchema('source', sourceFields);

/** A document that the plan was read from. */
export const documentFields = {
  id: { model: z.string() },
  file: { model: z.string() },
  title: { model: z.string() },
  description: { model: z.string() },
} as const satisfies Entity;

export const sourceDocument = modelSchema('document', documentFields);

export type SourceReference = z.output<typeof sourceReference>;
