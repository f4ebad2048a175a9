/** How many characters a line of content may have; the longest of a real plan has a tenth of it. */
export const maximumLineLength = 20_000;

/** The index at which the first line begins that is longer than a line may be, found in steps of that length. */
export function longLine(text: string): number | undefined {
  let start = 0;
  while (start + maximumLineLength < text.length) {
    const end = text.lastIndexOf('\n', start + maximumLineLength);
    if (end < start) return start;
    start = end + 1;
  }
  return undefined;
}
