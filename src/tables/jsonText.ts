/** Anything as JSON for publishing: two spaces, one newline at the end, no byte order mark. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
