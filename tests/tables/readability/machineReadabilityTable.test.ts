import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import type { MachineReadabilityRow } from '../../../src/schema/entity/rows/machineReadabilityRule.ts';
import { dataFile, type DataFile } from '../../../src/tables/dataFile.ts';
import { dataFiles } from '../../../src/tables/dataFiles.ts';
import { ownerFiles } from '../../../src/tables/files/ownerFiles.ts';
import { planFiles } from '../../../src/tables/files/planFiles.ts';
import { tableFiles } from '../../../src/tables/files/tableFiles.ts';
import { machineReadabilityRows } from '../../../src/tables/readability/machineReadabilityTable.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../../setup/shapedPlans.ts';
import { makeWorkbook } from '../../setup/makeWorkbook.ts';
import { checkable, hasSpecifications, specificationsFolder } from '../../setup/specifications.ts';
import { replacing, spoiledFiles, type Spoil } from '../../setup/spoiledFiles.ts';

const real = await realPlan();
const minamo = await minamoPlan();
const plans: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', minamo],
];

/** The tables whole and in parts, and the plan: no workbook. */
async function checkedFiles(plan: Plan): Promise<readonly DataFile[]> {
  return [...(await tableFiles(plan, [])), ...(await planFiles(plan, [])), ...(await ownerFiles(plan, []))];
}

/** All that is published but the list of open data, whose columns are those of another standard. */
async function publishedFiles(plan: Plan): Promise<readonly DataFile[]> {
  return (await dataFiles(plan)).filter(({ table }) => table?.name !== 'opendata_list');
}

function resultOf(rows: readonly MachineReadabilityRow[], rule: string): MachineReadabilityRow['result'] | undefined {
  return rows.find((row) => row.rule === rule)?.result;
}

const bom = '\uFEFF';
const at = (table: string, extension = 'csv') => `data/332160_${table}.${extension}`;
/** Puts a record in front of the headers. */
const above =
  (record: string): Spoil =>
  (text) =>
    `${bom}${record}\r\n${text.replace(bom, '')}`;
const appending =
  (record: string): Spoil =>
  (text) =>
    `${text}${record}\r\n`;
/** Changes one line, the headers being the first. */
const inLine =
  (line: number, spoil: Spoil): Spoil =>
  (text) =>
    text
      .split('\r\n')
      .map((each, index) => (index === line - 1 ? spoil(each) : each))
      .join('\r\n');
const workbook = (parts: Parameters<typeof makeWorkbook>[0]) => dataFile(at('plan', 'xlsx'), 'JSON', makeWorkbook(parts));

/** One fault for each rule: in which file, what is done to it, or which file comes in addition. */
const seeded: readonly [rule: string, fault: string, address: string, spoil: Spoil | DataFile][] = [
  [
    'L1-01',
    'parts of a table that are in no CSV',
    at('dictionary'),
    (text) =>
      text
        .split('\r\n')
        .filter((line) => !line.includes('owner_values-goal,'))
        .join('\r\n'),
  ],
  ['L1-01', 'a table that is published as a PDF only', at('notes'), dataFile('data/332160_notes.pdf', 'TXT', '%PDF')],
  ['L1-02', 'a second table below the first', at('goals'), (text) => `${text}${text.replace(bom, '')}`],
  ['L1-02', 'a second table beside which the first ends early', at('goals'), appending('332160,33216,浅口市')],
  ['L1-03', 'a blank row', at('goals'), inLine(3, (line) => `${line}\r\n${','.repeat(11)}`)],
  ['L1-03', 'a blank column', at('goals'), (text) => text.replaceAll('\r\n', ',\r\n')],
  ['L1-04', 'a title above the table', at('goals'), above(`基本目標の一覧${','.repeat(11)}`)],
  ['L1-04', 'a footnote below the table', at('goals'), appending(`※2026年現在${','.repeat(11)}`)],
  ['L1-04', 'a footnote that begins with a code', at('goals'), appending(`332160の表${','.repeat(11)}`)],
  ['L1-05', 'a column without a name', at('goals'), inLine(1, replacing('短い名前', ''))],
  ['L1-05', 'a numbered column', at('goals'), inLine(1, replacing('短い名前', '列7'))],
  ['L1-06', 'a name that is spread out', at('departments'), replacing(/,財政課,/, ',財 政 課,')],
  ['L1-06', 'a full-width space in front', at('departments'), replacing(/,財政課,/, ',　財政課,')],
  ['L1-07', 'two years in one cell', at('kpi_values'), replacing(/,2018,/, ',2018、2019,')],
  ['L1-08', 'a number in a circle', at('departments'), replacing(/,財政課,/, ',①財政課,')],
  ['L1-08', 'a wave dash', at('departments'), replacing(/,財政課,/, ',財政課〜,')],
  ['L1-08', 'a character of one computer', at('departments'), replacing(/,財政課,/, ',財政課\uE000,')],
  ['L1-09', 'a value that is left out without a reason', at('kpi_values'), replacing(/,9518,人,/, ',,人,')],
  ['L1-09', 'a 0 where nothing was measured', at('kpi_values'), replacing(/,,,,,測定なし/, ',0,,,,測定なし')],
  ['L1-10', 'a picture', at('plan', 'xlsx'), workbook({ afterCells: '<drawing r:id="rId1"/>' })],
  [
    'L1-11',
    'a row in another colour',
    at('plan', 'xlsx'),
    workbook({ cells: '<row r="1"><c r="A1"/></row><row r="2"><c r="A2" s="0"/></row><row r="3"><c r="A3" s="1"/></row>' }),
  ],
  ['L1-11', 'colours by condition', at('plan', 'xlsx'), workbook({ afterCells: '<conditionalFormatting sqref="A2:A3"/>' })],
  ['L1-12', 'merged cells', at('plan', 'xlsx'), workbook({ afterCells: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' })],
  ['L1-13', 'a hidden row', at('plan', 'xlsx'), workbook({ cells: '<row r="2" hidden="1"><c r="A2"/></row>' })],
  ['L1-13', 'a hidden column', at('plan', 'xlsx'), workbook({ beforeCells: '<cols><col min="2" max="2" hidden="true"/></cols>' })],
  ['L1-13', 'a row that is folded away', at('plan', 'xlsx'), workbook({ cells: '<row r="2" collapsed="1"><c r="A2"/></row>' })],
  ['L1-14', 'a line break in a cell', at('departments'), replacing(/,財政課,/, ',"財政\n課",')],
  ['L1-15', 'a comma without quotes', at('departments'), replacing(/,財政課,/, ',財政,課,')],
  ['L2-01', 'a unit behind a number', at('kpi_values'), replacing(/,9518,人,/, ',9518人,人,')],
  ['L2-01', 'a comma in a number', at('kpi_values'), replacing(/,9518,人,/, ',"9,518",人,')],
  ['L2-01', 'a number that is a text in JSON', at('kpi_values', 'json'), replacing('"value": 9518,', '"value": "9518",')],
  ['L2-02', 'the same as above', at('initiatives'), inLine(4, replacing(/^332160,33216,浅口市/, '332160,33216,〃'))],
  ['L2-02', 'a label that is left out', at('initiatives'), inLine(4, replacing(/^332160,33216,浅口市/, '332160,33216,'))],
  ['L2-03', 'two columns of one name', at('goals'), inLine(1, replacing('短い名前', '基本目標'))],
  ['L2-04', 'a label that is written otherwise', at('kpi_values'), replacing(',目標値,', ',目標,')],
  ['L2-04', 'one label of two that is written otherwise', at('initiatives'), replacing(/,改称;改定,/, ',改称;改訂,')],
  ['L2-05', 'words behind その他', at('kpi_values'), replacing(',目標値,', ',その他（努力目標）,')],
  ['L2-06', 'a formula', at('plan', 'xlsx'), workbook({ cells: '<row r="2"><c r="A2"><f>SUM(B2:B3)</f><v>3</v></c></row>' })],
  ['L3-01', 'two rows of headers', at('kpi_values'), above(`値の表${','.repeat(19)}`)],
  [
    'L3-02',
    'a code list that is not explained',
    at('codes'),
    (text) =>
      text
        .split('\r\n')
        .filter((line) => !line.includes(',value_status,'))
        .join('\r\n'),
  ],
  [
    'L3-02',
    'a code list whose codes have no meaning',
    at('codes'),
    (text) =>
      text
        .split('\r\n')
        .map((line) => line.replace(/(,value_status,[^,]*,[^,]*,)[^,]*/, '$1'))
        .join('\r\n'),
  ],
  ['L3-03', 'a symbol among the numbers', at('kpi_values'), replacing(/,9518,人,/, ',***,人,')],
  ['L3-04', 'a number without a unit', at('kpi_values'), replacing(/,9518,人,/, ',9518,,')],
  ['L3-05', 'a year of an era', at('kpi_values'), replacing(/,2024,/, ',令和6年度,')],
  ['L3-05', 'a date with slashes', at('kpi_values'), replacing('2018-04-01', '2018/4/1')],
  ['L3-05', 'a word before a date', at('kpi_values'), replacing('2018-04-01', '開始2018-04-01')],
  ['L3-05', 'a month that there is not', at('kpi_values'), replacing('2018-04-01', '2018-13-01')],
  ['L3-06', 'a code with a wrong check digit', at('goals'), inLine(2, replacing('332160', '332161'))],
  ['L3-06', 'a code without its first digits', at('goals'), inLine(2, replacing(',33216,', ',216,'))],
  [
    'L3-08',
    'a column that nobody explains',
    at('dictionary'),
    (text) =>
      text
        .split('\r\n')
        .filter((line) => !line.includes('goals-short_title'))
        .join('\r\n'),
  ],
  ['L3-08', 'a column without a description', at('dictionary'), replacing('絞り込みや図で使う短い名前。このサイトで付けた。', '')],
  ['L3-08', 'a physical name in Japanese', at('dictionary'), replacing(',short_title,', ',短い名前,')],
  ['L3-08', 'a CSV without the mark that is promised', at('goals'), replacing(bom, '')],
  ['L3-08', 'a plan without a date', at('plan', 'json'), replacing('"editionDate": "2026-11-22"', '"editionDate": "近日"')],
  ['L3-09', 'a column for each year', at('goals'), inLine(1, replacing('短い名前', '2024年度'))],
  ['L3-09', 'a column for a short year', at('goals'), inLine(1, replacing('短い名前', 'R6'))],
];

const sound = machineReadabilityRows(real, await checkedFiles(real));

/** The files with one fault in them. */
async function withFault(address: string, spoil: Spoil | DataFile): Promise<readonly DataFile[]> {
  const files = await checkedFiles(real);
  if (typeof spoil === 'function') return spoiledFiles(files, address, spoil);
  return [...files.filter((file) => file.address !== address), spoil];
}

describe(machineReadabilityRows, () => {
  it.each(plans)(
    'finds nothing in all that is published of %s but lists in one cell and the plan’s own marks, such as ①',
    async (_, plan) => {
      const rows = machineReadabilityRows(plan, await publishedFiles(plan));
      expect(rows.filter(({ result }) => result === 'violates').map(({ rule }) => rule)).toEqual(['L1-07', 'L1-08']);
      expect(rows.filter(({ result, checked_count: checked }) => (result === 'not-applicable') !== (checked === 0))).toEqual([]);
    },
  );

  it.each<[string, Plan]>([
    ['a number without a unit, whose KPI has none', pillarsPlan()],
    ['numbers of years, places and fields of the plan’s own', deepPlan()],
    [
      'a label of several words',
      { ...deepPlan(), levels: deepPlan().levels.map((level) => ({ ...level, shortName: `${level.key}、の 項目` })) },
    ],
  ])('takes %s for what it is', async (_, plan) => {
    const rows = machineReadabilityRows(plan, await publishedFiles(plan));
    const found = rows.filter(({ rule, result }) => result === 'violates' && rule !== 'L1-08');
    expect(found.map(({ rule, evidence }) => `${rule} ${evidence}`)).toEqual([]);
  });

  it('misses the unit of a value whose KPI has one', async () => {
    const plan = pillarsPlan();
    const files = spoiledFiles(await checkedFiles(plan), 'data/992020_kpis.csv', replacing(',記載なし,,増やす,', ',記載なし,人,増やす,'));
    expect(resultOf(machineReadabilityRows(plan, await checkedFiles(plan)), 'L3-04')).toBe('conforms');
    expect(resultOf(machineReadabilityRows(plan, files), 'L3-04')).toBe('violates');
  });

  it('tells in words what it looked at and what it found', async () => {
    const rows = machineReadabilityRows(minamo, await publishedFiles(minamo));
    await expect(
      rows.map(({ rule, title, result, check, evidence }) => `${rule} ${title}\n  ${result}: ${evidence}\n  ${check}`).join('\n'),
    ).toMatchFileSnapshot('minamo.txt');
  });

  it.each(seeded)('%s: finds %s', async (rule, _, address, spoil) => {
    const rows = machineReadabilityRows(real, await withFault(address, spoil));
    const [before, after] = [sound, rows].map((all) => all.find((each) => each.rule === rule));
    expect(after).toMatchObject({ result: 'violates' });
    expect(after?.fault_count).toBeGreaterThan(before?.fault_count ?? Infinity);
    expect(after?.evidence).toMatch(/合わないものは[\d,]+件。\S/);
  });

  it('L3-07: finds a file of one year whose columns are others', async () => {
    const files = await checkedFiles(real);
    const values = files.find(({ address }) => address === at('kpi_values'));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(values?.content);
    const ofYear = (spoil: Spoil) => [...files, dataFile(at('kpi_values_2025'), 'CSV', spoil(text), values?.table)];
    expect(
      resultOf(
        machineReadabilityRows(
          real,
          ofYear((same) => same),
        ),
        'L3-07',
      ),
    ).toBe('conforms');
    expect(resultOf(machineReadabilityRows(real, ofYear(replacing('区分', '種別'))), 'L3-07')).toBe('violates');
  });

  it('has a seeded fault for every rule', () => {
    const rules = sound.map(({ rule }) => rule);
    expect([...new Set([...seeded.map(([rule]) => rule), 'L3-07'])].sort()).toEqual(rules);
  });

  it('keeps the rules on workbooks for a workbook of a library', async () => {
    const content = await writeXlsx({
      sheets: [
        {
          name: '値',
          columns: [{}, { numFmt: '0.0' }],
          rows: [['ID', '値'], ...[1, 2.5].map((value) => [`id-${value}`, value])],
          cells: new Map(['0,0', '0,1'].map((cell) => [cell, { style: { font: { bold: true } } }])),
        },
      ],
    });
    const rows = machineReadabilityRows(real, [...(await checkedFiles(real)), dataFile(at('plan', 'xlsx'), 'JSON', content)]);
    expect(['L1-10', 'L1-11', 'L1-12', 'L1-13', 'L2-06'].map((rule) => resultOf(rows, rule))).toEqual([
      'conforms',
      'conforms',
      'conforms',
      'conforms',
      'conforms',
    ]);
  });

  it('takes a cell without a style and one of the first style for alike', async () => {
    const cells = '<row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2"/></row><row r="3"><c r="A3" s="0"/></row>';
    expect(resultOf(machineReadabilityRows(real, [...(await checkedFiles(real)), workbook({ cells })]), 'L1-11')).toBe('conforms');
  });

  it('says of a rule on workbooks that it does not apply where there is none', () => {
    expect(['L1-10', 'L1-11', 'L1-12', 'L1-13', 'L2-06'].map((rule) => resultOf(sound, rule))).toEqual(
      Array.from({ length: 5 }, () => 'not-applicable'),
    );
  });
});

describe.skipIf(!checkable(hasSpecifications, 'the list of the 30 rules, since HIRAKU_SPECS is not set'))(
  'the rules as they were decided',
  () => {
    it('are the ones that are checked, each at its level', () => {
      const decided = parse<{ id: string; level: string }>(
        readFileSync(path.join(specificationsFolder(), 'machine-readability-rules.csv'), 'utf8'),
        { bom: true, columns: true },
      );
      expect(sound.map(({ rule, level }) => `${rule} ${level}`)).toEqual(decided.map(({ id, level }) => `${id} ${level}`));
      expect(sound).toHaveLength(30);
    });
  },
);
