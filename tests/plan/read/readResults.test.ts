import { describe, expect, it } from 'vitest';
import { readResults } from '../../../src/plan/read/readResults.ts';

const header = 'kpi_id,value,text,status,note,published_on\n';
const read = (rows: string) => readResults(`${header}${rows}`, '2019.csv', 2019);
const problemsOf = (rows: string) => read(rows).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe(readResults, () => {
  it.each([
    ['its header only', header],
    ['its header without a line break', header.trimEnd()],
    ['empty lines under its header', `${header}\n\n`],
    ['an empty line above its header', `\n${header}`],
  ])('reads no rows from a file with %s', (_, text) => {
    expect(readResults(text, '2019.csv', 2019)).toEqual({ rows: [], problems: [] });
  });

  it('skips rows whose cells are all empty, as spreadsheets leave them behind', () => {
    const { rows, problems } = read(',,,,,\n"","","","","",""\nkpi-a,4,,,,\n , ,　,,,\n,,\n');
    expect(problems).toEqual([]);
    expect(rows.map(({ place }) => place.line)).toEqual([4]);
  });

  it('reads a row with its year and place', () => {
    expect(read('kpi-a,4,,,雨が多かった,2020-06-01\n')).toEqual({
      rows: [
        {
          fiscalYear: 2019,
          value: { kpi_id: 'kpi-a', value: '4', text: '', status: '', note: '雨が多かった', published_on: '2020-06-01' },
          place: { file: '2019.csv', line: 2, column: 1 },
        },
      ],
      problems: [],
    });
  });

  it('keeps an empty cell an empty text and never makes it 0', () => {
    expect(read('kpi-a,,,not-measured,,\n').rows.map(({ value }) => value.value)).toEqual(['']);
  });

  it.each(['0', '0.0', '15', '-5', '0.5', '-0.5', '87.30', '10.0', '1000000', '999999999999999'])(
    'reads the number %s as it is written',
    (number) => {
      const { rows, problems } = read(`kpi-a,${number},,,,\n`);
      expect(problems).toEqual([]);
      expect(rows.map(({ value }) => value.value)).toEqual([number]);
    },
  );

  it('reads quoted cells with commas and quotation marks', () => {
    expect(read('"kpi-a","","約4件、""速報""","","x,y",""\n').rows.map(({ value }) => [value.text, value.note])).toEqual([
      ['約4件、"速報"', 'x,y'],
    ]);
  });

  it.each([
    '010',
    '-0',
    '-0.0',
    '1234567890123456789012345',
    '9007199254740993',
    '0.12345678901234567',
    '0.1234567890123456',
    '0.0000001',
    '1,000',
    '1e3',
    '0x1F',
    '+5',
    '.5',
    '5.',
    '４',
    '4件',
    '約4',
    ' 4',
    '—',
    'NaN',
    'Infinity',
    '1 000',
  ])('refuses the number %j', (number) => {
    expect(problemsOf(`kpi-a,"${number}",,,,\n`)).toEqual(['form-wrong 2:2']);
  });

  it.each([
    ['no KPI', ',4,,,,', 1],
    ['an unknown status', 'kpi-a,,,lost,,', 4],
    ['a status in Japanese', 'kpi-a,,,記載なし,,', 4],
    ['a status that only a number can have', 'kpi-a,,,given,,', 4],
    ['a status that only a text can have', 'kpi-a,,,not-numeric,,', 4],
    ['a date in another form', 'kpi-a,4,,,,2020/6/1', 6],
    ['a day that does not exist', 'kpi-a,4,,,,2020-02-30', 6],
    ['a Japanese date', 'kpi-a,4,,,,令和2年6月1日', 6],
  ])('refuses %s', (_, row, column) => {
    expect(problemsOf(`${row}\n`)).toEqual([`form-wrong 2:${column}`]);
    expect(read(`${row}\n`).rows).toEqual([]);
  });

  it.each([
    ['a formula as text', 'kpi-a,,=A1,,,', 'text-formula 2:3'],
    ['a formula as note', 'kpi-a,4,,,@SUM(A1),', 'text-formula 2:5'],
    ['a space at the end of a note', 'kpi-a,4,,,雨 ,', 'text-edge-space 2:5'],
    ['a line break in a note', 'kpi-a,4,,,"雨\n雪",', 'text-control 2:5'],
    ['a tab in a text', 'kpi-a,,"a\tb",,,', 'text-control 2:3'],
    ['a separate dakuten', 'kpi-a,4,,,か\u3099,', 'text-normalization 2:5'],
  ])('refuses %s', (_, row, problem) => {
    expect(problemsOf(`${row}\n`)).toEqual([problem]);
  });

  it('reports every wrong cell of every row', () => {
    expect(problemsOf('kpi-a,x,,lost,,\nkpi-b,4,,,,\nkpi-c,4,,,,heute\n')).toEqual(['form-wrong 2:2', 'form-wrong 2:4', 'form-wrong 4:6']);
  });

  it.each([
    ['too few cells', 'kpi-a,4,,,\n', '5列'],
    ['too many cells', 'kpi-a,4,,,,,\n', '7列'],
    ['one cell', 'kpi-a\n', '1列'],
  ])('refuses a row with %s', (_, row, found) => {
    expect(read(row).problems).toMatchObject([{ code: 'csv-form', line: 2, column: 1, found, allowed: '6列' }]);
  });

  it('counts lines as an editor shows them, over empty lines and line breaks in cells', () => {
    expect(problemsOf('\nkpi-a,4,,,"雨\n\n雪",\n\nkpi-b,x,,,,\n')).toEqual(['text-control 3:5', 'form-wrong 7:2']);
  });

  it.each([
    ['a quotation mark that is never closed', 'kpi-a,4,,,,\nkpi-b,"4,,,,\nkpi-c,4,,,,\n', 3],
    ['a quotation mark inside a bare cell', 'kpi-a,4,,,,\nkpi-b,4"5,,,,\n', 3],
    ['text after a quoted cell', 'kpi-a,4,,,,\nkpi-b,"4"5,,,,\n', 3],
  ])('refuses %s at the line where it stands', (_, rows, line) => {
    expect(read(rows)).toMatchObject({ rows: [], problems: [{ code: 'csv-form', file: '2019.csv', line, column: 1 }] });
  });

  it.each([
    ['no text at all', ''],
    ['Japanese headers', 'KPI,値,文字値,状態,備考,公表日\n'],
    ['headers in another order', 'value,kpi_id,text,status,note,published_on\n'],
    ['a header too few', 'kpi_id,value,text,status,note\n'],
    ['a header too many', 'kpi_id,value,text,status,note,published_on,\n'],
    ['headers in upper case', 'KPI_ID,value,text,status,note,published_on\n'],
    ['semicolons', header.replaceAll(',', ';')],
    ['tabs', header.replaceAll(',', '\t')],
    ['no header', 'kpi-a,4,,,,\n'],
  ])('refuses a file with %s and reads none of its rows', (_, text) => {
    const { rows, problems } = readResults(text, '2019.csv', 2019);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: 'csv-header', line: 1, column: 1, allowed: header.trimEnd() }]);
  });
});
