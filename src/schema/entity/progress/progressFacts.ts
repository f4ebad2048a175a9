import { z } from 'zod';
import { code } from '../../code.ts';
import { contentSchema, modelSchema, type Entity } from '../../entity.ts';
import { id, plainText } from '../../text.ts';
import { writtenYear } from '../kpiValue.ts';
import { sourceContent, sourceReference } from '../source.ts';

/** From which year a KPI is counted otherwise, so that values before and after it cannot be compared. */
export const breakFields = {
  /** The first year of the new way. */
  fiscalYear: { content: writtenYear, model: z.int() },
  note: { content: plainText, model: z.string() },
  /** The decision that changed it, by its id. */
  revision: { content: id.optional(), model: z.string().nullable() },
} as const satisfies Entity;

/** Between which numbers a value is plausible, both ends in it. */
export const plausibleFields = {
  min: { content: z.number().optional(), model: z.number().nullable() },
  max: { content: z.number().optional(), model: z.number().nullable() },
} as const satisfies Entity;

/** A day of a year, by which a result is to be public. */
export const dueFields = {
  month: { content: z.int().min(1).max(12), model: z.int() },
  day: { content: z.int().min(1).max(31), model: z.int() },
} as const satisfies Entity;

/** What a person read from texts that no program can compare. */
export const judgedFields = {
  year: { content: writtenYear, model: z.int() },
  met: { content: z.boolean(), model: z.boolean() },
  note: { content: plainText, model: z.string() },
  source: { content: sourceContent.optional(), model: sourceReference.nullable() },
} as const satisfies Entity;

/** What judging a KPI needs to know besides its values; all of it may be left out. */
export const progressFactFields = {
  /** Which values are better, where the direction does not say it. */
  better: { content: code('better').optional(), model: code('better').nullable(), row: code('better').nullable() },
  /** Why it was read so. */
  betterNote: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  /** Whether the target is for one year, or to be kept in each. */
  applies: { content: code('applies').optional(), model: code('applies').nullable(), row: code('applies').nullable() },
  /** Every how many years it is measured, and the first of them. */
  measuredEvery: { content: z.int().min(1).max(10).optional(), model: z.int().nullable(), row: z.int().nullable() },
  firstMeasured: { content: writtenYear.optional(), model: z.int().nullable(), row: z.int().nullable() },
  /** By when after the end of a fiscal year its result is to be public. */
  due: {
    content: contentSchema(dueFields).optional(),
    model: modelSchema('due', dueFields).nullable(),
    row: z.string().nullable(),
  },
  breaks: {
    content: z.array(contentSchema(breakFields)).optional(),
    model: z.array(modelSchema('break', breakFields)),
    row: z.array(z.string()),
  },
  plausible: { content: contentSchema(plausibleFields).optional(), model: modelSchema('plausible', plausibleFields).nullable() },
  plausibleMin: { row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  plausibleMax: { row: z.number().nullable().meta({ unitColumn: 'unit' }) },
  /** A share that may be more than the whole. */
  mayExceed100: { content: z.boolean().optional(), model: z.boolean().nullable() },
  mayExceedHundred: { row: z.boolean().nullable() },
  judged: { content: contentSchema(judgedFields).optional(), model: modelSchema('judged', judgedFields).nullable() },
  judgedYear: { row: z.int().nullable() },
  judgedMet: { row: z.boolean().nullable() },
  judgedNote: { row: z.string().nullable() },
} as const satisfies Entity;
