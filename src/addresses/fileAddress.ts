import { dataNames } from '../schema/dataName.ts';
import type { Level } from '../schema/entity/level.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { pageAddress } from './pageAddress.ts';

/** A table's file under `data/`: `332160_kpi_values.csv`. */
export function tableAddress(plan: PlanModel, table: string, extension: 'csv' | 'json'): string {
  return `data/${plan.information.cityCode}_${table}.${extension}`;
}

/** The whole plan as one JSON file. */
export function planJsonAddress(plan: PlanModel): string {
  return `data/${plan.information.cityCode}_plan.json`;
}

/** One item of a level with pages, with all that belongs to it, as JSON. */
export function itemJsonAddress({ plural }: Pick<Level, 'plural'>, id: string): string {
  return `data/${plural}/${id}.json`;
}

/** A chart as a file of its own, or the data that it shows; `id` is that of its KPI or its item, or `plan` for the picture of the plan. */
export function chartAddress(id: string, extension: 'svg' | 'csv'): string {
  return `data/charts/${id}.${extension}`;
}

/** The columns that the CSVs of all charts share, as CSVW. */
export const chartSchemaAddress = 'data/charts/kpi_values-schema.json';

/** A transcription itself, byte for byte. */
export function sourceFileAddress({ file }: { readonly file: string }): string {
  return `data/${file}`;
}

/** The page that searches, which names the version of what it loads. */
export const searchPageFile = `${pageAddress.search}index.html`;

/** The checksums of every file of the site. */
export const checksumsAddress: string = dataNames.checksums;

/** What the site was made from and with. */
export const provenanceAddress = 'provenance.json';

/** The terms of others' programs that a site gives to browsers. */
export const noticesAddress = 'THIRD-PARTY-NOTICES.txt';

/** The packages that the program uses (CycloneDX); it is kept in `public/`. */
export const billAddress = 'sbom.cdx.json';

/** The list of pages for search engines. */
export const sitemapAddress = 'sitemap.xml';

/** An address from the site's root as a full one, for whoever reads it elsewhere. */
export function absoluteAddress(plan: PlanModel, address: string): string {
  return `${plan.information.siteUrl}${address}`;
}

/** The name of the CSV that a reader saves from a selection: `332160_kpis_selection.csv`. */
export function selectionAddress(plan: PlanModel, table: string): string {
  return `${plan.information.cityCode}_${table}_selection.csv`;
}

/** The script with the CSV records that selections are made of; `version` changes with its content. */
export function kpiRecordsAddress(version: string): string {
  return `assets/kpi-records.${version}.js`;
}
