import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/node';
import type { PlanModel } from '../../schema/model/plan.ts';
import { cellText } from '../cellText.ts';
import { legendSheet } from './legendSheet.ts';
import type { Sheet, SheetValue } from './sheet.ts';
import type { Cell, Column, Table } from '../table.ts';
import { zipBytes } from '../zipBytes.ts';

/** Tables as a workbook (XLSX): what the columns and codes mean, then one table a sheet. The same input gives the same bytes. */
export async function workbook(tables: readonly Table[], plan: PlanModel): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [legendSheet(tables, plan), ...tables.map(tableSheet)];
  const written = await writeExcelFile(
    sheets.map(({ name, header, rows }) => ({
      sheet: sheetName(name),
      stickyRowsCount: 1,
      columns: header.map((title, place) => ({ width: columnWidth(title, rows, place) })),
      data: [header.map((title): SheetCell => ({ value: title, type: String, fontWeight: 'bold' })), ...rows.map((row) => row.map(sheetCell))],
    })),
  ).toBuffer();
  const { 'xl/sharedStrings.xml': texts = new Uint8Array(), ...others } = unzipSync(written);
  const parts = Object.entries({ ...others, 'xl/sharedStrings.xml': strToU8(strFromU8(texts).replaceAll(mark, '')) });
  return zipBytes(parts.sort(([a], [b]) => (a < b ? -1 : 1)), plan.plan.editionDate);
}

/**
 * Stands before a text that is also a property of every object (`constructor`) until the file is written, since the
 * library looks texts up in a plain object and would lose it. No text of a plan has a character of private use.
 */
const mark = '\uE000';

function tableSheet({ title, columns, rows }: Table): Sheet {
  return { name: title, header: columns.map((column) => column.title), rows: rows.map((row) => columns.map((column) => typedCell(row[column.name], column))) };
}

/** A cell as the CSV has it, but numbers as numbers and days as days; codes and ids stay texts whatever they look like. */
function typedCell(cell: Cell | undefined, column: Column): SheetValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const text = cellText(cell, column);
  if (text === '') return null;
  return column.type === 'date' ? new Date(`${text}T00:00:00Z`) : text;
}

function sheetCell(value: SheetValue): SheetCell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string') return { value: value in {} ? `${mark}${value}` : escapeText(value), type: String };
  return { value, type: Date, format: 'yyyy-mm-dd' };
}

/** A spreadsheet reads `_x0041_` as A, so that its own underscore must be written as such (ECMA-376, ST_Xstring). */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The name of a sheet: at most 31 characters, none of `: \ / ? * [ ]`. */
function sheetName(title: string): string {
  if (title.length > 31 || /[:\\/?*[\]]/.test(title)) throw new Error(`No sheet can be named ${title}`);
  return title;
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
