/** The line and column of an index in a text, both counted from 1. */
export function placeOf(text: string, index: number, file: string): { file: string; line: number; column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: index - lineStart + 1 };
}
