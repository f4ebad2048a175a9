import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/settings.ts';
import { makeTable, type Table } from '../../../src/tables/table.ts';
import { publishedTables } from '../../../src/tables/publishedTables.ts';
import { workbook } from '../../../src/tables/workbook/workbook.ts';
import { ownerValuesTable } from '../../../src/tables/definitions/ownerValuesTable.ts';
import { makePlan } from '../../setup/samplePlan.ts';
import { filesOfEveryShape } from '../../setup/publishedFiles.ts';
import { readWorkbook } from '../../setup/readWorkbook.ts';

describe.each(await filesOfEveryShape())('the workbook of $name', async ({ plan, code, file }) => {
  const { content } = file(`${code}_plan.xlsx`);
  const parts = unzipSync(content);
  const sheets = await readWorkbook(content);
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheetParts = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));

  it('has a legend and one sheet for each table, each with a frozen header', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['凡例', ...publishedTables(plan).map(({ title }) => title)]);
    expect(sheetParts.map((name) => /<pane [^>]*>/.exec(xml(name))?.[0])).toEqual(
      sheets.map(() => '<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>'),
    );
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    expect(sheets.filter(({ name }) => name.length > 31)).toEqual([]);
  });

  it('has no merged or hidden cell, no formula, no colour and nothing that looks elsewhere', () => {
    expect(sheetParts).toHaveLength(sheets.length);
    for (const name of sheetParts)
      expect(
        xml(name).match(/<(f|mergeCell|hyperlink|conditionalFormatting|dataValidation|drawing|legacyDrawing)\b|hidden=/g) ?? [],
      ).toEqual([]);
    expect(xml('xl/styles.xml')).not.toMatch(/<(fgColor|bgColor)|rgb=/);
    expect(
      Object.keys(parts).filter(
        (name) =>
          !/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|theme\/theme1\.xml|worksheets\/sheet\d+\.xml)|docProps\/(app|core)\.xml)$/.test(
            name,
          ),
      ),
    ).toEqual([]);
  });

  it('has texts for codes and ids, numbers for numbers and days for days', () => {
    for (const table of publishedTables(plan)) {
      const rows = sheets.find(({ name }) => name === table.title)?.rows.slice(1) ?? [];
      expect(rows).toHaveLength(table.rows.length);
      table.columns.forEach(({ type, title }, place) => {
        const cells = rows.map((row) => row[place] ?? null).filter((cell) => cell !== null);
        const kinds = [...new Set(cells.map((cell) => (cell instanceof Date ? 'date' : typeof cell)))];
        const expected = type === 'integer' || type === 'number' || type === 'boolean' ? 'number' : type === 'date' ? 'date' : 'string';
        expect(kinds, `${table.title} ${title}`).toEqual(cells.length === 0 ? [] : [expected]);
      });
    }
  });

  it('explains licence, source, tables, columns and codes in its legend', () => {
    const [legend] = sheets;
    const [header = [], ...rows] = legend?.rows ?? [];
    expect(header).toEqual(['種類', '表・コード表', '名称', '物理名・コード', '型', '単位', '説明']);
    const of = (kind: string) => rows.filter((row) => row[0] === kind);
    expect(of('表')).toHaveLength(publishedTables(plan).length);
    expect(of('項目')).toHaveLength(publishedTables(plan).reduce((sum, { columns }) => sum + columns.length, 0));
    const codes = publishedTables(plan).find(({ name }) => name === 'codes')?.rows ?? [];
    expect(of('コード').map((row) => row[3])).toEqual(codes.map(({ code: each }) => each));
    expect(of('このファイル').find((row) => row[2] === '利用条件')?.[6]).toBe(
      `${plan.information.licenceName}（${plan.information.licenceUrl}）`,
    );
    expect(rows.filter((row) => (row[6] ?? '') === '')).toEqual([]);
  });

  it('has bold headers, columns as wide as their headers, and days as year, month and day', () => {
    expect(xml('xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
    for (const [place, { rows }] of sheets.entries()) {
      const sheet = xml(`xl/worksheets/sheet${place + 1}.xml`);
      const header = /<row r="1">.*?<\/row>/.exec(sheet)?.[0] ?? '';
      const looks = [
        ...(xml('xl/styles.xml')
          .split('<cellXfs')[1]
          ?.matchAll(/<xf [^>]*fontId="(\d+)"/g) ?? []),
      ].map(([, font]) => font);
      expect([...header.matchAll(/<c [^>]*s="(\d+)"/g)].map(([, style]) => looks[Number(style)])).toEqual(rows[0]?.map(() => '1'));
      expect(sheet.match(/<col [^>]*width="\d+" customWidth="true"\/>/g)).toHaveLength(rows[0]?.length ?? 0);
    }
    expect(xml('xl/styles.xml')).toMatch(/<fonts count="2"><font>(?!<b\/>).*?<\/font><font><b\/>/);
  });

  it('knows no day but that of its edition and asks for no calculation', () => {
    const days = new Set([...xml('docProps/core.xml').matchAll(/>(\d{4}-\d\d-\d\d)T00:00:00Z</g)].map(([, day]) => day));
    expect([...days]).toEqual([plan.information.editionDate]);
    expect(xml('xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  it('is the same, byte for byte, when it is made again', async () => {
    expect(Buffer.from(await workbook(publishedTables(plan), plan)).equals(content)).toBe(true);
  });
});

describe(workbook, () => {
  const model = makePlan();
  const tableOf = (...cells: readonly string[]): Table => {
    const [text] = makeTable(ownerValuesTable(model), model).columns;
    if (!text) throw new Error('The table has no column');
    return {
      name: 'things',
      title: 'もの',
      description: '',
      columns: [text],
      key: 'id',
      foreignKeys: [],
      rows: cells.map((cell) => ({ [text.name]: cell })),
    };
  };

  it('keeps texts that a spreadsheet would like to change', async () => {
    const texts = [
      '007',
      '1-2',
      '=1+1',
      '-5人',
      '1e3',
      'TRUE',
      '_x0041_',
      '_x005F_',
      ' a ',
      'a;b',
      '<b>&amp;"',
      '𠮷野家👩‍🚒',
      '2024-04-01',
      '1,234',
      "'a",
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
    ];
    const sheets = await readWorkbook(await workbook([tableOf(...texts)], model));
    expect(sheets[1]?.rows.slice(1).map(([cell]) => cell)).toEqual(texts);
  });

  it('calls a sheet as its table, as near as spreadsheets allow', async () => {
    const titles = ['もの'.repeat(16), 'も/の', 'も[の]', 'も:の', '凡例', 'も／の', 'ABC', 'abc'];
    const sheets = await readWorkbook(
      await workbook(
        titles.map((title) => ({ ...tableOf('a'), title })),
        model,
      ),
    );
    expect(sheets.slice(1).map(({ name }) => name)).toEqual([
      ...[`${'もの'.repeat(15)}も`, 'も／の', 'も［の］', 'も：の', '凡例 (2)', 'も／の (2)', 'ABC', 'abc (2)'],
    ]);
  });

  it('is the same in every time zone, and so is the archive', async () => {
    const script = `
      import { realPlan } from './tests/setup/samplePlan.ts';
      import { dataFiles } from './src/tables/dataFiles.ts';
      for (const { address, sha256 } of await dataFiles(await realPlan())) if (/\\.(xlsx|zip)$/.test(address)) console.log(sha256, address);`;
    const run = promisify(execFile);
    const zones = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    const lists = await Promise.all(
      zones.map(
        async (TZ) =>
          (
            await run(process.execPath, ['--input-type=module', '--eval', script], {
              cwd: path.resolve(projectFolder),
              env: { ...process.env, TZ },
            })
          ).stdout,
      ),
    );
    expect(lists[0]?.trim().split('\n')).toHaveLength(2);
    expect(new Set(lists).size).toBe(1);
  });
});
