import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeXlsx, type ColumnDef, type WriteSheet } from 'hucre/xlsx';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { cellText } from '../cellText.ts';
import { legendSheet } from './legendSheet.ts';
import type { Sheet, SheetValue } from './sheet.ts';
import { sheetNames } from './sheetNames.ts';
import type { Cell, Column, Table } from '../table.ts';
import { zipBytes } from '../zipBytes.ts';

/** Tables as a workbook (XLSX): what the columns and codes mean, then one table a sheet. The same input gives the same bytes. */
export async function workbook(tables: readonly Table[], plan: PlanModel): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [legendSheet(tables, plan), ...tables.map(tableSheet)];
  const day = new Date(`${plan.information.editionDate}T00:00:00Z`);
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = await writeXlsx({
    sheets: sheets.map((sheet, place) => writtenSheet({ ...sheet, name: names[place] ?? sheet.name })),
    defaultFont: font,
    properties: { created: day, modified: day },
  });
  const parts = Object.entries(unzipSync(written)).map(([name, part]): [string, Uint8Array] => [
    name,
    name === 'xl/workbook.xml' ? withoutCalculation(part) : part,
  ]);
  return zipBytes(
    parts.sort(([a], [b]) => (a < b ? -1 : 1)),
    plan.information.editionDate,
  );
}

const font = { name: 'Calibri', size: 11 };

/** There is no formula; a workbook that is calculated when it is opened asks to be saved when it is closed. */
function withoutCalculation(part: Uint8Array): Uint8Array {
  return strToU8(strFromU8(part).replace(' fullCalcOnLoad="1"', ''));
}

function writtenSheet({ name, header, rows }: Sheet): WriteSheet {
  return {
    name,
    freezePane: { rows: 1 },
    columns: header.map((title, place): ColumnDef => {
      const width = columnWidth(title, rows, place);
      return rows.some((row) => row[place] instanceof Date) ? { width, numFmt: 'yyyy-mm-dd' } : { width };
    }),
    rows: [header.map(escapeText), ...rows.map((row) => row.map((value) => (typeof value === 'string' ? escapeText(value) : value)))],
    cells: new Map(header.map((_, place) => [`0,${place}`, { style: { font: { ...font, bold: true } } }])),
  };
}

function tableSheet({ title, columns, rows }: Table): Sheet {
  return {
    name: title,
    header: columns.map((column) => column.title),
    rows: rows.map((row) => columns.map((column) => typedCell(row[column.name], column))),
  };
}

/** A cell as the CSV has it, but numbers as numbers and days as days; codes and ids stay texts whatever they look like. */
function typedCell(cell: Cell | undefined, column: Column): SheetValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const text = cellText(cell, column);
  if (text === '') return null;
  return column.type === 'date' ? new Date(`${text}T00:00:00Z`) : text;
}

/** A spreadsheet reads `_x0041_` as A, so that its own underscore must be written as such (ECMA-376, ST_Xstring). */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A width in characters that shows the header, and most of short cells; full-width characters count twice. */
function columnWidth(title: string, rows: Sheet['rows'], place: number): number {
  const widths = rows.slice(0, 200).map((row) => textWidth(row[place]));
  return Math.min(48, Math.max(textWidth(title), ...widths) + 2);
}

function textWidth(value: SheetValue | undefined): number {
  if (value === null || value === undefined) return 0;
  if (value instanceof Date) return 10;
  return [...String(value)].reduce((width, character) => width + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);
}
