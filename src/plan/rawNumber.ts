/** A number as it stands in a cell of the source, cut from its unit. */
export interface RawNumber {
  readonly number: number;
  readonly unit: string;
}

/**
 * Cuts a cell such as `2,016件`, `13.4ha`, `-5人` or `0.16` into number and unit.
 *
 * Full-width digits and minus signs are folded for reading only; the unit stays as it is written. Returns undefined where the cell is no single number.
 */
export function parseRawNumber(raw: string): RawNumber | undefined {
  const folded = raw
    .trim()
    .replace(/[０-９．，]/g, (character) => character.normalize('NFKC'))
    .replace(/^[－−‐–▲△]/, '-');
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(\D*)$/.exec(folded);
  if (!match) return undefined;
  return { number: Number((match[1] ?? '').replaceAll(',', '')), unit: match[2] ?? '' };
}
