import type { Entity } from './entity.ts';

/** What a field is called, and what it means. */
export interface FieldText {
  readonly label: string;
  readonly description: string;
  /** What its number counts, where that is the same in every row. */
  readonly unit?: string;
}

/** A field's text in all its forms; a row may call it otherwise than the model. */
export type TextOfForms = (FieldText & { readonly row?: Partial<FieldText> }) | { readonly row: FieldText };

/** The texts of an entity: one for each field that is published. */
export type EntityTexts<Fields extends Entity> = {
  readonly [
    Name in keyof Fields as Fields[Name] extends { readonly model: unknown } | { readonly row: unknown } ? Name : never
  ]: TextOfForms;
};
