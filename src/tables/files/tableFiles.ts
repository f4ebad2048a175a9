import { tableAddress } from '../../addresses/fileAddress.ts';
import { csvText } from '../csvText.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { publishedTables } from '../publishedTables.ts';

/** Each table as CSV and as JSON. */
export const tableFiles: DataFileMaker = (plan) =>
  publishedTables(plan).flatMap((table) => [
    dataFile(tableAddress(plan, table.name, 'csv'), 'CSV', csvText(table), table),
    dataFile(tableAddress(plan, table.name, 'json'), 'JSON', jsonText(table.rows), table),
  ]);
