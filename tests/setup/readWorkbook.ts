import readExcelFile from 'read-excel-file/node';

/** A sheet as a library reads it that has no part in writing it; error cells would be empty. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Reads every sheet of a workbook, texts with the spaces around them. */
export async function readWorkbook(content: Uint8Array): Promise<readonly ReadSheet[]> {
  const sheets = await readExcelFile(Buffer.from(content), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
}
