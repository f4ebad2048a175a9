import { z } from 'zod';
import { code } from '../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { plainText } from '../text.ts';
import { leadingColumns } from './leading.ts';
import { planId } from './planId.ts';

const fiscalYear = z.union([z.string(), z.int()]);

/** An amount of money of one fiscal year. An amount with a label is a part of the one without. */
export const budgetFields = {
  id: { row: z.string() },
  itemId: { row: z.string() },
  fiscalYear: { content: fiscalYear, model: z.int(), row: z.int() },
  /** Budgeted, settled or planned; an editor writes it in Japanese. */
  kind: { content: plainText, model: code('budget_kind'), row: code('budget_kind') },
  amount: { content: z.number(), model: z.number(), row: z.number().meta({ unitColumn: 'unit' }) },
  unit: { content: plainText, model: z.string(), row: z.string() },
  label: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  planId,
} as const satisfies Entity;

export const budgetContent = contentSchema(budgetFields);
export const budget = modelSchema('budget', budgetFields);
export const budgetRow = rowSchema('budget', budgetFields, leadingColumns, []);

/** A grade that the municipality gave to an item for a fiscal year. */
export const ratingFields = {
  id: { row: z.string() },
  itemId: { row: z.string() },
  fiscalYear: { content: fiscalYear, model: z.int(), row: z.int() },
  grade: { content: plainText, model: z.string(), row: z.string() },
  /** Which scale the grade is of. */
  scale: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  comment: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  planId,
} as const satisfies Entity;

export const ratingContent = contentSchema(ratingFields);
export const rating = modelSchema('rating', ratingFields);
export const ratingRow = rowSchema('rating', ratingFields, leadingColumns, []);

export type Budget = z.output<typeof budget>;
export type Rating = z.output<typeof rating>;
