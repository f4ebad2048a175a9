import { z } from 'zod';
import { id } from '../text.ts';
import { change } from './change.ts';
import { target } from './note.ts';
import { sourceReference } from './source.ts';

/** A change in the list of all changes: what changed, from what to what. */
export const changeRecord = z.strictObject({
  id: z.string().meta({ title: 'ID', description: '改定のID。' }),
  target,
  goalId: id.meta({ title: '基本目標_ID', description: '属する基本目標のID。' }),
  ...change.shape,
  before: z.string().nullable().meta({ title: '改定前', description: '改定前の文。' }),
  after: z.string().nullable().meta({ title: '改定後', description: '改定後の文。' }),
  source: sourceReference,
});

export type ChangeRecord = z.output<typeof changeRecord>;
