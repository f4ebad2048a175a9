import { goalColour } from '../../../charts/marks/goalColour.ts';

/** The class that gives a page or row its goal's colour; beyond the fourth goal the colours come round again. */
export function goalClass(number: number): string {
  return `g${goalColour(number)}`;
}
