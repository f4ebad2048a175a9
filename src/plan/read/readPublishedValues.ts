import { CsvError, parse } from 'csv-parse/sync';
import { isEnough, type Place, problem, type Problem } from '../problem/problem.ts';
import { fileAllowedText, fileFoundText } from '#words/problems/reading.ts';

/** The file of the ledger of values, from the content folder. */
export const publishedValuesFile = 'published-values.csv';

/** Its header, in its order. */
export const publishedValueColumns = ['id', 'value', 'text', 'status', 'unit'] as const;

/** A value as it was published, each cell as it is written; an empty cell is an empty text. */
export type PublishedValue = Readonly<Record<(typeof publishedValueColumns)[number], string>>;

/** A value of the ledger with its place there. */
export interface LedgerValue {
  readonly value: PublishedValue;
  readonly place: Place;
}

/** Reads the ledger of values: what was published of every baseline, target, result and other value. */
export function readPublishedValues(text: string, file: string): { values: LedgerValue[]; problems: Problem[] } {
  const start = { file, line: 1, column: 1 };
  let records: string[][];
  try {
    records = parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    const line = error instanceof CsvError ? Number(error['lines']) : 1;
    const allowed = fileAllowedText.commasAndQuotes;
    return { values: [], problems: [problem('csv-form', { ...start, line }, fileFoundText.brokenQuotes, { allowed })] };
  }
  const [header = [], ...rows] = records;
  const expected = publishedValueColumns.join(',');
  if (header.join(',') !== expected)
    return { values: [], problems: [problem('csv-header', start, header.join(','), { allowed: expected })] };
  const problems: Problem[] = [];
  const values = rows.flatMap((cells, index): LedgerValue[] => {
    const place = { file, line: index + 2, column: 1 };
    if (cells.length !== publishedValueColumns.length) {
      const allowed = fileFoundText.columns(publishedValueColumns.length);
      if (!isEnough(problems)) problems.push(problem('csv-form', place, fileFoundText.columns(cells.length), { allowed }));
      return [];
    }
    const [id = '', value = '', wording = '', status = '', unit = ''] = cells;
    return [{ value: { id, value, text: wording, status, unit }, place }];
  });
  return { values, problems };
}
