import type { OwnFieldValues } from '../../../../schema/entity/ownField.ts';
import type { PlanModel } from '../../../../schema/entity/plan.ts';
import { numberText } from '#words/sentences/number.ts';
import { itemPartsText } from '#words/pages/itemParts.ts';

/** A field of the plan's own as a page shows it. */
export interface OwnFieldData {
  readonly name: string;
  readonly text: string;
  /** Where it leads, of a field of addresses. */
  readonly url: string | undefined;
}

/** What a thing has of the plan's own fields, in the order of the plan. */
export function ownFields({ information }: PlanModel, values: OwnFieldValues): OwnFieldData[] {
  return information.fields.flatMap(({ key, name, type }) => {
    const value = values[key];
    if (value === undefined) return [];
    const text = typeof value === 'number' ? numberText(value) : typeof value === 'string' ? value : itemPartsText.values(value);
    return [{ name, text, url: type === 'url' ? text : undefined }];
  });
}
