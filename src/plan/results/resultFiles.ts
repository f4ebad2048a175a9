import { publishedResultColumns, resultColumns } from '../../schema/entity/results/result.ts';
import type { ResultRow } from '../read/content.ts';
import { isReported } from './resultTime.ts';

/** A column of results whose cells are published. */
export type PublishedResultColumn = (typeof publishedResultColumns)[number];

/** The results of a fiscal year as they were read, without what only officers see: what is cited can be read. */
export interface ResultFile {
  readonly fiscalYear: number;
  /** The columns that every file of results had at first, and those that are used in this year. */
  readonly columns: readonly PublishedResultColumn[];
  /** Every row that says something, in the order of the files. */
  readonly rows: readonly Readonly<Record<PublishedResultColumn, string>>[];
}

/** The results of each fiscal year that has any, by year. */
export function resultFiles(results: readonly ResultRow[]): ResultFile[] {
  const years = Map.groupBy(
    results.filter(({ value }) => isReported(value)),
    ({ fiscalYear }) => fiscalYear,
  );
  return [...years]
    .sort(([one], [other]) => one - other)
    .map(([fiscalYear, rows]) => ({
      fiscalYear,
      columns: publishedResultColumns.filter(
        (name) => resultColumns.some((each) => each === name) || rows.some(({ value }) => value[name] !== ''),
      ),
      rows: rows.map(({ value }) => value),
    }));
}
