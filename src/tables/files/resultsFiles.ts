import { csvMetadataAddress, resultsFileAddress } from '../../addresses/openDataAddress.ts';
import { relativeAddress } from '../../addresses/relativeAddress.ts';
import type { ResultFile } from '../../plan/results/resultFiles.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { csvText } from '../csvText.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { resultsCsvw } from '../metadata/resultsCsvw.ts';

/** The results of each year as they were read, with their CSVW description. */
export const resultsFiles: DataFileMaker = (plan) =>
  plan.resultFiles.flatMap((file) => {
    const csv = resultsFileAddress(file.fiscalYear);
    const metadata = csvMetadataAddress(csv);
    return [
      dataFile(csv, 'CSV', resultsCsv(file)),
      dataFile(metadata, 'JSON', resultsMetadata(relativeAddress(metadata, csv), file, plan)),
    ];
  });

/** A year's results as CSV, under the names that officers write. */
export function resultsCsv({ fiscalYear, columns, rows }: ResultFile): string {
  const texts = columns.map((name) => ({
    ...{ name, title: name, description: '', type: 'string' as const },
    ...{ required: false, codeList: undefined, unit: undefined },
  }));
  return csvText({ name: `results/${fiscalYear}`, columns: texts, rows });
}

/** The text of its description, under whichever name the CSV has beside it. */
export function resultsMetadata(csv: string, file: ResultFile, plan: PlanModel): string {
  return jsonText(resultsCsvw(csv, file, plan));
}
