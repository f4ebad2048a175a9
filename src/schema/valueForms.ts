import { z } from 'zod';

/**
 * Whether a number comes back as it was written, also from a spreadsheet, which keeps 15 digits: neither `-0` nor 16 digits,
 * nor more decimals than can be published.
 *
 * A zero behind the decimals (`87.30`) is how spreadsheets write a number, and nothing is lost with it.
 */
export function isExactNumber(text: string): boolean {
  const value = Number(text);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return (
    Number.isFinite(value) &&
    String(value) === short &&
    Number(value.toPrecision(15)) === value &&
    Math.abs(value) <= Number.MAX_SAFE_INTEGER
  );
}

/** The first and last day that a ZIP archive and every spreadsheet can hold. */
const [first, last] = ['1980-01-01', '2099-12-31'];

/** Whether every published file can hold a day, YYYY-MM-DD. */
export function isPublishedDate(date: string): boolean {
  return first <= date && date <= last;
}

/** A day that is published. */
export const publishedDate = z.iso.date().refine(isPublishedDate, { params: { problem: 'date-range' }, abort: true });
