import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../../entity.ts';
import { id, plainText } from '../../text.ts';

/** One grade of a scale, as the municipality writes it, and what it means by it. */
export const gradeFields = {
  code: { content: plainText, model: z.string() },
  meaning: { content: plainText, model: z.string() },
} as const satisfies Entity;

export const gradeContent = contentSchema(gradeFields);
export const grade = modelSchema('grade', gradeFields);

/** A scale by which the municipality grades its own results. */
export const ratingScaleFields = {
  id: { content: id, model: z.string() },
  title: { content: plainText, model: z.string() },
  /** The publication that says what its grades mean. */
  source: { content: plainText.optional(), model: z.string().nullable() },
  grades: { content: z.array(gradeContent).min(1), model: z.array(grade) },
} as const satisfies Entity;

export const ratingScaleContent = contentSchema(ratingScaleFields);
export const ratingScale = modelSchema('ratingScale', ratingScaleFields);

export type RatingScale = z.output<typeof ratingScale>;
