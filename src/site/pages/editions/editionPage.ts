import { editionsText as text } from '#words/pages/editions.ts';
import { dataText } from '#words/pages/data.ts';
import { citationText } from '#words/sentences/citation.ts';
import { absoluteAddress } from '../../../addresses/fileAddress.ts';
import { editionFileAddress } from '../../../addresses/openDataAddress.ts';
import { editionPageAddress } from '../../../addresses/pageAddress.ts';
import { editionChecksums, type Edition, type Plan } from '../../../plan/plan.ts';
import type { PageLink } from '../parts/links.ts';
import { changesFiles } from './editionsPage.ts';
import { type EditionChangeSection, changeSections, changesOfEditions } from './shownEditionChanges.ts';

/** What the page of an edition shows. */
export interface EditionPage {
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  /** The table of all changes. */
  readonly tables: readonly PageLink[];
  readonly sections: readonly EditionChangeSection[];
  readonly citation: string;
  readonly filesSummary: string;
  readonly files: readonly (PageLink & { readonly bytes: number })[];
  /** The list of their checksums. */
  readonly checksums: PageLink;
}

/** Computes what the page of an edition shows. */
export function editionPage(plan: Plan, edition: Edition): EditionPage {
  const { date, step, files } = edition;
  const changes = changesOfEditions(plan).get(edition) ?? [];
  return {
    title: text.titleOf(date),
    description: text.descriptionOf(plan.information.title, date, step?.previousDate),
    lead: text.leadOf(step?.previousDate, changes.length),
    tables: step ? changesFiles(plan) : [],
    sections: changeSections(plan, changes),
    citation: citationText(
      { ...plan.information, editionDate: date },
      { title: text.cited(date), url: absoluteAddress(plan, editionPageAddress(date)) },
    ),
    filesSummary: dataText.editions.files(files.length),
    files: files.map(({ name, bytes }) => ({ label: name, address: editionFileAddress(date, name), bytes })),
    checksums: { label: editionChecksums, address: editionFileAddress(date, editionChecksums) },
  };
}
