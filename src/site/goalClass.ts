const colours = 4;

/** The class that gives a page or row its goal's colour; beyond the fourth goal the colours come round again. */
export function goalClass(number: number): string {
  return `g${((number - 1) % colours) + 1}`;
}
