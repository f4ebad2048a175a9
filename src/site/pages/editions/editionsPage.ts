import { editionChangeKind } from '#words/codes.ts';
import { editionsText as text } from '#words/pages/editions.ts';
import { numberText } from '#words/sentences/number.ts';
import { tableAddress } from '../../../addresses/fileAddress.ts';
import { editionPageAddress } from '../../../addresses/pageAddress.ts';
import type { Plan } from '../../../plan/plan.ts';
import { editionChangesName } from '../../../tables/editions/editionChangesTable.ts';
import type { PageLink } from '../parts/links.ts';
import { changesOfEditions, countsByKind } from './shownEditionChanges.ts';

/** An edition with the numbers of what changed since the one before. */
export interface CountedEdition extends PageLink {
  /** The day of the edition that it is compared with; what is said where there is none. */
  readonly previous: string;
  /** In the order of the kinds; none for the first edition. */
  readonly counts: readonly string[];
}

/** What the page of all editions shows. */
export interface EditionsPage {
  readonly description: string;
  readonly lead: readonly string[];
  /** The table of all changes; nothing where there is one edition. */
  readonly files: readonly PageLink[];
  readonly kinds: readonly string[];
  /** The newest first. */
  readonly editions: readonly CountedEdition[];
}

/** Computes what the page of all editions shows. */
export function editionsPage(plan: Plan): EditionsPage {
  const { editions, information } = plan;
  return {
    description: text.description(information.title, editions.length),
    lead: text.lead(editions.length),
    files: changesFiles(plan),
    kinds: Object.values(editionChangeKind).map(({ label }) => label),
    editions: [...changesOfEditions(plan)].map(([{ date, step }, changes]) => ({
      label: text.titleOf(date),
      address: editionPageAddress(date),
      previous: step?.previousDate ?? text.first,
      counts: step ? countsByKind(changes).map(({ count }) => (count === 0 ? text.none : numberText(count))) : [],
    })),
  };
}

/** The table of all changes as files; none where there is one edition. */
export function changesFiles(plan: Plan): PageLink[] {
  if (plan.editions.length <= 1) return [];
  return (['csv', 'json'] as const).map((extension) => ({
    address: tableAddress(plan, editionChangesName, extension),
    label: `${text.table}（${text[extension]}）`,
  }));
}
