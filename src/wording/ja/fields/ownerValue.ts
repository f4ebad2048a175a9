import type { ownerValueFields } from '../../../schema/entity/ownerValue.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const ownerValue = {
  url: { label: 'URL', description: 'このKPIが載っているページの住所（URL）。' },
} as const satisfies EntityTexts<typeof ownerValueFields>;
