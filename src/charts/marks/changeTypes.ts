import { changeType } from '#words/codes.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { BoxMark, GlyphMark, Place } from './mark.ts';

/** How a type of change is drawn: as the data of a path in pixels. */
interface ChangeSign {
  /** Inside a square of the plan's picture, around its middle. */
  readonly glyph: string;
  /** Inside the frame of 16 pixels that stands beside words. */
  readonly symbol: string;
}

const signs: Readonly<Record<Change['type'], ChangeSign>> = {
  added: { glyph: 'M0-4.5v9M-4.5 0h9', symbol: 'M8 4.5v7M4.5 8h7' },
  removed: { glyph: 'M-4.5 0h9', symbol: 'M4.5 8h7' },
  renamed: { glyph: 'M-4.5 0h8M.7-3 4-0 .7 3', symbol: 'M4 8h7M8.5 5.2 11.3 8l-2.8 2.8' },
  revised: { glyph: 'M0-4 4 3.2h-8z', symbol: 'M8 4.8 11.4 11H4.6z' },
  'possibly-ended': { glyph: 'M-3.5-3.5l7 7M3.5-3.5l-7 7', symbol: 'M5 5l6 6M11 5l-6 6' },
};

/** A type of change with its word and its signs. */
export interface ChangeType extends ChangeSign {
  readonly type: Change['type'];
  readonly label: string;
}

/** Every type of change, in the order of the published codes, which is that of every legend. */
export const changeTypes: readonly ChangeType[] = (Object.keys(changeType) as Change['type'][]).map((type) => ({
  type,
  label: changeType[type].label,
  ...signs[type],
}));

/** A change as far as its sign shows it. */
export type DrawnChange = Pick<Change, 'type' | 'certainty'>;

/** An item's square: solid where nothing changed, otherwise a frame around the sign of the change. */
export function changeBox(
  change: DrawnChange | undefined,
  box: Pick<BoxMark, 'x' | 'y' | 'width' | 'height'>,
  middle: Place,
): (BoxMark | GlyphMark)[] {
  if (!change) return [{ kind: 'box', role: 'unchanged', ...box }];
  return [
    { kind: 'box', role: change.certainty === 'stated' ? 'changed' : 'inferred', ...box },
    { kind: 'glyph', role: 'change', x: middle, y: box.y + box.height / 2, d: signs[change.type].glyph },
  ];
}
