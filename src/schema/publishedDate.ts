import { z } from 'zod';

/** The first and last day that a ZIP archive and every spreadsheet can hold. */
const [first, last] = ['1980-01-01', '2099-12-31'];

/** Whether every published file can hold a day, YYYY-MM-DD. */
export function isPublishedDate(date: string): boolean {
  return first <= date && date <= last;
}

/** A day that is published. */
export const publishedDate = z.iso.date().refine(isPublishedDate, { params: { problem: 'date-range' }, abort: true });
