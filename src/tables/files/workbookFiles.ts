import { workbookAddress } from '../../addresses/openDataAddress.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { publishedTables } from '../publishedTables.ts';
import { workbook } from '../workbook/workbook.ts';

/** All tables as one workbook. */
export const workbookFiles: DataFileMaker = async (plan) => [
  dataFile(workbookAddress(plan), 'XLSX', await workbook(publishedTables(plan), plan)),
];
