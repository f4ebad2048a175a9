import { describe, expect, it } from 'vitest';
import { textDiff, type DiffPiece } from '../../src/wording/textDiff.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';

const plans = [await realPlan(), await minamoPlan()] as const;

/** Every pair of former and present wording, and every pair of neighbours, which have less in common. */
const pairs = plans.flatMap(({ changes, items }) => [
  ...changes.flatMap(({ before, after }): [string, string][] => (before !== null && after !== null ? [[before, after]] : [])),
  ...items
    .flatMap(({ overview }) => overview ?? [])
    .flatMap((overview, index, overviews): [string, string][] => {
      const next = overviews[index + 1];
      return next === undefined ? [] : [[overview, next]];
    }),
]);

function side(pieces: readonly DiffPiece[], kind: 'old' | 'new'): string {
  return pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('');
}

describe(textDiff, () => {
  it('has enough pairs of the real plan to try', () => {
    expect(pairs.length).toBeGreaterThan(50);
  });

  it.each(pairs)('joins back to both %s and %s', (before, after) => {
    const pieces = textDiff(before, after);
    expect(side(pieces, 'old')).toBe(before);
    expect(side(pieces, 'new')).toBe(after);
  });

  it.each(pairs)('makes no empty piece and no two pieces of a kind in a row of %s and %s', (before, after) => {
    const pieces = textDiff(before, after);
    expect(pieces.filter(({ text }) => text === '')).toEqual([]);
    expect(pieces.filter(({ kind }, index) => pieces[index - 1]?.kind === kind)).toEqual([]);
  });

  it.each<[string, string, string, DiffPiece[]]>([
    ['the same text', '計画を策定する。', '計画を策定する。', [{ kind: 'same', text: '計画を策定する。' }]],
    ['nothing before', '', '計画', [{ kind: 'new', text: '計画' }]],
    ['nothing after', '計画', '', [{ kind: 'old', text: '計画' }]],
    ['nothing at all', '', '', []],
    [
      'nothing in common',
      '天文',
      '観光',
      [
        { kind: 'old', text: '天文' },
        { kind: 'new', text: '観光' },
      ],
    ],
    [
      'a word put in',
      '計画を策定する。',
      '計画を速やかに策定する。',
      [
        { kind: 'same', text: '計画を' },
        { kind: 'new', text: '速やかに' },
        { kind: 'same', text: '策定する。' },
      ],
    ],
    [
      'a word taken out',
      '計画を速やかに策定する。',
      '計画を策定する。',
      [
        { kind: 'same', text: '計画を' },
        { kind: 'old', text: '速やかに' },
        { kind: 'same', text: '策定する。' },
      ],
    ],
    [
      'a word replaced, the old one first',
      '計画を策定する。',
      '計画を実施する。',
      [
        { kind: 'same', text: '計画を' },
        { kind: 'old', text: '策定' },
        { kind: 'new', text: '実施' },
        { kind: 'same', text: 'する。' },
      ],
    ],
  ])('compares word by word: %s', (_, before, after, pieces) => {
    expect(textDiff(before, after)).toEqual(pieces);
  });

  it('never cuts a character outside the basic plane', () => {
    for (const { text } of textDiff('𠮷田地区の🦆', '𠮷川地区の🌊')) expect(text.isWellFormed()).toBe(true);
  });
});
