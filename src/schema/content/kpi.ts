import { z } from 'zod';
import { code } from '../code.ts';
import { kpiId, lineNumber, plainText, rawText } from '../text.ts';
import { changeContent } from './change.ts';

/**
 * A value as an editor writes it: exactly one of `value` (a number), `text` (a value that is no number)
 * and `status` (why there is none).
 */
export const valueContent = z.strictObject({
  /** Baseline, target or result. */
  kind: code('value_kind'),
  /** A fiscal year in any usual writing: H30, 平成30年度, R6, 2024. */
  fiscalYear: z.union([z.string(), z.int()]),
  /** The number, in the KPI's unit. */
  value: z.number().optional(),
  /** A value that is no number, as it is to be shown. */
  text: plainText.optional(),
  /** Why there is no value. */
  status: code('value_status').exclude(['given', 'not-numeric']).optional(),
  /** A bound that the source puts on the number. */
  qualifier: code('qualifier').optional(),
  /** The unit, where an editor wants to repeat it; it must be the KPI's. */
  unit: plainText.optional(),
  /** The cell of the source, character by character; empty where the cell is. */
  raw: rawText,
  /** The line of the source, where it is not the owner's. */
  line: lineNumber.optional(),
  /** What a reader should know about this value. It changes nothing about what is checked. */
  note: plainText.optional(),
  /** The number is that of the source times a factor, and why: 0.873 in a cell that lost its percent sign is 87.3, by 100. */
  converted: z.strictObject({ factor: z.number().refine((factor) => factor !== 0 && factor !== 1), note: plainText }).optional(),
  /** The value is not what stands in the cell, and why it was read so. */
  readAs: z.strictObject({ note: plainText }).optional(),
});

/** A KPI as an editor writes it: on an initiative, or as a goal's numeric target. */
export const kpiContent = z.strictObject({
  id: kpiId,
  /** The name without its aggregation, as the source has it. */
  label: plainText,
  /** The name before the revision. */
  formerLabel: plainText.optional(),
  aggregation: code('aggregation'),
  /** The unit of all its numbers; null where no value is a number. */
  unit: plainText.nullable(),
  direction: code('direction'),
  /** Why the direction was read so, where the numbers alone do not say it. */
  directionNote: plainText.optional(),
  /** The numbers lead the other way than the direction, on purpose, and why. */
  directionDiffers: z.strictObject({ note: plainText }).optional(),
  /** A sentence in place of the generated one. */
  promise: plainText.optional(),
  /** The line of the source, where it is not the owner's. */
  line: lineNumber.optional(),
  values: z.array(valueContent).min(1),
  changes: z.array(changeContent).optional(),
});

export type KpiContent = z.output<typeof kpiContent>;
export type ValueContent = z.output<typeof valueContent>;
