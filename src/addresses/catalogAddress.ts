import { dataNames } from '../schema/dataName.ts';
import { schemaVersion } from '../schema/schemaVersion.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { absoluteAddress } from './fileAddress.ts';
import { pageAddress } from './pageAddress.ts';

/** The catalogue of all data sets (DCAT-AP), the same statements in two forms. */
export const catalogAddress = { jsonLd: `data/${dataNames.catalogJsonLd}`, turtle: `data/${dataNames.catalogTurtle}` } as const;

/** The list of data sets and files that the systems of Japanese municipalities read (オープンデータ一覧). */
export function openDataListAddress(plan: PlanModel): string {
  return `data/${plan.information.cityCode}_opendata_list.csv`;
}

/** What the self-check of machine readability found. */
export function machineReadabilityAddress(plan: PlanModel, extension: 'csv' | 'json'): string {
  return `data/${plan.information.cityCode}_machine_readability.${extension}`;
}

/** The plan as StratML. */
export function stratMlAddress(plan: PlanModel): string {
  return `data/${plan.information.cityCode}_plan.stratml.xml`;
}

/** The JSON Schema of the whole plan. */
export const planSchemaAddress = schemaAddress('plan');

/** The JSON Schema of a table's JSON. */
export function tableSchemaAddress(table: string): string {
  return schemaAddress(table);
}

/** The name of the catalogue itself, for whoever links data. */
export function catalogUri(plan: PlanModel): string {
  return `${absoluteAddress(plan, pageAddress.data)}#catalog`;
}

/** The name of a data set, which is also its place on the data page: `…/data/#table-goals`. */
export function tableUri(plan: PlanModel, table: string): string {
  return `${absoluteAddress(plan, pageAddress.data)}#table-${table}`;
}

/** The name of the data set that holds the whole plan. */
export function planUri(plan: PlanModel): string {
  return `${absoluteAddress(plan, pageAddress.data)}#dataset`;
}

/** The name of the transcription as a data set. */
export function sourceUri(plan: PlanModel): string {
  return `${absoluteAddress(plan, pageAddress.data)}#source`;
}

function schemaAddress(name: string): string {
  return `schema/${schemaVersion}/${name}.json`;
}
