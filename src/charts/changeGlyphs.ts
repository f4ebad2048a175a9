import type { Change } from '../schema/entity/change.ts';

/** The sign of each change inside a square of the plan's picture, drawn around its middle, in pixels. */
export const changeGlyphs: Readonly<Record<Change['type'], string>> = {
  added: 'M0-4.5v9M-4.5 0h9',
  removed: 'M-4.5 0h9',
  renamed: 'M-4.5 0h8M.7-3 4-0 .7 3',
  revised: 'M0-4 4 3.2h-8z',
  'possibly-ended': 'M-3.5-3.5l7 7M3.5-3.5l-7 7',
};
