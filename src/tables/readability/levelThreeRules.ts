import { withCheckDigit } from '../../plan/check/checkPlanInformation.ts';
import { tableText } from '#words/table.ts';
import { dataFileText } from '../dataFile.ts';
import type { Finding } from './finding.ts';
import { inColumns, inRows, rowCount } from './levelOneRules.ts';
import { isCoded } from './levelTwoRules.ts';
import { cellOf, columnsOfCsv, type ExplainedColumn, isNumeric, type Publication } from './publication.ts';
import { faultIn } from './readCsv.ts';

/** The rules of level 3: what makes data of several years, places and publishers fit together. */
export const levelThreeRules = {
  'L3-01': (publication) => ({
    checked: publication.csvs.length,
    what: 'files',
    faults: publication.csvs
      .filter(
        (csv) =>
          csv.headers.join('\n') !==
            columnsOfCsv(publication, csv)
              .map(({ title }) => title)
              .join('\n') || !csv.rows.slice(0, 1).every(({ cells }) => /^\d{6}$/.test(cells[0] ?? '')),
      )
      .map((csv) => faultIn(csv, undefined, undefined, csv.headers[0])),
  }),
  'L3-02': ({ columns, labels }) => {
    const used = [...columns].flatMap(([table, all]) => all.filter(isCoded).map(({ title, codeList }) => ({ table, title, codeList })));
    return {
      checked: new Set(used.map(({ codeList }) => codeList)).size,
      what: 'codeLists',
      faults: used
        .filter(({ codeList }) => !labels.has(codeList))
        .map(({ table, title, codeList }) => ({ file: table, column: title, found: codeList })),
    };
  },
  'L3-03': (publication) => {
    const found = inColumns(publication, isNumeric, (_, cell) => !/\d/.test(cell));
    return found.faults.length > 0 ? found : { absent: 'symbols' };
  },
  'L3-04': (publication) => {
    const quantities = inColumns(
      publication,
      (column) => isNumeric(column) && !isOrdinal(column),
      () => false,
    );
    const withoutUnit = kpisWithoutUnit(publication);
    const faults = inRows(publication.csvs, (csv, row) => {
      const columns = columnsOfCsv(publication, csv);
      const unit = columns.find(({ name }) => name === 'unit');
      const kpi = columns.find(({ name }) => name === 'kpi_id');
      if (unit && kpi && withoutUnit.has(cellOf(csv, row, kpi.title))) return [];
      return columns
        .filter(
          (column) =>
            isNumeric(column) &&
            !isOrdinal(column) &&
            cellOf(csv, row, column.title) !== '' &&
            column.unit === '' &&
            (!unit || cellOf(csv, row, unit.title) === ''),
        )
        .map(({ title }) => faultIn(csv, row, title, cellOf(csv, row, title)));
    });
    return { ...quantities, faults };
  },
  'L3-05': (publication) =>
    inColumns(publication, isTime, ({ type }, cell) =>
      type === tableText.columnTypes.date ? !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(cell) : !/^(19|20|21)\d{2}$/.test(cell),
    ),
  'L3-06': ({ csvs }) => ({
    checked: rowCount(csvs),
    what: 'rows',
    faults: inRows(csvs, (csv, row) => {
      const [code = '', area = '', name = ''] = row.cells;
      return /^\d{5}$/.test(area) && withCheckDigit(area) === code && name !== '' ? [] : [faultIn(csv, row, csv.headers[1], area)];
    }),
  }),
  'L3-07': ({ csvs }) => {
    const shape = (name: string) => csvs.find(({ tableName }) => tableName === name)?.headers.join('\n');
    const byYear = csvs.filter(({ tableName }) => yearInName.test(tableName));
    const years = new Set(
      csvs.flatMap((csv) => csv.rows.map((row) => cellOf(csv, row, tableText.fiscalYear))).filter((year) => year !== ''),
    );
    return {
      checked: years.size,
      what: 'years',
      faults: byYear
        .filter(({ tableName, headers }) => headers.join('\n') !== shape(tableName.replace(yearInName, '')))
        .map((csv) => faultIn(csv)),
    };
  },
  'L3-08': (publication) => {
    const unexplained = publication.csvs.flatMap((csv) => {
      const columns = columnsOfCsv(publication, csv);
      return csv.headers
        .filter(
          (header) =>
            !columns.some(({ title, name, description }) => title === header && /^[a-z][a-z0-9_]*$/.test(name) && description !== ''),
        )
        .map((header) => faultIn(csv, undefined, header, header));
    });
    const withoutMark = publication.csvs.filter(({ text }) => !text.startsWith('\uFEFF')).map((csv) => faultIn(csv));
    const undated =
      publication.planFile && /"editionDate": "\d{4}-\d{2}-\d{2}"/.test(dataFileText(publication.planFile))
        ? []
        : [{ file: publication.planFile?.address ?? '' }];
    return {
      checked: publication.csvs.reduce((sum, { headers }) => sum + headers.length, 0),
      what: 'columns',
      faults: [...unexplained, ...withoutMark, ...undated],
    };
  },
  'L3-09': ({ csvs }) => ({
    checked: csvs.reduce((sum, { headers }) => sum + headers.length, 0),
    what: 'columns',
    faults: csvs.flatMap((csv) =>
      csv.headers
        .filter((header) => /\d{4}|(明治|大正|昭和|平成|令和|[MTSHR])\s*(元|\d+)年?/.test(header))
        .map((header) => faultIn(csv, undefined, header, header)),
    ),
  }),
} as const satisfies Record<string, (publication: Publication) => Finding>;

const yearInName = /_?((19|20)\d{2}|[hr]\d{1,2})$/;

/** A number that counts places in an order and has no unit: a year, a line, a rank; and what a plan writes in fields of its own. */
function isOrdinal({ name }: ExplainedColumn): boolean {
  return /(^|_)(year|line|number|level|depth|position)$|^period_(start|end)$|^field_/.test(name);
}

/** The KPIs that have no unit by the table of KPIs: a rate of births is a bare number. */
function kpisWithoutUnit(publication: Publication): ReadonlySet<string> {
  const kpis = publication.csvs.filter(({ tableName }) => tableName === 'kpis');
  return new Set(
    kpis.flatMap((csv) => {
      const columns = columnsOfCsv(publication, csv);
      const [id, unit] = ['id', 'unit'].map((name) => columns.find((column) => column.name === name)?.title ?? '');
      return csv.rows.filter((row) => cellOf(csv, row, unit ?? '') === '').map((row) => cellOf(csv, row, id ?? ''));
    }),
  );
}

function isTime({ type, name }: ExplainedColumn): boolean {
  return type === tableText.columnTypes.date || /^(fiscal_year|year|period_start|period_end)$/.test(name);
}
