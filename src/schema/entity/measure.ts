import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../entity.ts';
import { id, lineNumber, plainText } from '../text.ts';
import { change, changeContent } from './change.ts';
import { sourceReference } from './source.ts';

/** 具体的な施策, which an editor writes inside its policy. */
export const measureFields = {
  id: { content: id, model: id },
  policyId: { model: id },
  /** The plan's own mark: ①, ② … */
  label: { content: plainText, model: z.string() },
  /** The title without its mark. */
  title: { content: plainText, model: z.string() },
  /** The title before the revision. */
  previousTitle: { content: plainText.optional(), key: 'formerTitle', model: z.string().nullable() },
  changes: { content: z.array(changeContent).optional(), model: z.array(change) },
  source: { content: lineNumber, key: 'line', model: sourceReference },
} as const satisfies Entity;

export const measureContent = contentSchema(measureFields);
export const measure = modelSchema('measure', measureFields);

export type Measure = z.output<typeof measure>;
