import type { Draw } from '../synthetic/draw.ts';
import {
  compoundHeads,
  compoundMiddles,
  compoundTails,
  katakanaHeads,
  katakanaTails,
  placeHeads,
  placeTails,
  syllables,
} from '../synthetic/vocabulary/phrases.ts';

/** A place of the city: 鶴浦, 奥桑谷. Few come often, and most but once. */
export function placeName(draw: Draw): string {
  const rank = draw.rank();
  const name = `${chosen(placeHeads, rank, 1)}${chosen(placeTails, rank, 2)}`;
  return rank < 2000 ? name : `${chosen(placeHeads, rank, 3)}${name}`;
}

/** A compound of kanji that plans coin freely: 沿岸循環構想. */
export function compoundName(draw: Draw): string {
  const rank = draw.rank();
  const middle =
    rank % 3 === 0 ? `${chosen(compoundMiddles, rank, 2)}${chosen(compoundMiddles, rank, 3)}` : chosen(compoundMiddles, rank, 2);
  return `${chosen(compoundHeads, rank, 1)}${middle}${chosen(compoundTails, rank, 4)}`;
}

/** A name in katakana, of known words or of coined syllables: グリーンカレッジ, ミソラノフェスタ. */
export function katakanaName(draw: Draw): string {
  const rank = draw.rank();
  const tail = chosen(katakanaTails, rank, 2);
  if (rank % 2 === 0) return `${chosen(katakanaHeads, rank, 1)}${tail}`;
  const coined = [3, 4, 5, 6].slice(0, 2 + (rank % 3)).map((salt) => chosen(syllables, rank, salt));
  return `${coined.join('')}${rank % 5 === 0 ? '' : tail}`;
}

/** The same word of a list for the same rank and salt. */
function chosen(list: readonly string[], rank: number, salt: number): string {
  let mixed = Math.imul(rank + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = (mixed ^ (mixed >>> 13)) >>> 0;
  return list[mixed % list.length] ?? '';
}
