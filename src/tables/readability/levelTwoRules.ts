import { tableText } from '#words/table.ts';
import { dataFileText } from '../dataFile.ts';
import type { Finding } from './finding.ts';
import { inColumns, inRows, rowCount } from './levelOneRules.ts';
import { cellOf, columnsOfCsv, type ExplainedColumn, isNumeric, type Publication } from './publication.ts';
import { faultIn } from './readCsv.ts';

/** The rules of level 2 that hold for every format: numbers are numbers, nothing is left out, choices are labels of a list. */
export const levelTwoRules = {
  'L2-01': (publication) => {
    const inCsv = inColumns(publication, isNumeric, (_, cell) => !/^-?\d+(\.\d+)?$/.test(cell));
    const inJson = publication.files
      .filter(({ table, format }) => table !== undefined && format === 'JSON')
      .flatMap((file) => {
        const numeric = file.table?.columns.filter(({ type }) => type === 'integer' || type === 'number') ?? [];
        const rows = JSON.parse(dataFileText(file)) as readonly Readonly<Record<string, unknown>>[];
        return rows.flatMap((row, position) =>
          numeric
            .filter(({ name }) => row[name] !== null && typeof row[name] !== 'number')
            .map(({ title, name }) => ({ file: file.address, record: position + 1, column: title, found: String(row[name]) })),
        );
      });
    return { ...inCsv, faults: [...inCsv.faults, ...inJson] };
  },
  'L2-02': (publication) => ({
    checked: rowCount(publication.csvs),
    what: 'rows',
    faults: inRows(publication.csvs, (csv, row) => {
      const left = columnsOfCsv(publication, csv).find(({ required, title }) => required && cellOf(csv, row, title) === '');
      const ditto = csv.headers.find((_, position) => /^(〃|々|仝|同|同上|″|"|”)$/.test(row.cells[position] ?? ''));
      return left || ditto !== undefined ? [faultIn(csv, row, left?.title ?? ditto)] : [];
    }),
  }),
  'L2-03': ({ csvs }) => ({
    checked: csvs.reduce((sum, { headers }) => sum + headers.length, 0),
    what: 'columns',
    faults: csvs.flatMap((csv) =>
      csv.headers
        .filter((header, position) => csv.headers.indexOf(header) !== position)
        .map((header) => faultIn(csv, undefined, header, header)),
    ),
  }),
  'L2-04': (publication) =>
    inColumns(publication, isCoded, ({ codeList }, cell) => cell.split(';').some((label) => !publication.labels.get(codeList)?.has(label))),
  'L2-05': (publication) => {
    const found = inColumns(publication, isCoded, (_, cell) =>
      cell.split(';').some((label) => label.startsWith(tableText.otherChoice) && label !== tableText.otherChoice),
    );
    const offered = [...publication.labels.values()].some((labels) => labels.has(tableText.otherChoice));
    return offered || found.faults.length > 0 ? found : { absent: 'other' };
  },
} as const satisfies Record<string, (publication: Publication) => Finding>;

/** Whether a column holds labels of a code list. */
export function isCoded({ type }: ExplainedColumn): boolean {
  return type === tableText.columnTypes.code || type === tableText.columnTypes.codes;
}
