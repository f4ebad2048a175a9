/** How many lines a text has, counted without keeping them: a text may be nothing but line breaks. */
export function lineCount(text: string): number {
  let lines = 1;
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) lines += 1;
  return lines;
}
