import { z } from 'zod';
import { code } from '../code.ts';
import { isExactNumber } from '../valueForms.ts';

/** The header of `content/results/<year>.csv`, in its order. */
export const resultColumns = ['kpi_id', 'value', 'text', 'status', 'note', 'published_on'] as const;

/** One row of `content/results/<year>.csv`; an empty cell is an empty text, never 0. */
export const resultContent = z.strictObject({
  kpi_id: z.string().min(1),
  value: z.string().refine((text) => text === '' || (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && isExactNumber(text))),
  text: z.string(),
  status: z.union([z.literal(''), code('value_status').exclude(['given', 'not-numeric'])]),
  note: z.string(),
  published_on: z.union([z.literal(''), z.iso.date()]),
});

export type ResultContent = z.output<typeof resultContent>;
