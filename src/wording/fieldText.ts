import type { FieldName } from '../schema/entity.ts';
import type { FieldText, TextOfForms } from '../schema/entityTexts.ts';
import { fieldTexts } from '#words/fields.ts';

/** What a published field is called; nothing where its parts have names of their own. */
export function fieldText({ entity, field, form }: FieldName): FieldText | undefined {
  const texts: Readonly<Record<string, Readonly<Record<string, TextOfForms>>>> = fieldTexts;
  const text = texts[entity]?.[field];
  if (text === undefined) throw new Error(`No text for the field ${field} of ${entity}`);
  if (!('label' in text)) return form === 'row' ? text.row : undefined;
  const { row, ...model } = text;
  return form === 'row' ? { ...model, ...row } : model;
}
