import { describe, expect, it } from 'vitest';
import { allResultColumns, resultColumns } from '../../../src/schema/entity/results/result.ts';
import { readResults } from '../../../src/plan/read/readResults.ts';

const empty = Object.fromEntries(allResultColumns.map((name) => [name, '']));
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
          value: { ...empty, kpi_id: 'kpi-a', value: '4', note: '雨が多かった', published_on: '2020-06-01' },
          place: { file: '2019.csv', line: 2, column: 1 },
          columns: resultColumns,
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
    '-0',
    '-0.0',
    '1234567890123456789012345',
    '9007199254740993',
    '0.12345678901234567',
    '0.1234567890123456',
    '0.0000001',
    '1e3',
    '0x1F',
    '+5',
    '.5',
    '5.',
    '約4',
    '3〜5',
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
    ['a day that does not exist', 'kpi-a,4,,,,2020-02-30', 6],
    ['a word for a day', 'kpi-a,4,,,,来週', 6],
    ['a day that no spreadsheet knows', 'kpi-a,4,,,,1879-06-01', 6],
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
    ['１２３', '123'],
    ['1,234', '1234'],
    ['010', '10'],
    ['4件', '4'],
    ['４', '4'],
    [' 4', '4'],
    ['▲3', '-3'],
    ['△1,577', '-1577'],
    ['87.3%', '87.3'],
    ['８７．３％', '87.3'],
  ])('says how to write %j as a number', (cell, number) => {
    const [told] = read(`kpi-a,"${cell}",,,,\n`).problems;
    expect(told).toMatchObject({ code: 'result-number-form', line: 2, column: 2, found: cell });
    expect(told?.mend).toContain(`${number} と書いてください`);
  });

  it.each([
    ['150', '150'],
    ['1,234', '1234'],
    ['１５０', '150'],
    ['87.3％', '87.3'],
    ['-5', '-5'],
  ])('takes %j as a text for a number in the wrong column', (cell, number) => {
    const [told] = read(`kpi-a,,"${cell}",,,\n`).problems;
    expect(told).toMatchObject({ code: 'result-number-text', line: 2, column: 3 });
    expect(told?.mend).toContain(`value に ${number} と書いてください`);
  });

  it.each(['中学3年生まで', '3か所と準備中', '第2期', '約150'])('leaves the text %j alone', (cell) => {
    expect(problemsOf(`kpi-a,,${cell},,,\n`)).toEqual([]);
  });

  it.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#####'])(
    'tells that a formula failed at %s in any column',
    (cell) => {
      expect(problemsOf(`kpi-a,${cell},,,,\nkpi-b,,${cell},,,\nkpi-c,4,,,${cell},\n`)).toEqual([
        'result-error-cell 2:2',
        'result-error-cell 3:3',
        'result-error-cell 4:5',
      ]);
    },
  );

  it.each(['-', '－', '―', '—', '–', '‐', 'ー', '−'])('asks what the dash %j stands for', (cell) => {
    expect(problemsOf(`kpi-a,${cell},,,,\nkpi-b,,${cell},,,\nkpi-c,,,${cell},,\n`)).toEqual([
      'result-dash 2:2',
      'result-dash 3:3',
      'result-dash 4:4',
    ]);
  });

  it.each([
    ['2020/6/1', '2020-06-01'],
    ['2020/06/01', '2020-06-01'],
    ['2020年6月1日', '2020-06-01'],
    ['令和2年6月1日', '2020-06-01'],
    ['R2.6.1', '2020-06-01'],
    ['43983', '2020-06-01'],
  ])('says how to write the day %j', (cell, day) => {
    const [told] = read(`kpi-a,4,,,,${cell}\n`).problems;
    expect(told).toMatchObject({ code: 'result-date-form', line: 2, column: 6 });
    expect(told?.mend).toContain(`${day} と書いてください`);
  });

  it.each(['2020/1/1', '1月1日', '2020年1月1日', 'Jan-01', '1-Jan'])('tells that a spreadsheet made the day %j of a number', (cell) => {
    expect(problemsOf(`kpi-a,${cell},,,,\n`)).toEqual(['result-date-cell 2:2']);
  });

  describe('the header', () => {
    it.each([
      ['the KPI and the value alone', 'kpi_id,value\nkpi-a,4\n'],
      ['another order', 'value,kpi_id\n4,kpi-a\n'],
      ['columns of what only officers see', 'kpi_id,kpi_label,department,unit,target,value\nkpi-a,集客数,商工課,人,10,4\n'],
    ])('may have %s', (_, text) => {
      const { rows, problems } = readResults(text, '2019.csv', 2019);
      expect(problems).toEqual([]);
      expect(rows.map(({ value }) => [value.kpi_id, value.value])).toEqual([['kpi-a', '4']]);
    });

    it.each([
      ['no text at all', ''],
      ['Japanese headers', 'KPI,値,文字値,状態,備考,公表日\n'],
      ['headers in upper case', 'KPI_ID,VALUE\n'],
      ['no KPI', 'value,note\n'],
      ['semicolons', header.replaceAll(',', ';')],
      ['tabs', header.replaceAll(',', '\t')],
      ['no header', 'kpi-a,4,,,,\n'],
    ])('is refused with %s, and no row is read', (_, text) => {
      const { rows, problems } = readResults(text, '2019.csv', 2019);
      expect(rows).toEqual([]);
      expect(problems).toMatchObject([{ code: 'csv-header', line: 1, column: 1 }]);
      expect(problems[0]?.allowed).toContain(allResultColumns.join('、'));
    });

    it('is refused for each column that is unknown or stands twice', () => {
      const { rows, problems } = readResults('kpi_id,value,担当,value,\nkpi-a,4,,,\n', '2019.csv', 2019);
      expect(rows).toEqual([]);
      expect(problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
        'csv-column-unknown 3',
        'csv-column-repeated 4',
        'csv-column-unknown 5',
      ]);
    });
  });

  it.each([
    ['速報値', 'provisional'],
    ['確報値', 'final'],
    ['訂正値', 'corrected'],
    ['provisional', 'provisional'],
    ['', ''],
  ])('reads the stage %j as %j', (cell, stage) => {
    const { rows } = readResults(`kpi_id,stage\nkpi-a,${cell}\n`, '2019.csv', 2019);
    expect(rows.map(({ value }) => value.stage)).toEqual([stage]);
  });

  it.each([
    ['約', 'about'],
    ['以上', 'or-more'],
    ['less-than', 'less-than'],
  ])('reads the qualifier %j as %j', (cell, qualifier) => {
    const { rows } = readResults(`kpi_id,qualifier,value\nkpi-a,${cell},200\n`, '2019.csv', 2019);
    expect(rows.map(({ value }) => value.qualifier)).toEqual([qualifier]);
  });

  it.each([
    ['a stage that is none', 'stage', '確定', 'form-wrong'],
    ['a qualifier that is none', 'qualifier', '以上か', 'form-wrong'],
    ['an address that is none', 'source_url', 'www.example.jp', 'form-wrong'],
    ['a script for an address', 'source_url', 'javascript:alert(1)', 'form-wrong'],
    ['a numerator that is no number', 'numerator', '多数', 'form-wrong'],
    ['a formula for a denominator', 'denominator', '#REF!', 'result-error-cell'],
    ['a measuring day in another form', 'as_of', '2020/3/31', 'result-date-form'],
    ['a formula as comment', 'comment', '=A1', 'text-formula'],
    ['a formula as grade', 'rating', '@A', 'text-formula'],
    ['a tab in a source', 'source', 'a\tb', 'text-control'],
  ])('refuses %s', (_, column, cell, code) => {
    const { problems } = readResults(`kpi_id,${column}\nkpi-a,${cell}\n`, '2019.csv', 2019);
    expect(problems.map((each) => `${each.code} ${each.line}:${each.column}`)).toEqual([`${code} 2:2`]);
  });
});
