/** How many colours goals have; `styles/roles.css` says which on pages, and `charts/file/chartPaint.ts` in files. */
const colours = 4;

/** The place of a goal's colour, from 1; beyond the last colour the colours come round again. */
export function goalColour(goalNumber: number): number {
  return ((goalNumber - 1) % colours) + 1;
}
