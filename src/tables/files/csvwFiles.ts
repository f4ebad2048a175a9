import { tableAddress } from '../../addresses/fileAddress.ts';
import { csvMetadataAddress } from '../../addresses/openDataAddress.ts';
import { csvwMetadata } from '../metadata/csvwMetadata.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { publishedTables } from '../publishedTables.ts';

/** The CSVW description of each table's CSV. */
export const csvwFiles: DataFileMaker = (plan) => {
  const tables = publishedTables(plan);
  return tables.map((table) =>
    dataFile(csvMetadataAddress(tableAddress(plan, table.name, 'csv')), 'JSON', jsonText(csvwMetadata(table, tables, plan))),
  );
};
