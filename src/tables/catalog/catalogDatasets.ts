import { catalogAddress, openDataListAddress, planSchemaAddress, planUri, sourceUri, tableSchemaAddress, tableUri } from '../../addresses/catalogAddress.ts';
import { absoluteAddress, planJsonAddress, sourceFileAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { PlanModel } from '../../schema/model/plan.ts';
import { catalogText } from '../../wording/catalog.ts';
import { dataFormats, type DataFile } from '../dataFile.ts';
import type { Table } from '../table.ts';

/** A data set as catalogues describe it: one content, in as many files as there are formats. */
export interface CatalogDataset {
  /** The name in catalogues, kept from edition to edition: `332160_goals`. */
  readonly identifier: string;
  /** The name in linked data, which is also its place on the site. */
  readonly uri: string;
  /** The page that tells about it. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** The table that it holds, if it holds one. */
  readonly table: Table | undefined;
  readonly files: readonly DataFile[];
}

/**
 * The data sets of a plan with their files: each table, the plan as a whole and its transcription.
 *
 * Files in folders under `data/` (a goal's, an initiative's, a former edition's) hold nothing that these do not, and
 * descriptions of files are no data: both stay out.
 */
export function catalogDatasets(plan: PlanModel, files: readonly DataFile[]): CatalogDataset[] {
  const descriptions = new Set([catalogAddress.jsonLd, catalogAddress.turtle, openDataListAddress(plan), 'data/datapackage.json']);
  const listed = files.filter(({ address }) => /^data\/[^/]+$/.test(address) && !descriptions.has(address));
  const tables = [...new Set(listed.flatMap(({ table }) => table ?? []))];
  const source = listed.filter(({ address }) => address === sourceFileAddress(plan));
  const whole = listed.filter((file) => file.table === undefined && !source.includes(file));
  return [
    dataset(plan, 'plan', planUri(plan), { title: catalogText.planTitle(plan.plan), description: catalogText.planDescription(plan.plan) }, undefined, whole),
    ...tables.map((table) => {
      const own = listed.filter((file) => file.table === table);
      return dataset(plan, table.name, tableUri(plan, table.name), { title: catalogText.tableTitle(plan.plan, table), description: catalogText.tableDescription(plan.plan, table) }, table, own);
    }),
    dataset(plan, 'source', sourceUri(plan), { title: catalogText.sourceTitle(plan.plan), description: catalogText.sourceDescription(plan.plan) }, undefined, source),
  ];
}

/** The JSON Schema that a JSON file fits. */
export function fileSchema(plan: PlanModel, { address, format, table }: DataFile): string | undefined {
  if (format !== 'JSON') return undefined;
  if (table) return absoluteAddress(plan, tableSchemaAddress(table.name));
  return address === planJsonAddress(plan) ? absoluteAddress(plan, planSchemaAddress) : undefined;
}

/** How a file's characters are written; nothing for a file that is no text. */
export function encodingNote({ format }: DataFile): string | undefined {
  const { mediaType } = dataFormats[format];
  if (mediaType === 'text/csv') return catalogText.encoding.csv;
  return /^text\/|json$|xml$/.test(mediaType) && !mediaType.includes('openxml') ? catalogText.encoding.other : undefined;
}

/** Whether the site's licence covers a file: the plan's own words are the city's, and only the city can license them. */
export function isLicensed(plan: PlanModel, { address }: DataFile): boolean {
  return plan.plan.official || address !== sourceFileAddress(plan);
}

function dataset(plan: PlanModel, name: string, uri: string, texts: { title: string; description: string }, table: Table | undefined, files: readonly DataFile[]): CatalogDataset {
  const page = absoluteAddress(plan, pageAddress.data);
  return { identifier: `${plan.plan.cityCode}_${name}`, uri, page, ...texts, table, files };
}
