import type { Entity, FieldName } from '../schema/entity.ts';
import { fieldTexts } from './ja/fields.ts';

/** What a field is called, and what it means. */
export interface FieldText {
  readonly label: string;
  readonly description: string;
}

/** A field's text in all its forms; a row may call it otherwise than the model. */
type TextOfForms = (FieldText & { readonly row?: Partial<FieldText> }) | { readonly row: FieldText };

/** The texts of an entity: one for each field that is published. */
export type EntityTexts<Fields extends Entity> = {
  readonly [
    Name in keyof Fields as Fields[Name] extends { readonly model: unknown } | { readonly row: unknown } ? Name : never
  ]: TextOfForms;
};

/** What a published field is called; nothing where its parts have names of their own. */
export function fieldText({ entity, field, form }: FieldName): FieldText | undefined {
  const texts: Readonly<Record<string, Readonly<Record<string, TextOfForms>>>> = fieldTexts;
  const text = texts[entity]?.[field];
  if (text === undefined) throw new Error(`No text for the field ${field} of ${entity}`);
  if (!('label' in text)) return form === 'row' ? text.row : undefined;
  const { label, description, row } = text;
  return form === 'row' ? { label, description, ...row } : { label, description };
}
