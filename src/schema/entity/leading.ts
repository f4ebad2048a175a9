import { z } from 'zod';
import { rowSchema, type Entity } from '../entity.ts';

/** What every row of a published table begins with, as Japanese municipal open data does. */
export const leadingFields = {
  municipalCode: { row: z.string().regex(/^\d{6}$/) },
  areaCode: { row: z.string().regex(/^\d{5}$/) },
  municipality: { row: z.string() },
} as const satisfies Entity;

/** The columns that every published table begins with. */
export const leadingColumns = rowSchema('leading', leadingFields, {}, []).shape;

/** Where a row stands in the source; nothing where that has no lines. */
export const placeFields = { sourceLine: { row: z.int().nullable() } } as const satisfies Entity;

/** The form of a line of the source in a row, counted from 1. */
export const sourceLine = rowSchema('place', placeFields, {}, []).shape.source_line;

/** The form of a page's full address in a row. */
export const url = z.string().meta({ format: 'uri' });

/** The form of what a reader of a row should know. */
export const remark = z.string().nullable();
