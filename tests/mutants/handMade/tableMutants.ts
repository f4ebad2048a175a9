import type { WrittenMutants } from '../mutant.ts';

/** Mistakes in the checks of the published tables. */
export const tableMutants: WrittenMutants = {
  'src/tables/tableFaults.ts': [
    ['seen.add(id);', '', 'an id stands twice'],
    ['key === null || known.has(key)', 'key === null || known.size > 0', 'a key leads nowhere'],
    ["if (type !== 'number' || ", "if (type !== 'integer' || ", 'numbers need no unit'],
    ["(row[unitColumn] ?? '') === ''", "row[unitColumn] === ''", 'a number has null as unit'],
    ['if (!known) return', 'if (known) return', 'keys of tables that are there are refused'],
    ['&& !withoutUnit.has(row[kpi])', '', 'a bare number needs a unit'],
  ],
  'src/tables/readability/levelOneRules.ts': [
    ['(row.cells.length < csv.headers.length && !isBlank(row))', 'false', 'a record that is too short passes'],
    ["/^\\d{6}$/.test(row.cells[0] ?? '')", "/^\\d{6}/.test(row.cells[0] ?? '')", 'a footnote that begins with 6 digits passes'],
    ['cell.trim() !== cell || ', '', 'spaces around a cell pass'],
    ['\\uFF5E\\p{Co}]/u', '\\uFF5E]/u', 'private-use characters pass'],
    [': given !== blank;', ': true;', 'a blank number with the status given passes'],
    ['row.cells.length > csv.headers.length', 'row.cells.length > csv.headers.length + 1', 'a record has one cell too many'],
    ['/[\\r\\n]/.test(cell)', '/\\r\\n/.test(cell)', 'a line break inside a cell passes'],
    ['nameless.test(header)', "header === '-'", 'a header that says nothing passes'],
    [' && !isLabel(publication, column, cell)', '', 'a label of several words is several values'],
  ],
  'src/tables/readability/levelTwoRules.ts': [
    ['/^-?\\d+(\\.\\d+)?$/', '/^-?\\d+(\\.\\d+)?/', 'a number with its unit passes'],
    ['[...inCsv.faults, ...inJson]', '[...inCsv.faults]', 'a number as a text in JSON passes'],
    ['left || ditto !== undefined ?', 'left ?', 'a ditto mark passes'],
    ['csv.headers.indexOf(header) !== position', 'csv.headers.indexOf(header) < 0', 'two columns have one header'],
    [".split(';').some((label) => !publication", ".split(';').every((label) => !publication", 'one wrong label of several passes'],
  ],
  'src/tables/readability/levelThreeRules.ts': [
    ['(0[1-9]|1[0-2])-(0[1-9]', '\\d{2}-(0[1-9]', 'a month 13 passes'],
    ['withCheckDigit(area) === code && ', '', 'a code with a wrong check digit passes'],
    [" && description !== ''", '', 'a column without a description passes'],
    ["!text.startsWith('\\uFEFF')", "text === ''", 'a file without a byte order mark passes'],
    ['[MTSHR])', '[MTS])', 'a header with a short year passes'],
    ["            column.unit === '' &&\n", '', 'a declared unit does not count'],
    ['withoutUnit.has(cellOf(csv, row, kpi.title))', 'kpi !== undefined', 'no value needs a unit'],
  ],
  'src/tables/readability/readXlsx.ts': [
    ['if (found.size > 1) formats', 'if (found.size > 2) formats', 'two looks in one column pass'],
    ["if (element === 'f') formulas.push(cell);", '', 'formulas pass'],
    ['if (Number(row) > 1)', 'if (Number(row) > 0)', 'headers must look like the cells below'],
    [" || isTrue(attributes['collapsed'])", '', 'folded rows pass'],
  ],
  'src/tables/readability/workbookRules.ts': [
    ["'L1-13': inSheets(({ hidden }) => hidden)", "'L1-13': inSheets(({ merged }) => merged)", 'hidden rows pass'],
  ],
  'src/tables/readability/publication.ts': [
    ["if (cell('description') !== '') labels", 'labels', 'a code without a meaning is a known label'],
  ],
};
