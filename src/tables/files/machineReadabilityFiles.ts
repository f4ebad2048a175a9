import { machineReadabilityAddress } from '../../addresses/catalogAddress.ts';
import { csvMetadataAddress } from '../../addresses/openDataAddress.ts';
import { csvText } from '../csvText.ts';
import { csvwMetadata } from '../metadata/csvwMetadata.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { machineReadabilityTable } from '../readability/machineReadabilityTable.ts';

/** What the self-check of the files made before it found, as CSV with its CSVW description and as JSON. */
export const machineReadabilityFiles: DataFileMaker = (plan, made) => {
  const table = machineReadabilityTable(plan, made);
  const csv = machineReadabilityAddress(plan, 'csv');
  return [
    dataFile(csv, 'CSV', csvText(table), table),
    dataFile(machineReadabilityAddress(plan, 'json'), 'JSON', jsonText(table.rows), table),
    dataFile(csvMetadataAddress(csv), 'JSON', jsonText(csvwMetadata(table, [], plan))),
  ];
};
