/** A CSV file of its records, the header first: UTF-8 with byte order mark, each record ended by CRLF. */
export function csvFile(records: readonly string[]): string {
  return `\uFEFF${records.map((record) => `${record}\r\n`).join('')}`;
}
