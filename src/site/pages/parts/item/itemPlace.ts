import { kpiAddress, placeOfItem } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Change } from '../../../../schema/entity/change.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { Note } from '../../../../schema/entity/note.ts';
import { kpiText } from '#words/kpi.ts';
import { itemText } from '#words/pages/item.ts';
import { isBranch } from './itemKind.ts';
import { type ItemDetails, itemDetails, unshownHistory } from './itemDetails.ts';
import { departmentFact, type Fact, furtherFacts } from './itemFacts.ts';
import { unassignedMarks } from './itemLedger.ts';
import { type KpiBlockData, kpiBlock } from '../kpi/kpiBlock.ts';
import type { PageLink } from '../links.ts';
import { phrasesOf } from '../phrases.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

/** An item without a page, in full on the page of its nearest ancestor that has one. */
export interface ItemPlaceData {
  /** The name of the place and its heading; nothing where the section has both. */
  readonly head: { readonly place: string; readonly title: readonly string[] } | undefined;
  readonly former: string | null;
  readonly changes: readonly Change[];
  readonly unassigned: readonly string[];
  readonly source: SourceMark | undefined;
  readonly facts: readonly Fact[];
  readonly departmentsNote: string | null;
  readonly details: ItemDetails;
  readonly remarks: readonly { readonly title: string; readonly text: string | null }[];
  readonly notes: readonly Note[];
  readonly kpis: readonly KpiBlockData[];
  readonly sharedKpis: SharedKpisData | undefined;
}

/** The KPIs that stand under an item too, though they are another's. */
export interface SharedKpisData {
  readonly heading: string;
  readonly links: readonly PageLink[];
}

/** Whether an item without a page has more to say than fits into a row, or into the head of rows. */
export function saysMore(plan: Plan, item: Item): boolean {
  const index = planIndex(plan);
  const { directions, period, budgets, ratings, fields, history, alsoUnder, overview, departments, departmentsNote } = item;
  const hasOwn = index.kpisOfOwner(item.id).length > 0 || index.sharedKpis(item.id).length > 0;
  const lists = [directions, budgets, ratings, alsoUnder, Object.keys(fields)];
  if (hasOwn || period !== null || departmentsNote !== null || lists.some(({ length }) => length > 0)) return true;
  if (unshownHistory(history, { title: item.previousTitle, overview: item.previousOverview }).length > 0) return true;
  return isBranch(plan, item) && (overview !== null || departments.length > 0);
}

/** Computes an item without a page in full; without a title where its section has its name for heading. */
export async function itemPlace(plan: Plan, item: Item, title: string | undefined): Promise<ItemPlaceData> {
  const index = planIndex(plan);
  const kpis = index.kpisOfOwner(item.id);
  return {
    head: title === undefined ? undefined : { place: placeOfItem(item), title: phrasesOf(plan, title) },
    former: item.previousTitle,
    changes: item.changes,
    unassigned: unassignedMarks(plan, item),
    source: sourceMark(plan, item.source),
    facts: [...departmentFact(plan, item), ...furtherFacts(plan, item)],
    departmentsNote: item.departmentsNote,
    details: itemDetails(plan, item),
    remarks: changeRemarks(item),
    notes: [...new Set([...index.notesAbout(item.level, item.id), ...kpis.flatMap(index.notesOfKpi)])],
    kpis: await Promise.all(kpis.map((kpi) => kpiBlock(plan, kpi, kpis))),
    sharedKpis: sharedKpis(plan, item),
  };
}

/** Computes the list of the KPIs that stand under an item too; nothing where none does. */
export function sharedKpis(plan: Plan, { id }: Item): SharedKpisData | undefined {
  const kpis: readonly Kpi[] = planIndex(plan).sharedKpis(id);
  if (kpis.length === 0) return undefined;
  return {
    heading: itemText.sharedKpis(kpiText.heading(plan, kpis)),
    links: kpis.map((kpi) => ({ label: kpi.label, address: kpiAddress(plan, kpi) })),
  };
}

/** What is to be said of the changes of an item: each that is explained, with its grounds. */
export function changeRemarks({ changes }: Item): { title: string; text: string | null }[] {
  return changes.filter(({ note }) => note !== null).map((change) => ({ title: itemText.changeLine(change), text: change.note }));
}
