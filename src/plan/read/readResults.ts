import { CsvError, parse } from 'csv-parse/sync';
import { resultColumns, resultContent } from '../../schema/entity/result.ts';
import type { SourceReference } from '../../schema/entity/source.ts';
import { textFault } from '../../schema/text.ts';
import { isEnough, problem, type Problem } from '../problem/problem.ts';
import { fileBudget } from '../budgets.ts';
import type { ResultRow } from './content.ts';
import { hasMoreLines } from './decodeText.ts';
import { fileAllowedText, fileFoundText, otherResultForm, resultForms } from '#words/problems/reading.ts';
import { fieldAllowedText } from '#words/problems/fieldForms.ts';
import { sizeText } from '#words/problems/sizes.ts';

/**
 * Reads one year's results file; a file with its header only has no rows, and a row of empty cells, as spreadsheets
 * leave behind, is none.
 *
 * A problem's column is the number of the cell in its row, as a spreadsheet counts columns (1 is A).
 */
export function readResults(text: string, file: string, fiscalYear: number): { rows: ResultRow[]; problems: Problem[] } {
  if (hasMoreLines(text, fileBudget.resultRows))
    return {
      rows: [],
      problems: [
        problem('list-length', { file, line: 1, column: 1 }, sizeText.moreLines(fileBudget.resultRows), {
          allowed: sizeText.maximumLines(fileBudget.resultRows),
        }),
      ],
    };
  const problems: Problem[] = [];
  let records: string[][];
  const lineOf: number[] = [];
  let lastLine = 0;
  try {
    records = parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        lastLine = lines;
        lineOf.push(lines - record.join('').split('\n').length + 1);
        return record;
      },
    });
  } catch (error) {
    const line = error instanceof CsvError && error.code !== 'CSV_QUOTE_NOT_CLOSED' ? Number(error['lines']) : lastLine + 1;
    return {
      rows: [],
      problems: [problem('csv-form', { file, line, column: 1 }, fileFoundText.brokenQuotes, { allowed: fileAllowedText.commasAndQuotes })],
    };
  }
  const header = records[0];
  const expected = resultColumns.join(',');
  if (header?.join(',') !== expected) {
    return { rows: [], problems: [problem('csv-header', { file, line: 1, column: 1 }, header?.join(',') ?? '', { allowed: expected })] };
  }
  const rows: ResultRow[] = [];
  for (const [index, record] of records.entries()) {
    if (isEnough(problems)) break;
    if (index === 0 || record.every((cell) => cell.trim() === '')) continue;
    const place = { file, line: lineOf[index] ?? 1, column: 1 };
    if (record.length !== resultColumns.length) {
      problems.push(
        problem('csv-form', place, fileFoundText.columns(record.length), { allowed: fileFoundText.columns(resultColumns.length) }),
      );
      continue;
    }
    const cells = Object.fromEntries(resultColumns.map((name, index) => [name, record[index] ?? '']));
    const checked = resultContent.safeParse(cells);
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const name = String(issue.path[0]);
        const column = resultColumns.findIndex((each) => each === name) + 1;
        problems.push(problem('form-wrong', { ...place, column }, cells[name] ?? '', { allowed: resultForms[name] ?? otherResultForm }));
      }
      continue;
    }
    for (const name of ['text', 'note'] as const) {
      const fault = checked.data[name] === '' ? undefined : textFault(checked.data[name]);
      if (fault)
        problems.push(
          problem(fault, { ...place, column: resultColumns.indexOf(name) + 1 }, checked.data[name], {
            mend: fieldAllowedText.writeOrRemove,
          }),
        );
    }
    rows.push({ fiscalYear, value: checked.data, place });
  }
  return { rows, problems };
}

/** The document that a year's results stand in, beside the transcription: `results-2021`. */
export function resultsDocument(fiscalYear: number): string {
  return `results-${fiscalYear}`;
}

/** The file of results that a value was read from, `results/2021.csv`; undefined where it stands in the transcription. */
export function resultsFile({ document }: SourceReference): string | undefined {
  const year = /^results-(\d{4})$/.exec(document)?.[1];
  return year === undefined ? undefined : `results/${year}.csv`;
}
