import { csvMetadataAddress, departmentCsvAddress } from '../../addresses/openDataAddress.ts';
import { relativeAddress } from '../../addresses/relativeAddress.ts';
import { reportingOfDepartment } from '../../plan/reporting/reporting.ts';
import { departmentFileText } from '#words/files/departmentFile.ts';
import { csvText } from '../csvText.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { reportingCells, reportingTable } from '../definitions/reportingTable.ts';
import { jsonText } from '../jsonText.ts';
import { rowsCsvwMetadata } from '../metadata/csvwMetadata.ts';
import { makeTable } from '../table.ts';

/** What each department is to publish as CSV with its CSVW description; the rows are those of the table. */
export const departmentFiles: DataFileMaker = (plan) => {
  if (plan.departments.length === 0) return [];
  const whole = makeTable(reportingTable, plan);
  return plan.departments.flatMap(({ id, name }) => {
    const rows = reportingOfDepartment(plan, id).map((each) => reportingCells(plan, each));
    const table = { ...whole, title: departmentFileText.title(name), rows };
    const csv = departmentCsvAddress(id);
    const metadata = csvMetadataAddress(csv);
    return [
      dataFile(csv, 'CSV', csvText(table)),
      dataFile(metadata, 'JSON', jsonText(rowsCsvwMetadata(relativeAddress(metadata, csv), table, plan))),
    ];
  });
};
