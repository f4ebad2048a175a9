import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../entity.ts';

const written = z.union([z.string(), z.int()]);

/** A span of fiscal years, both ends in it. */
export const periodFields = {
  from: { content: written, model: z.int() },
  to: { content: written, model: z.int() },
} as const satisfies Entity;

export const periodContent = contentSchema(periodFields);
export const period = modelSchema('period', periodFields);

export type PeriodContent = z.output<typeof periodContent>;
export type Period = z.output<typeof period>;
