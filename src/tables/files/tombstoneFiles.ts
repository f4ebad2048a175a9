import { tableAddress } from '../../addresses/fileAddress.ts';
import { csvText } from '../csvText.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { tombstonesTable } from '../definitions/tombstonesTable.ts';

/** What is gone, as CSV and as JSON; no files as long as nothing is. */
export const tombstoneFiles: DataFileMaker = (plan) => {
  if (plan.tombstones.length === 0) return [];
  const table = tombstonesTable(plan);
  return [
    dataFile(tableAddress(plan, table.name, 'csv'), 'CSV', csvText(table), table),
    dataFile(tableAddress(plan, table.name, 'json'), 'JSON', jsonText(table.rows), table),
  ];
};
