/** How many colours goals have; the stylesheet and `file/chartPaint.ts` say which. */
export const goalColours = 4;

/** The place of a goal's colour, from 1; beyond the last colour the colours come round again. */
export function goalColour(goalNumber: number): number {
  return ((goalNumber - 1) % goalColours) + 1;
}
