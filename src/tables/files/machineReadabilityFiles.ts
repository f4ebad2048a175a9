import { machineReadabilityAddress } from '../../addresses/catalogAddress.ts';
import { csvText } from '../csvText.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { machineReadabilityTable } from '../readability/machineReadabilityTable.ts';

/** What the self-check of the files made before it found, as CSV and as JSON. */
export const machineReadabilityFiles: DataFileMaker = (plan, made) => {
  const table = machineReadabilityTable(plan, made);
  return [
    dataFile(machineReadabilityAddress(plan, 'csv'), 'CSV', csvText(table), table),
    dataFile(machineReadabilityAddress(plan, 'json'), 'JSON', jsonText(table.rows), table),
  ];
};
