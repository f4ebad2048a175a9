import { strToU8, zipSync } from 'fflate';

/** A workbook with one sheet as Office Open XML has it, with what a test puts into the sheet. */
export function makeWorkbook({
  beforeCells = '',
  cells = '<row r="1"><c r="A1"/></row><row r="2"><c r="A2" s="0"/></row><row r="3"><c r="A3" s="0"/></row>',
  afterCells = '',
} = {}): Uint8Array {
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zipSync({
    'xl/styles.xml': strToU8(
      `<styleSheet ${space}><cellXfs><xf fontId="0" fillId="0" borderId="0"/><xf fontId="0" fillId="2" borderId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${space}>${beforeCells}<sheetData>${cells}</sheetData>${afterCells}</worksheet>`),
  });
}
