import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { PublishedResultColumn, ResultFile } from '../../plan/results/resultFiles.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { resultFields } from '../../schema/entity/results/result.ts';
import { result } from '#words/fields/result.ts';
import { resultsFileText } from '#words/files/resultsFile.ts';
import { resultsTableName } from '../definitions/resultsTable.ts';
import { csvwDialect, csvwContext, csvwFacts } from './csvwMetadata.ts';

/** Columns whose cells are days or numbers, empty where there is none. */
const datatypes: Partial<Record<PublishedResultColumn, string>> = {
  value: 'decimal',
  numerator: 'decimal',
  denominator: 'decimal',
  published_on: 'date',
  as_of: 'date',
  source_url: 'anyURI',
};

/** The CSVW description of a year's results as they were read; `csv` is the file's name beside it. */
export function resultsCsvw(csv: string, { fiscalYear, columns }: ResultFile, plan: PlanModel): object {
  return {
    '@context': csvwContext,
    dialect: csvwDialect,
    tables: [
      {
        ...csvwFacts(csv, { title: resultsFileText.title(fiscalYear), description: resultsFileText.description }, plan),
        // No column tells the rows apart: a KPI may stand in several.
        tableSchema: { columns: columns.map((name) => columnOf(name, plan)) },
      },
    ],
  };
}

function columnOf(name: PublishedResultColumn, plan: PlanModel): object {
  return {
    name,
    titles: name,
    'dc:description': columnText(name),
    datatype: datatypes[name] ?? 'string',
    required: name === 'kpi_id',
    ...(name === 'time' ? {} : { propertyUrl: absoluteAddress(plan, `${pageAddress.dictionary}#${resultsTableName}-${name}`) }),
  };
}

/** What the column of a file means: what the table of results says of its field. */
function columnText(name: PublishedResultColumn): string {
  if (name === 'time') return resultsFileText.time;
  const field = Object.entries(resultFields).find(([key, form]) => 'content' in form && ('key' in form ? form.key : key) === name)?.[0];
  return Object.entries(result).find(([key]) => key === field)?.[1].description ?? '';
}
