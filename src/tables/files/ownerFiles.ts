import { csvMetadataAddress, goalCsvAddress, initiativeCsvAddress, ownerValuesSchemaAddress } from '../../addresses/openDataAddress.ts';
import { relativeAddress } from '../../addresses/relativeAddress.ts';
import { csvText } from '../csvText.ts';
import { partCsvwMetadata, sharedCsvwSchema } from '../metadata/csvwMetadata.ts';
import { dataFile, type DataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { kpiValuesTable } from '../definitions/kpiValuesTable.ts';
import { ownerTables, ownerValuesTable } from '../definitions/ownerValuesTable.ts';
import { columnsOf, primaryKey, type Table } from '../table.ts';

/** The values of each goal and each initiative as CSV with its CSVW description; the columns are described once for all. */
export const ownerFiles: DataFileMaker = (plan) => {
  const columns = columnsOf(ownerValuesTable.schema);
  const filesOf = (csv: string, table: Table): DataFile[] => {
    const metadata = csvMetadataAddress(csv);
    const toSchema = relativeAddress(metadata, ownerValuesSchemaAddress);
    return [
      dataFile(csv, 'CSV', csvText(table)),
      dataFile(metadata, 'JSON', jsonText(partCsvwMetadata(relativeAddress(metadata, csv), table, toSchema, plan))),
    ];
  };
  const { goals, initiatives } = ownerTables(plan);
  return [
    dataFile(
      ownerValuesSchemaAddress,
      'JSON',
      jsonText(sharedCsvwSchema({ name: ownerValuesTable.name, columns, key: primaryKey }, kpiValuesTable.name, plan)),
    ),
    ...[...goals].flatMap(([id, table]) => filesOf(goalCsvAddress(id), table)),
    ...[...initiatives].flatMap(([id, table]) => filesOf(initiativeCsvAddress(id), table)),
  ];
};
