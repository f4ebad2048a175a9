import { dataNames } from '../schema/dataName.ts';
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

/** The columns that the CSVs of all goals and initiatives share, as CSVW. */
export const ownerValuesSchemaAddress = `data/${dataNames.ownerValuesSchema}`;

/** The values of a goal's KPIs and of its initiatives' KPIs, as CSV. */
export function goalCsvAddress(id: string): string {
  return `data/goals/${id}.csv`;
}

/** The values of an initiative's KPIs, as CSV. */
export function initiativeCsvAddress(id: string): string {
  return `data/initiatives/${id}.csv`;
}

/** A file of an edition; its name is the one that it had under `data/`. */
export function editionFileAddress(date: string, name: string): string {
  return `data/editions/${date}/${name}`;
}

/** An edition's place on the data page, by which it is cited. */
export function editionAddress(date: string): string {
  return `data/#edition-${date}`;
}
