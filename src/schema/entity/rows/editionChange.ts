import { z } from 'zod';
import { code } from '../../code.ts';
import { type Entity, rowSchema } from '../../entity.ts';
import { leadingColumns, url } from '../leading.ts';
import { planId } from '../planId.ts';

const day = { row: z.string().meta({ format: 'date' }) } as const;
const optional = { row: z.string().nullable() } as const;

/** One cell, or one row as a whole, that stands otherwise in an edition than in the one before. */
export const editionChangeFields = {
  id: { row: z.string() },
  editionDate: day,
  previousDate: day,
  table: { row: z.string() },
  rowId: optional,
  rowName: optional,
  column: optional,
  before: optional,
  after: optional,
  kind: { row: code('edition_change_kind') },
  url: { row: url },
  planId,
} as const satisfies Entity;

export const editionChangeRow = rowSchema('editionChange', editionChangeFields, leadingColumns, []);

export type EditionChangeRow = z.output<typeof editionChangeRow>;
