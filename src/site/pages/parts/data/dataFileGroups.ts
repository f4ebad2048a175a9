import {
  catalogAddress,
  machineReadabilityAddress,
  openDataListAddress,
  planSchemaAddress,
  stratMlAddress,
} from '../../../../addresses/catalogAddress.ts';
import { checksumsAddress, itemJsonAddress, planJsonAddress, sourceFileAddress } from '../../../../addresses/fileAddress.ts';
import {
  archiveAddress,
  dataPackageAddress,
  itemCsvAddress,
  ownerValuesSchemaAddress,
  resultsFileAddress,
  workbookAddress,
} from '../../../../addresses/openDataAddress.ts';
import { listAddress, pageAddress, topListAddress } from '../../../../addresses/pageAddress.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { Level } from '../../../../schema/entity/level.ts';
import { itemMark, itemName, nounOf } from '#words/nouns.ts';
import { planWords } from '#words/planWords.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { schemaVersion } from '../../../../schema/schemaVersion.ts';
import type { FileFacts } from '../../../../tables/dataFile.ts';
import { resultsFileText } from '#words/files/resultsFile.ts';
import { dataFilesText as text } from '#words/pages/data.ts';
import { publishedFile } from '../../../files/publishedFile.ts';

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
  const { tops, itemsOfLevel } = planIndex(plan);
  const paged = plan.levels.filter(({ hasPage }) => hasPage);
  const nouns = paged.map(({ shortName }) => shortName);
  const { kpi } = planWords(plan);
  const sourceFiles = plan.information.sources.flatMap(({ file }) => (file === null ? [] : [sourceFileAddress({ file })]));
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
      title: groups.parts.title(nouns),
      use: groups.parts.use,
      lines: [
        ...(await Promise.all(tops.map((top) => line(text.item(topName(plan, top), kpi), itemFiles(plan, paged[0], top.id))))),
        ...paged.slice(1).map((level) => ({
          what: text.items(level.name, itemsOfLevel(level.key).length),
          files: [],
          page: { address: listAddress(level), label: text.itemsLink(level.shortName) },
          format: text.eachFormat.items,
        })),
        ...(plan.resultFiles.length > 0
          ? [
              await line(
                resultsFileText.lines,
                plan.resultFiles.map(({ fiscalYear }) => resultsFileAddress(fiscalYear)),
              ),
            ]
          : []),
        ...(plan.kpis.length > 0
          ? [
              {
                what: text.charts,
                files: [],
                page: { address: topListAddress(plan), label: text.chartsLink },
                format: text.eachFormat.charts,
              },
            ]
          : []),
      ],
    },
    ...(sourceFiles.length === 0
      ? []
      : [
          {
            ...groups.source,
            lines: [await line(text.source, sourceFiles, { id: 'source' })],
          },
        ]),
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
        await line(text.ownerValues(nouns), [ownerValuesSchemaAddress]),
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

/** The files of an item: all that belongs to it, and the values of its KPIs. */
function itemFiles(plan: Plan, level: Level | undefined, id: string): string[] {
  if (!level) return [];
  return [itemJsonAddress(level, id), ...(plan.kpis.length > 0 ? [itemCsvAddress(level, id)] : [])];
}

/** An item of the first level by its mark, or by its name where it has none. */
function topName(plan: Plan, top: Item): string {
  const mark = itemMark(plan, top);
  return mark === nounOf(plan, top) ? itemName(plan, top) : mark;
}
