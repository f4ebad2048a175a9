import { z } from 'zod';
import type { FieldText } from '../schema/entityTexts.ts';
import { planColumnTexts } from '#words/tables.ts';
import { columnsOf } from './table.ts';

/** What columns of a plan are called, by their physical names, where that is not what every plan calls them. */
export type ColumnTexts = Readonly<Record<string, Pick<FieldText, 'label' | 'description'>>>;

/** A field under a plan's own header. */
export function named(field: z.core.$ZodType, { label, description }: Pick<FieldText, 'label' | 'description'>): z.ZodType {
  if (!(field instanceof z.ZodType)) throw new TypeError(`${label} is no column`);
  return field.meta({ ...z.globalRegistry.get(field), title: label, description });
}

/** A schema in which some columns have a plan's own headers; texts of columns that it does not have are passed over. */
export function withTexts<Schema extends z.ZodObject>(schema: Schema, texts: ColumnTexts): Schema {
  const shape = Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => {
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
    return [name, text ? named(field, text) : field] as const;
  });
  return z.strictObject(Object.fromEntries(shape)) as unknown as Schema;
}

/** A schema in which no two columns are called alike: one whose header stands before it already has its physical name behind it. */
export function withUnlikeTitles(schema: z.ZodObject): z.ZodObject {
  const seen = new Set<string>();
  const texts: [string, ColumnTexts[string]][] = [];
  for (const { name, title, description } of columnsOf(schema)) {
    const label = seen.has(title) ? planColumnTexts.unlike(title, name) : title;
    seen.add(label);
    if (label !== title) texts.push([name, { label, description }]);
  }
  return texts.length === 0 ? schema : withTexts(schema, Object.fromEntries(texts));
}
