/** The side of a square, and how far the next one is from it, in pixels. */
export const squareSide = 10;
const pitch = 12;

/** How many squares stand in a row, so that a row fits the page of a narrow phone. */
const mostInRow = 24;

/** More squares than these would be a texture and no picture: the numbers alone tell them. */
export const mostSquares = 600;

/** The upper left corner of a square, in pixels. */
export interface Square {
  readonly x: number;
  readonly y: number;
}

/** The squares of one status, and how much room they take, in pixels. */
export interface SquareGroup {
  readonly width: number;
  readonly height: number;
  readonly squares: readonly Square[];
}

/**
 * Lays out groups of squares, one square a thing: each group fills rows from the left.
 *
 * Nothing where there are more than can be told apart.
 */
export function totalsLayout(counts: readonly number[]): readonly SquareGroup[] | undefined {
  if (counts.reduce((all, count) => all + count, 0) > mostSquares) return undefined;
  const extent = (squares: number) => Math.max(0, squares * pitch - (pitch - squareSide));
  return counts.map((count) => ({
    width: extent(Math.min(count, mostInRow)),
    height: extent(Math.ceil(count / mostInRow)),
    squares: Array.from({ length: count }, (_, place) => ({ x: (place % mostInRow) * pitch, y: Math.floor(place / mostInRow) * pitch })),
  }));
}
