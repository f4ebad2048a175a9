import type { ResultContent } from '../../schema/entity/results/result.ts';
import { endsAsFiscalYear } from '../fiscalYear.ts';
import { valueId } from '../kpiValues.ts';
import { readTime, type ValueTime } from '../valueTime.ts';

/** What divides the ends of a span: never a hyphen, which stands in days. */
const between = /\s*[〜~–—]\s*/u;

/**
 * The time of a row of results: the fiscal year of its file, or what stands in its column `time`; nothing where that is no time.
 *
 * 「2024年」 is a calendar year, 「2024-03-31」 a day, 「R2〜R6年度」 and 「2009〜2013年」 are spans. The word tells a fiscal
 * year from a calendar year, so that a bare number is none.
 */
export function resultTime({ time }: Pick<ResultContent, 'time'>, fiscalYear: number): ValueTime | undefined {
  const written = time.normalize('NFKC').trim();
  const read = written === '' ? readTime({ fiscalYear }) : readWritten(written);
  return read === undefined || 'wrong' in read ? undefined : read;
}

function readWritten(written: string): ReturnType<typeof readTime> {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(written)) return readTime({ asOf: written });
  const word = /年度?$/.exec(written)?.[0];
  if (word === undefined) return undefined;
  const [from, to, ...more] = written.split(between);
  if (from === undefined || more.length > 0) return undefined;
  const isFiscal = endsAsFiscalYear(written);
  if (to === undefined) return readTime(isFiscal ? { fiscalYear: written } : { year: written });
  const span = { from: /年度?$/.test(from) ? from : `${from}${word}`, to };
  return readTime(isFiscal ? { period: span } : { years: span });
}

/** The id of the value that a row of results gives; nothing where its time cannot be read. */
export function resultValueId(row: { readonly fiscalYear: number; readonly value: ResultContent }): string | undefined {
  const time = resultTime(row.value, row.fiscalYear);
  return time && valueId(row.value.kpi_id, { ...time, kind: 'result' });
}

/** Whether a row says anything: one of a form that is yet to be filled in has neither a value nor a reason for there being none. */
export function isReported({ value, text, status }: Pick<ResultContent, 'value' | 'text' | 'status'>): boolean {
  return value !== '' || text !== '' || status !== '';
}
