/** A typed cell of a workbook: a text, a number, a day at midnight UTC, or nothing. */
export type SheetValue = string | number | Date | null;

/** What one sheet of a workbook shows: a header and the rows below it. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
}
