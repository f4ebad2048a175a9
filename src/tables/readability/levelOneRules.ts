import { parse } from 'csv-parse/sync';
import { tableText } from '#words/table.ts';
import type { Finding, ReadabilityFault } from './finding.ts';
import type { DataFile } from '../dataFile.ts';
import { reportTables } from '../reportTables.ts';
import { cellOf, columnsOfCsv, type ExplainedColumn, isNumeric, type Publication } from './publication.ts';
import { faultIn, isBlank, type ReadCsv, type ReadRow, repeatsHeaders } from './readCsv.ts';

/** The rules of level 1 that hold for every format: one clean table a file, one datum a cell. */
export const levelOneRules = {
  'L1-01': ({ files, columns, csvs }) => {
    const unreadable = files.filter(({ address }) => !readable.test(address));
    const heads = new Set(files.filter(({ address }) => partOfTable.test(address)).map(headOf));
    const made = [...columns].filter(([name]) => !reportTables.some((table) => table.name === name));
    const without = made
      .filter(([name, all]) => !csvs.some(({ tableName }) => tableName === name) && !heads.has(all.map(({ title }) => title).join('\n')))
      .map(([name]) => name);
    return {
      checked: files.length,
      what: 'files',
      faults: [...unreadable.map(({ address }) => ({ file: address })), ...without.map((name) => ({ file: name }))],
    };
  },
  'L1-02': ({ csvs }) => ({
    checked: csvs.length,
    what: 'files',
    faults: inRows(csvs, (csv, row) =>
      repeatsHeaders(row, csv) || (row.cells.length < csv.headers.length && !isBlank(row)) ? [faultIn(csv, row)] : [],
    ),
  }),
  'L1-03': ({ csvs }) => ({
    checked: rowCount(csvs),
    what: 'rows',
    faults: [
      ...inRows(csvs, (csv, row) => (isBlank(row) ? [faultIn(csv, row)] : [])),
      ...csvs.flatMap((csv) =>
        csv.headers.flatMap((header, position) =>
          header === '' && csv.rows.every(({ cells }) => (cells[position] ?? '') === '')
            ? [faultIn(csv, undefined, String(position + 1))]
            : [],
        ),
      ),
    ],
  }),
  'L1-04': ({ csvs }) => ({
    checked: rowCount(csvs),
    what: 'rows',
    faults: inRows(csvs, (csv, row) =>
      isBlank(row) || repeatsHeaders(row, csv) || /^\d{6}$/.test(row.cells[0] ?? '')
        ? []
        : [faultIn(csv, row, csv.headers[0], row.cells[0])],
    ),
  }),
  'L1-05': ({ csvs }) => ({
    checked: csvs.reduce((sum, { headers }) => sum + headers.length, 0),
    what: 'columns',
    faults: csvs.flatMap((csv) =>
      csv.headers.filter((header) => nameless.test(header)).map((header) => faultIn(csv, undefined, header, header)),
    ),
  }),
  'L1-06': ({ csvs }) =>
    inCells(csvs, (cell) => cell.trim() !== cell || /[\t\r\n]|[ \u3000]{2,}|^\p{Script=Han}([ \u3000]\p{Script=Han})+$/u.test(cell)),
  'L1-07': (publication) =>
    inColumns(
      publication,
      ({ type }) => type !== tableText.columnTypes.string,
      (column, cell) => (isOneValue(column) ? /[;、\s]/ : /;/).test(cell) && !isLabel(publication, column, cell),
    ),
  'L1-08': ({ csvs }) => inCells(csvs, (cell) => platformDependent.test(cell)),
  'L1-09': (publication) => {
    let checked = 0;
    const faults = publication.csvs.flatMap((csv) => {
      const columns = columnsOfCsv(publication, csv);
      const status = columns.find(({ codeList }) => codeList === 'value_status');
      const remark = columns.find(({ name }) => name === 'note');
      return columns
        .filter((column) => isNumeric(column) && !column.required)
        .flatMap(({ title, name, description }) =>
          csv.rows.flatMap((row) => {
            const blank = cellOf(csv, row, title) === '';
            const given =
              status && name === 'value' ? cellOf(csv, row, status.title) === firstLabel(publication.labels, 'value_status') : undefined;
            const explained =
              given === undefined
                ? !blank || description.includes(tableText.empty) || (remark !== undefined && cellOf(csv, row, remark.title) !== '')
                : given !== blank;
            checked += 1;
            return explained ? [] : [faultIn(csv, row, title, cellOf(csv, row, title))];
          }),
        );
    });
    return { checked, what: 'cells', faults };
  },
  'L1-14': ({ csvs }) => ({
    checked: rowCount(csvs),
    what: 'rows',
    faults: inRows(csvs, (csv, row) => (row.cells.some((cell) => /[\r\n]/.test(cell)) ? [faultIn(csv, row)] : [])),
  }),
  'L1-15': ({ csvs }) => ({
    checked: csvs.reduce((sum, { records }) => sum + records.flat().filter((cell) => cell.includes(',')).length, 0),
    what: 'cells',
    faults: inRows(csvs, (csv, row) => (row.cells.length > csv.headers.length ? [faultIn(csv, row)] : [])),
  }),
} as const satisfies Record<string, (publication: Publication) => Finding>;

/** A CSV in a folder, which holds some of a table's rows. */
const partOfTable = /^data\/.+\/[^/]+\.csv$/;

/** The headers of a CSV, as they stand. */
function headOf({ content }: DataFile): string {
  const [headers = []] = parse(new TextDecoder().decode(content.subarray(0, content.indexOf(10))), { bom: true, relax_column_count: true });
  return headers.join('\n');
}

/** Formats that a program reads without guessing. */
const readable = /\.(csv|json|jsonld|ttl|xml|txt|xlsx|ods|zip)$/;

/** A header that says nothing: none, a letter, a number, a numbered column. */
const nameless = /^([a-z]?\d*|(列|項目|column|field|unnamed)[\s_:.-]*\d+)$/iu;

/**
 * Characters that some systems show otherwise or not at all: in circles and brackets, ligatures, Roman numerals, the two
 * wave dashes, gaiji.
 */
const platformDependent = /[\u2150-\u218B\u2460-\u24FF\u3220-\u33FF\u301C\uFF5E\p{Co}]/u;

/** Whether a type of column holds one value and never a list. */
function isOneValue(column: ExplainedColumn): boolean {
  const { date, uri, boolean, code } = tableText.columnTypes;
  return isNumeric(column) || [date, uri, boolean, code].some((type) => type === column.type);
}

/** Whether a cell is a label of its column's code list, which may be several words. */
function isLabel({ labels }: Publication, { codeList }: ExplainedColumn, cell: string): boolean {
  return codeList !== '' && (labels.get(codeList)?.has(cell) ?? false);
}

function firstLabel(labels: Publication['labels'], list: string): string | undefined {
  return [...(labels.get(list) ?? [])][0];
}

/** How many records there are below the headers. */
export function rowCount(csvs: readonly ReadCsv[]): number {
  return csvs.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The faults of every record. */
export function inRows(
  csvs: readonly ReadCsv[],
  faultsOf: (csv: ReadCsv, row: ReadRow) => readonly ReadabilityFault[],
): ReadabilityFault[] {
  return csvs.flatMap((csv) => csv.rows.flatMap((row) => faultsOf(csv, row)));
}

/** Checks every cell, the headers too. */
function inCells(csvs: readonly ReadCsv[], isFaulty: (cell: string) => boolean): Finding {
  const faults = csvs.flatMap((csv) =>
    csv.records.flatMap((cells, record) =>
      cells.flatMap((cell, position) => (isFaulty(cell) ? [faultIn(csv, { number: record + 1, cells }, csv.headers[position], cell)] : [])),
    ),
  );
  return {
    checked: csvs.reduce((sum, { records }) => sum + records.reduce((cells, { length }) => cells + length, 0), 0),
    what: 'cells',
    faults,
  };
}

/** Checks the filled cells of some columns, as the dictionary explains them. */
export function inColumns(
  publication: Publication,
  isMeant: (column: ExplainedColumn) => boolean,
  isFaulty: (column: ExplainedColumn, cell: string) => boolean,
): Exclude<Finding, { absent: unknown }> {
  let checked = 0;
  const faults = publication.csvs.flatMap((csv) =>
    columnsOfCsv(publication, csv)
      .filter(isMeant)
      .flatMap((column) => {
        const position = csv.headers.indexOf(column.title);
        return csv.rows.flatMap((row) => {
          const cell = row.cells[position] ?? '';
          if (cell === '') return [];
          checked += 1;
          return isFaulty(column, cell) ? [faultIn(csv, row, column.title, cell)] : [];
        });
      }),
  );
  return { checked, what: 'cells', faults };
}
