import { dataNames } from '../schema/dataName.ts';
import type { Level } from '../schema/entity/level.ts';
import type { PlanModel } from '../schema/entity/plan.ts';

/** Every table as one workbook. */
export function workbookAddress(plan: PlanModel): string {
  return `data/${plan.information.cityCode}_plan.xlsx`;
}

/** Every file of open data as one archive. */
export function archiveAddress(plan: PlanModel): string {
  return `data/${plan.information.cityCode}_plan.zip`;
}

/** The description of tables, plan and source as a Data Package. */
export const dataPackageAddress = `data/${dataNames.dataPackage}`;

/** The CSVW description of a CSV, at the place where its readers look for it. */
export function csvMetadataAddress(csv: string): string {
  return `${csv}-metadata.json`;
}

/** The columns that the CSVs of all items share, as CSVW. */
export const ownerValuesSchemaAddress = `data/${dataNames.ownerValuesSchema}`;

/** The values of the KPIs of an item with a page and of everything below it, as CSV. */
export function itemCsvAddress({ plural }: Pick<Level, 'plural'>, id: string): string {
  return `data/${plural}/${id}.csv`;
}

/** The results of a fiscal year as they were read. */
export function resultsFileAddress(fiscalYear: number): string {
  return `data/results/${fiscalYear}.csv`;
}

/** The fiscal year of a file of results by its address; undefined where it is none. */
export function yearOfResultsFile(address: string): string | undefined {
  return /^data\/results\/(\d{4})\.csv$/.exec(address)?.[1];
}

/** The name of the same file in an edition, which has no folders. */
export function frozenResultsName(fiscalYear: number): string {
  return `results-${fiscalYear}.csv`;
}

/** A file of an edition; its name is the one that it had under `data/`. */
export function editionFileAddress(date: string, name: string): string {
  return `data/editions/${date}/${name}`;
}

/** An edition's place on the data page, by which it is cited. */
export function editionAddress(date: string): string {
  return `data/#edition-${date}`;
}
