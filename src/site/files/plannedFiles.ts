import { catalogAddress, machineReadabilityAddress, openDataListAddress, stratMlAddress } from '../../addresses/catalogAddress.ts';
import {
  billAddress,
  chartSchemaAddress,
  checksumsAddress,
  itemJsonAddress,
  planJsonAddress,
  provenanceAddress,
  sitemapAddress,
  sourceFileAddress,
  tableAddress,
} from '../../addresses/fileAddress.ts';
import {
  archiveAddress,
  csvMetadataAddress,
  dataPackageAddress,
  itemCsvAddress,
  ownerValuesSchemaAddress,
  resultsFileAddress,
  workbookAddress,
} from '../../addresses/openDataAddress.ts';
import { chartedItems } from '../../charts/layout/kpisBelow.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DataFile } from '../../tables/dataFile.ts';
import { partFiles, wholeFiles } from '../../tables/dataFiles.ts';
import { tableDefinitions } from '../../tables/publishedTables.ts';
import { schemaFiles } from '../../tables/schemaFiles.ts';
import { chartFileAddresses, pictureId } from './chartFiles.ts';
import { foldersOf } from './folderPages.ts';
import { publishedEditionFiles } from './publishedFile.ts';

/**
 * Every file that a build will publish under `data/` and `schema/`, the lists of their folders, and the files at the root that a
 * reader may be led to, by address, before any is made.
 */
export function plannedFiles(plan: Plan, { withoutSource = false } = {}): ReadonlySet<string> {
  const withMetadata = (csv: string) => [csv, csvMetadataAddress(csv)];
  const charts = [...chartedItems(plan), ...plan.kpis].map(({ id }) => chartFileAddresses(plan, id));
  const itemFiles = plan.levels
    .filter(({ hasPage }) => hasPage)
    .flatMap((level) =>
      plan.items
        .filter((item) => item.level === level.key)
        .flatMap(({ id }) => [itemJsonAddress(level, id), ...withMetadata(itemCsvAddress(level, id))]),
    );
  const sources = plan.information.sources.flatMap(({ file }) => (file === null ? [] : [sourceFileAddress({ file })]));
  const files = [
    ...tableDefinitions(plan).flatMap(({ name }) => [...withMetadata(tableAddress(plan, name, 'csv')), tableAddress(plan, name, 'json')]),
    ...itemFiles,
    ...plan.resultFiles.flatMap(({ fiscalYear }) => withMetadata(resultsFileAddress(fiscalYear))),
    ...[
      planJsonAddress(plan),
      ownerValuesSchemaAddress,
      ...(withoutSource ? [] : sources),
      workbookAddress(plan),
      stratMlAddress(plan),
      dataPackageAddress,
      archiveAddress(plan),
    ],
    ...[catalogAddress.jsonLd, catalogAddress.turtle, machineReadabilityAddress(plan, 'json')],
    ...[machineReadabilityAddress(plan, 'csv'), openDataListAddress(plan)].flatMap(withMetadata),
    ...[chartSchemaAddress, chartFileAddresses(plan, pictureId).svg],
    ...charts.flatMap(({ svg, csv }) => [svg, ...withMetadata(csv)]),
    ...schemaFiles(plan).map(({ address }) => address),
    ...[...publishedEditionFiles(plan)].map(({ address }) => address),
  ];
  const folders = foldersOf(files).map((folder) => `${folder}index.html`);
  return new Set([...files, ...folders, '404.html', sitemapAddress, provenanceAddress, billAddress, checksumsAddress]);
}

/** Some files after others, as they come. */
export type Batches<File> = Iterable<readonly File[]> | AsyncIterable<readonly File[]>;

/**
 * Every file of open data, of charts and of schemas, in batches in the order in which they are made.
 *
 * What the pages of items link to comes first: a build makes those pages meanwhile, and they tell how large their
 * files are. The charts are given, as chartFiles.ts draws them or as what is told of drawings made elsewhere.
 */
export async function* fileBatches<Chart>(plan: Plan, charts: Batches<Chart>): AsyncGenerator<readonly (DataFile | Chart)[]> {
  const parts: DataFile[] = [];
  for await (const files of partFiles(plan)) {
    for (const file of files) parts.push(file);
    yield files;
  }
  yield* charts;
  yield schemaFiles(plan);
  yield* wholeFiles(plan, parts);
}
