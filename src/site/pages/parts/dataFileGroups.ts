import {
  catalogAddress,
  machineReadabilityAddress,
  openDataListAddress,
  planSchemaAddress,
  stratMlAddress,
} from '../../../addresses/catalogAddress.ts';
import { checksumsAddress, goalJsonAddress, planJsonAddress, sourceFileAddress } from '../../../addresses/fileAddress.ts';
import {
  archiveAddress,
  dataPackageAddress,
  goalCsvAddress,
  ownerValuesSchemaAddress,
  workbookAddress,
} from '../../../addresses/openDataAddress.ts';
import { pageAddress } from '../../../addresses/pageAddress.ts';
import type { Plan } from '../../../plan/plan.ts';
import { schemaVersion } from '../../../schema/schemaVersion.ts';
import type { FileFacts } from '../../../tables/dataFile.ts';
import { dataFilesText as text } from '#words/pages/data.ts';
import { publishedFile } from '../../files/publishedFile.ts';

/** A line of the list of files: what they hold, and the files or the page that leads to them. */
export interface FileLine {
  readonly what: string;
  readonly files: readonly FileFacts[];
  /** Where its files are, if they are too many to list, or what tells more about them. */
  readonly page?: { readonly address: string; readonly label: string };
  /** The format of files that are not listed one by one. */
  readonly format?: string;
  /** The name of the data set in linked data. */
  readonly id?: string;
}

/** Files that serve one purpose. */
export interface FileGroup {
  readonly title: string;
  /** When one needs them. */
  readonly use: string;
  readonly lines: readonly FileLine[];
}

/** The files that hold no single table, in groups by what one needs them for. */
export async function dataFileGroups(plan: Plan): Promise<FileGroup[]> {
  const { groups } = text;
  const line = async (what: string, addresses: readonly string[], more: Pick<FileLine, 'id' | 'page'> = {}): Promise<FileLine> => ({
    what,
    files: await Promise.all(addresses.map((address) => publishedFile(plan, address))),
    ...more,
  });
  return [
    {
      ...groups.whole,
      lines: [
        await line(text.workbook, [workbookAddress(plan)]),
        await line(text.plan, [planJsonAddress(plan)], { id: 'dataset' }),
        await line(text.stratMl, [stratMlAddress(plan)]),
        await line(text.archive, [archiveAddress(plan)]),
      ],
    },
    {
      ...groups.parts,
      lines: [
        ...(await Promise.all(plan.goals.map(({ id, number }) => line(text.goal(number), [goalJsonAddress(id), goalCsvAddress(id)])))),
        {
          what: text.initiatives(plan.initiatives.length),
          files: [],
          page: { address: pageAddress.initiatives, label: text.initiativesLink },
          format: text.eachFormat.initiatives,
        },
        { what: text.charts, files: [], page: { address: pageAddress.goals, label: text.chartsLink }, format: text.eachFormat.charts },
      ],
    },
    { ...groups.source, lines: [await line(text.source, [sourceFileAddress(plan)], { id: 'source' })] },
    {
      ...groups.catalog,
      lines: [
        await line(text.catalogJsonLd, [catalogAddress.jsonLd], { id: 'catalog' }),
        await line(text.catalogTurtle, [catalogAddress.turtle]),
        await line(text.openDataList, [openDataListAddress(plan)]),
      ],
    },
    {
      ...groups.definitions,
      lines: [
        await line(text.dataPackage, [dataPackageAddress]),
        await line(text.planSchema(schemaVersion), [planSchemaAddress]),
        await line(text.ownerValues, [ownerValuesSchemaAddress]),
      ],
    },
    {
      ...groups.checks,
      lines: [
        await line(text.machineReadability, [machineReadabilityAddress(plan, 'csv'), machineReadabilityAddress(plan, 'json')], {
          id: 'table-machine_readability',
          page: { address: pageAddress.machineReadability, label: text.readabilityLink },
        }),
        { what: text.checksums, files: [], page: { address: checksumsAddress, label: checksumsAddress }, format: text.fileFormat('TXT') },
      ],
    },
  ];
}
