/** Whether a text has more lines than allowed, found without keeping them or going on: a text may be nothing but line breaks. */
export function hasMoreLines(text: string, maximum: number): boolean {
  let lines = 1;
  for (let index = text.indexOf('\n'); index >= 0 && lines <= maximum; index = text.indexOf('\n', index + 1)) lines += 1;
  return lines > maximum;
}
