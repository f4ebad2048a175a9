import { absoluteAddress, planJsonAddress, tableAddress } from '../../addresses/fileAddress.ts';
import { archiveAddress, workbookAddress } from '../../addresses/openDataAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FileFacts } from '../../tables/dataFile.ts';
import type { EditionReader } from '../../tables/editionDifferences.ts';
import { bibtexText, citationText, processedCitationText } from '#words/sentences/citation.ts';
import { dataChangesText, dataFilesText, dataText } from '#words/pages/data.ts';
import { dataLoadingText, type LoadingWay, loadingWays } from '#words/pages/dataLoading.ts';
import { publishedFile } from '../files/publishedFile.ts';
import { datasetJsonLd } from './jsonLd.ts';
import { loadingFacts } from './loadingFacts.ts';
import { type FileGroup, dataFileGroups } from './parts/data/dataFileGroups.ts';
import { type EditionChangesData, editionChanges } from './parts/data/editionChanges.ts';
import { editionList, type ListedEdition } from './parts/data/editionList.ts';
import { type TableEntry, tableEntries } from './parts/data/tableEntries.ts';

/** A file that most readers want. */
export interface DataChoice {
  readonly title: string;
  readonly note: string;
  readonly file: FileFacts;
}

/** What the data page shows. */
export interface DataPage {
  readonly description: string;
  readonly lead: readonly string[];
  /** What is said of the texts of the source. */
  readonly rawSpec: string;
  readonly contactNote: string;
  readonly jsonLd: object;
  readonly choices: readonly DataChoice[];
  /** The parts of the page by their places on it. */
  readonly contents: readonly { readonly id: string; readonly label: string }[];
  readonly tables: readonly TableEntry[];
  readonly groups: readonly FileGroup[];
  readonly loadingWays: readonly LoadingWay[];
  /** How one cites the data as they are, what builds on them, and either with a tool. */
  readonly citations: { readonly asIs: string; readonly processed: string; readonly bibtex: string };
  readonly licence: { readonly text: string; readonly name: string; readonly url: string };
  readonly changes: EditionChangesData;
  readonly editions: readonly ListedEdition[];
  readonly contact: { readonly name: string; readonly url: string | null; readonly email: string | null };
  /** The day of all files. */
  readonly updated: string;
}

/** Computes what the data page shows; `read` reads the files of editions. */
export async function dataPage(plan: Plan, read: EditionReader): Promise<DataPage> {
  const { information } = plan;
  const tables = await tableEntries(plan);
  const cited = { title: dataText.cited, url: absoluteAddress(plan, pageAddress.data) };
  return {
    description: dataText.description(plan, tables.length),
    lead: dataText.lead(plan),
    rawSpec: dataText.spec.raw.text(plan),
    contactNote: dataText.contactNote(information),
    jsonLd: await datasetJsonLd(plan),
    choices: await dataChoices(plan),
    contents: [
      { id: 'tables', label: dataText.tablesHeading },
      { id: 'other', label: dataFilesText.heading },
      { id: 'load', label: dataLoadingText.heading },
      { id: 'cite', label: dataText.citeHeading },
      { id: 'licence', label: dataText.licenceHeading },
      { id: 'since', label: dataChangesText.heading },
      { id: 'contact', label: dataText.contactHeading },
    ],
    tables,
    groups: await dataFileGroups(plan),
    loadingWays: loadingWays(loadingFacts(plan)),
    citations: {
      asIs: citationText(information, cited),
      processed: processedCitationText(information, cited),
      bibtex: bibtexText(information, cited),
    },
    licence: { text: dataText.licence(information), name: information.licenceName, url: information.licenceUrl },
    changes: await editionChanges(plan, read),
    editions: editionList(plan),
    contact: { name: information.contactName, url: information.contactUrl, email: information.contactEmail },
    updated: information.editionDate,
  };
}

/** What most readers want, each in one file. */
async function dataChoices(plan: Plan): Promise<DataChoice[]> {
  const { excel, csv, json, zip } = dataText.choices;
  const choices = [
    { ...excel, address: workbookAddress(plan) },
    { ...csv, address: tableAddress(plan, 'kpi_values', 'csv') },
    { ...json, address: planJsonAddress(plan) },
    { ...zip, address: archiveAddress(plan) },
  ];
  return Promise.all(choices.map(async ({ title, note, address }) => ({ title, note, file: await publishedFile(plan, address) })));
}
