import {
  openDataListAddress,
  planSchemaAddress,
  planUri,
  sourceUri,
  stratMlAddress,
  tableSchemaAddress,
  tableUri,
} from '../../addresses/catalogAddress.ts';
import { absoluteAddress, planJsonAddress } from '../../addresses/fileAddress.ts';
import { archiveAddress, workbookAddress, yearOfResultsFile } from '../../addresses/openDataAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { resultsFileText } from '#words/files/resultsFile.ts';
import { catalogText } from '#words/files/catalog.ts';
import { resultsTableName } from '../definitions/resultsTable.ts';
import type { FileFacts } from '../dataFile.ts';
import type { TableFacts } from '../table.ts';
import { transcriptionAddresses } from '../transcriptions.ts';

/** A file as catalogues list it. The archive holds the catalogues, so that they cannot tell its size and hash. */
export type CatalogFile = Pick<FileFacts, 'address' | 'format' | 'table'> & Partial<Pick<FileFacts, 'bytes' | 'sha256'>>;

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
  readonly table: TableFacts | undefined;
  readonly files: readonly CatalogFile[];
}

/**
 * The data sets of a plan with their files: each table, the plan as a whole and its transcriptions, if it has any.
 *
 * The results of a year as they were read belong to their table. Other files in folders under `data/` (an item's, a
 * former edition's) hold nothing that these do not, and
 * descriptions of files are no data: both stay out. The archive is listed before it is made, since it holds the list.
 */
export function catalogDatasets(plan: PlanModel, files: readonly FileFacts[]): CatalogDataset[] {
  const byAddress = new Map<string, CatalogFile>(files.map((file) => [file.address, file]));
  const archive: CatalogFile = { address: archiveAddress(plan), format: 'ZIP', table: undefined };
  const at = (...addresses: readonly string[]) => addresses.flatMap((address) => byAddress.get(address) ?? []);
  const whole = [...at(planJsonAddress(plan), workbookAddress(plan), stratMlAddress(plan)), byAddress.get(archive.address) ?? archive];
  const transcriptions = at(...transcriptionAddresses(plan.information));
  const byTable = Map.groupBy(
    files.filter(({ address }) => address !== openDataListAddress(plan)),
    ({ table }) => table?.name,
  );
  return [
    dataset(
      plan,
      'plan',
      planUri(plan),
      { title: catalogText.planTitle(plan.information), description: catalogText.planDescription(plan) },
      undefined,
      whole,
    ),
    ...[...byTable.values()].flatMap((own) => {
      const table = own[0]?.table;
      const asRead = table?.name === resultsTableName ? files.filter(({ address }) => yearOfResultsFile(address) !== undefined) : [];
      return table
        ? [
            dataset(
              plan,
              table.name,
              tableUri(plan, table.name),
              {
                title: catalogText.tableTitle(plan.information, table),
                description: catalogText.tableDescription(plan.information, table),
              },
              table,
              [...own, ...asRead],
            ),
          ]
        : [];
    }),
    ...(transcriptions.length === 0
      ? []
      : [
          dataset(
            plan,
            'source',
            sourceUri(plan),
            { title: catalogText.sourceTitle(plan.information), description: catalogText.sourceDescription(plan.information) },
            undefined,
            transcriptions,
          ),
        ]),
  ];
}

/** The JSON Schema that a JSON file fits. */
export function fileSchema(plan: PlanModel, { address, format, table }: CatalogFile): string | undefined {
  if (format !== 'JSON') return undefined;
  if (table) return absoluteAddress(plan, tableSchemaAddress(table.name));
  return address === planJsonAddress(plan) ? absoluteAddress(plan, planSchemaAddress) : undefined;
}

/** What a file of a data set is called: by its format, or by the year whose results it holds as they were read. */
export function fileTitle({ title }: Pick<CatalogDataset, 'title'>, { address, format }: CatalogFile): string {
  const year = yearOfResultsFile(address);
  return year === undefined ? catalogText.distribution(title, format) : resultsFileText.distribution(title, year);
}

/** What a reader must know of a file before opening it: how a text is written, what a workbook or an archive holds. */
export function fileNote({ format }: CatalogFile): string {
  if (format === 'XLSX') return catalogText.fileNotes.workbook;
  if (format === 'ZIP') return catalogText.fileNotes.archive;
  return format === 'CSV' ? catalogText.fileNotes.csv : catalogText.fileNotes.otherText;
}

/** Whether the site's licence covers a file: the plan's own words are the city's, and only the city can license them. */
export function isLicensed(plan: PlanModel, { address }: CatalogFile): boolean {
  return plan.information.official || !transcriptionAddresses(plan.information).includes(address);
}

function dataset(
  plan: PlanModel,
  name: string,
  uri: string,
  texts: { title: string; description: string },
  table: TableFacts | undefined,
  files: readonly CatalogFile[],
): CatalogDataset {
  const page = absoluteAddress(plan, pageAddress.data);
  return { identifier: `${plan.information.cityCode}_${name}`, uri, page, ...texts, table, files };
}
