/** How wide the signs of a text are in sans-serif type, as shares of the type's size; where faces differ, the wider. */
const wideLatin = /[MW@%mw—…〜]/u;
const narrowLatin = /[\u0020-\u007e\u00a0-\u00ff\uff61-\uff9f]/u;
const noWidth = /[\p{M}\u200d\ufe00-\ufe0f]/u;

/** The width of a line of text in pixels, estimated without a font: a kanji is as wide as the type is large. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += shareOf(sign);
  return width * size;
}

/** Charts hold the same few thousand signs again and again. */
const shares = new Map<string, number>();

function shareOf(sign: string): number {
  const known = shares.get(sign);
  if (known !== undefined) return known;
  const share = noWidth.test(sign) ? 0 : wideLatin.test(sign) ? 1 : narrowLatin.test(sign) ? 0.66 : 1;
  shares.set(sign, share);
  return share;
}
