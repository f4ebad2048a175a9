import { csvMetadataAddress, itemCsvAddress, ownerValuesSchemaAddress } from '../../addresses/openDataAddress.ts';
import { relativeAddress } from '../../addresses/relativeAddress.ts';
import { csvText } from '../csvText.ts';
import { partCsvwMetadata, sharedCsvwSchema } from '../metadata/csvwMetadata.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { kpiValuesTable } from '../definitions/kpiValuesTable.ts';
import { ownerTables, ownerValuesTable } from '../definitions/ownerValuesTable.ts';
import { planCodeLists } from '../planCodeLists.ts';
import { columnsOf, primaryKey } from '../table.ts';

/** The values of each item of the levels with pages as CSV with its CSVW description; the columns are described once for all. */
export const ownerFiles: DataFileMaker = (plan) => {
  const { name, schema } = ownerValuesTable(plan);
  const columns = columnsOf(schema, planCodeLists(plan));
  return [
    dataFile(ownerValuesSchemaAddress, 'JSON', jsonText(sharedCsvwSchema({ name, columns, key: primaryKey }, kpiValuesTable.name, plan))),
    ...ownerTables(plan).flatMap(({ level, id, table }) => {
      const csv = itemCsvAddress(level, id);
      const metadata = csvMetadataAddress(csv);
      const toSchema = relativeAddress(metadata, ownerValuesSchemaAddress);
      return [
        dataFile(csv, 'CSV', csvText(table)),
        dataFile(metadata, 'JSON', jsonText(partCsvwMetadata(relativeAddress(metadata, csv), table, toSchema, plan))),
      ];
    }),
  ];
};
