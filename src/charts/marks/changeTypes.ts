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
  'target-revised': { glyph: 'M-4-2.5h8M-4 2.5h8', symbol: 'M4.5 6h7M4.5 10h7' },
  'department-changed': { glyph: 'M-3.5-3.5h7v7h-7z', symbol: 'M5 5h6v6H5z' },
  replaced: { glyph: 'M-4-2H4L1-4.5M4 2h-8l3 2.5', symbol: 'M4.5 6.5h7L9 4.5M11.5 9.5h-7l2.5 2' },
  moved: { glyph: 'M-4 3V-3H3M.5-5.5 3.5-3 .5-.5', symbol: 'M5 11V6h6M8.8 3.8 11.2 6 8.8 8.2' },
  'definition-changed': { glyph: 'M-4 0Q-2-4 0 0T4 0', symbol: 'M4.5 8Q6.2 4.5 8 8t3.5 0' },
  corrected: { glyph: 'M-4 0-1 3.5 4-3.5', symbol: 'M4.5 8 7 11l4.5-6' },
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

/** The types of change that occur, in the order of the published codes. */
export function changeTypesIn(changes: readonly Pick<Change, 'type'>[]): readonly ChangeType[] {
  const types = new Set(changes.map(({ type }) => type));
  return changeTypes.filter(({ type }) => types.has(type));
}

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
