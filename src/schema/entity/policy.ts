import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../entity.ts';
import { id, lineNumber, plainText } from '../text.ts';
import { measureContent } from './measure.ts';
import { sourceReference } from './source.ts';

/** 施策の枠組み, which an editor writes inside its goal. */
export const policyFields = {
  id: { content: id, model: id },
  goalId: { model: id },
  /** The plan's own mark: (1), (2) … */
  label: { content: plainText, model: z.string() },
  title: { content: plainText, model: z.string() },
  source: { content: lineNumber, key: 'line', model: sourceReference },
  measures: { content: z.array(measureContent).min(1) },
} as const satisfies Entity;

export const policyContent = contentSchema(policyFields);
export const policy = modelSchema('policy', policyFields);

export type Policy = z.output<typeof policy>;
