import { CsvError, parse } from 'csv-parse/sync';
import { allResultColumns, type ResultColumn, resultContent } from '../../schema/entity/results/result.ts';
import type { SourceReference } from '../../schema/entity/source.ts';
import { textFault } from '../../schema/text.ts';
import { isEnough, type Place, problem, type Problem } from '../problem/problem.ts';
import { fileBudget } from '../budgets.ts';
import type { ResultRow } from './content.ts';
import { hasMoreLines } from './decodeText.ts';
import { readResultHeader } from './readResultHeader.ts';
import { meantCell, spreadsheetFault } from './resultCells.ts';
import { fileAllowedText, fileFoundText } from '#words/problems/reading.ts';
import { fieldAllowedText } from '#words/problems/fieldForms.ts';
import { otherResultForm, resultForms } from '#words/problems/results.ts';
import { sizeText } from '#words/problems/sizes.ts';

/** The columns that hold a text for readers; a cell of them is one clean line. */
const textColumns = ['text', 'note', 'time', 'source', 'source_place', 'comment', 'rating', 'rating_scale'] as const;

/**
 * Reads a file of one year's results; a file with its header only has no rows, and a row of empty cells, as spreadsheets
 * leave behind, is none.
 *
 * A problem's column is the number of the cell in its row, as a spreadsheet counts columns (1 is A).
 */
export function readResults(text: string, file: string, fiscalYear: number): { rows: ResultRow[]; problems: Problem[] } {
  const start = { file, line: 1, column: 1 };
  if (hasMoreLines(text, fileBudget.resultRows))
    return refused(
      problem('list-length', start, sizeText.moreLines(fileBudget.resultRows), { allowed: sizeText.maximumLines(fileBudget.resultRows) }),
    );
  const { records, brokenAt } = readRecords(text);
  if (brokenAt !== undefined)
    return refused(
      problem('csv-form', { ...start, line: brokenAt }, fileFoundText.brokenQuotes, { allowed: fileAllowedText.commasAndQuotes }),
    );
  const [header, ...rest] = records;
  const { columns, problems: headerProblems } = readResultHeader(header?.cells ?? [], { ...start, line: header?.line ?? 1 });
  if (headerProblems.length > 0) return { rows: [], problems: headerProblems };
  const rows: ResultRow[] = [];
  const problems: Problem[] = [];
  for (const { cells, line } of rest) {
    if (isEnough(problems)) break;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(cells, columns, { file, line, column: 1 });
    problems.push(...read.problems);
    if (read.value) rows.push({ fiscalYear, value: read.value, place: { file, line, column: 1 }, columns });
  }
  return { rows, problems };
}

function refused(fault: Problem): { rows: ResultRow[]; problems: Problem[] } {
  return { rows: [], problems: [fault] };
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** Where it begins. */
  readonly line: number;
}

/** The records of a CSV with their lines; `brokenAt` is the line at which it cannot be read. */
function readRecords(text: string): { records: CsvRecord[]; brokenAt?: number } {
  const records: CsvRecord[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        lastLine = lines;
        records.push({ cells, line: lines - cells.join('').split('\n').length + 1 });
        return cells;
      },
    });
    return { records };
  } catch (error) {
    return {
      records: [],
      brokenAt: error instanceof CsvError && error.code !== 'CSV_QUOTE_NOT_CLOSED' ? Number(error['lines']) : lastLine + 1,
    };
  }
}

function readRow(
  cells: readonly string[],
  columns: readonly ResultColumn[],
  place: Place,
): { value?: ResultRow['value']; problems: Problem[] } {
  if (cells.length !== columns.length)
    return {
      problems: [problem('csv-form', place, fileFoundText.columns(cells.length), { allowed: fileFoundText.columns(columns.length) })],
    };
  const at = (name: ResultColumn): Place => ({ ...place, column: columns.indexOf(name) + 1 });
  const written: Record<string, string> = Object.fromEntries(allResultColumns.map((name) => [name, '']));
  for (const [index, name] of columns.entries()) written[name] = meantCell(name, cells[index] ?? '');
  const spreadsheet = columns.flatMap((name) => spreadsheetFault(name, written[name] ?? '', at(name)) ?? []);
  const told = new Set(spreadsheet.map(({ column }) => column));
  const texts = textColumns.flatMap((name) => {
    const cell = written[name] ?? '';
    const fault = cell === '' || told.has(at(name).column) ? undefined : textFault(cell);
    return fault ? [problem(fault, at(name), cell, { mend: fieldAllowedText.writeOrRemove })] : [];
  });
  const checked = resultContent.safeParse(written);
  const wrong = new Set((checked.error?.issues ?? []).map((issue) => columns.find((name) => name === issue.path[0]) ?? 'kpi_id'));
  const forms = [...wrong]
    .filter((name) => !told.has(at(name).column))
    .map((name) => problem('form-wrong', at(name), written[name] ?? '', { allowed: resultForms[name] ?? otherResultForm }));
  const problems = [...spreadsheet, ...forms, ...texts];
  return checked.success && spreadsheet.length === 0 ? { value: checked.data, problems } : { problems };
}

/** The document that a year's results stand in, beside the transcription: `results-2021`. */
export function resultsDocument(fiscalYear: number): string {
  return `results-${fiscalYear}`;
}

/**
 * The file of results that a value was read from, as it is published: `results/2021.csv`; undefined where it stands in
 * the transcription.
 */
export function resultsFile(source: Pick<SourceReference, 'document'>): string | undefined {
  const year = resultsYear(source);
  return year === undefined ? undefined : `results/${year}.csv`;
}

/** The fiscal year of the results that a value is of; undefined where it stands elsewhere. */
export function resultsYear({ document }: Pick<SourceReference, 'document'>): number | undefined {
  const year = /^results-(\d{4})$/.exec(document)?.[1];
  return year === undefined ? undefined : Number(year);
}
