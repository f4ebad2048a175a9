import { itemJsonAddress } from '../../addresses/fileAddress.ts';
import { itemCsvAddress } from '../../addresses/openDataAddress.ts';
import { itemAddress } from '../../addresses/pageAddress.ts';
import { topPlace } from '../../charts/marks/topColour.ts';
import { isPresent, targetOf } from '../../plan/kpiValues.ts';
import { isPromising } from '../../plan/comparison.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { Note } from '../../schema/entity/note.ts';
import { changeText, unassignedMarkText } from '#words/sentences/change.ts';
import { citationHeadings } from '#words/sentences/citation.ts';
import { kpiText } from '#words/kpi.ts';
import { itemName, nounOf, nounsText, shortNounOf } from '#words/nouns.ts';
import { itemText } from '#words/pages/item.ts';
import { planWords } from '#words/planWords.ts';
import { promisePhrases, promiseText } from '#words/sentences/promise.ts';
import { sourcesKind } from '#words/sentences/sourcePlace.ts';
import type { Phrase } from '../../wording/text.ts';
import { type Crumb, itemCrumbs } from './crumb.ts';
import { type GonePlace, gonePlaces } from './gonePlaces.ts';
import { pageCitation } from './parts/citation.ts';
import { type ItemCellData, itemCell } from './parts/item/itemCell.ts';
import { type ItemDetails, itemDetails } from './parts/item/itemDetails.ts';
import { departmentFact, type Fact, furtherFacts, kpiFacts, placeFacts, sourceFact } from './parts/item/itemFacts.ts';
import { changeRemarks, sharedKpis, type SharedKpisData } from './parts/item/itemPlace.ts';
import { type KpiBlockData, kpiBlock } from './parts/kpi/kpiBlock.ts';
import { mostHave } from './parts/item/levelFacts.ts';
import { dataLink, type DataLinkData, itemLink, type PageLink } from './parts/links.ts';
import { type Neighbours, neighboursOf } from './parts/item/neighbours.ts';
import { phrasesOf } from './parts/phrases.ts';
import { sourceQuotes, type SourceQuotesData } from './parts/item/sourceQuotes.ts';

/** What a KPI promises, and by when where that is the plan's year. */
export interface Promised {
  readonly kpiId: string;
  readonly phrases: readonly Phrase[];
  readonly deadline: string | undefined;
}

/** The items that belong to the same as this one. */
export interface Siblings {
  readonly heading: string;
  readonly parent: PageLink;
  readonly items: readonly ItemCellData[];
  readonly none: string;
}

/** Everything that the page of an item shows that has nothing below it. */
export interface LeafPage {
  readonly kind: 'leaf';
  readonly id: string;
  readonly level: string;
  /** The place of its top item, which gives the page its colour. */
  readonly top: number;
  readonly title: string;
  readonly phrases: readonly string[];
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  /** What the search says of the page: where it belongs, and that it may have ended. */
  readonly search: { readonly place: string; readonly warning: string | undefined };
  readonly former: string | null;
  readonly changes: readonly Change[];
  /** That it was removed. */
  readonly removal: string | undefined;
  readonly promises: readonly Promised[];
  readonly facts: readonly Fact[];
  readonly departmentsNote: string | null;
  readonly details: ItemDetails;
  /** What is to be said of its changes, and of marks that may mean it. */
  readonly remarksHeading: string;
  readonly remarks: readonly { readonly title: string; readonly text: string | null }[];
  readonly notes: readonly Note[];
  /** Its KPIs; a sentence where it has none though others of its level do, nothing where none has. */
  readonly kpis: { readonly heading: string; readonly blocks: readonly KpiBlockData[]; readonly lack: string } | undefined;
  readonly sharedKpis: SharedKpisData | undefined;
  /** What has its home elsewhere but stands below this item too. */
  readonly shared: { readonly heading: string; readonly items: readonly ItemCellData[] } | undefined;
  readonly gone: readonly GonePlace[];
  readonly quotes: SourceQuotesData | undefined;
  readonly siblings: Siblings | undefined;
  readonly files: readonly DataLinkData[];
  readonly ids: readonly string[];
  readonly citation: string;
  readonly permanent: string;
  readonly neighbours: Neighbours;
}

/** Computes what the page of an item shows that has nothing below it. */
export async function leafPage(plan: Plan, item: Item): Promise<LeafPage> {
  const index = planIndex(plan);
  const { id, level, changes, source } = item;
  const kpis = index.kpisOfOwner(id);
  const title = itemName(plan, item);
  const address = itemAddress(plan, id);
  const crumbs = itemCrumbs(plan, item);
  const noun = shortNounOf(plan, item);
  const removal = changes.find(({ type }) => type === 'removed');
  const ended = changes.find(({ type }) => type === 'removed' || type === 'possibly-ended');
  const shared = index.shared(id);
  const place = crumbs.slice(1, -1).map(({ label }) => label);
  return {
    kind: 'leaf',
    id,
    level,
    top: topPlace(plan, item),
    title,
    phrases: phrasesOf(plan, title),
    description: itemText.description(item, kpis.map((kpi) => promiseText(kpi, plan)).join('')),
    crumbs,
    search: { place: place.join(' › '), warning: ended && changeText(ended) },
    former: item.previousTitle,
    changes,
    removal: removal && itemText.removed(noun, removal.certainty !== 'stated', plan),
    promises: kpis.map((kpi) => promised(plan, kpi)),
    facts: [
      ...departmentFact(plan, item),
      ...placeFacts(plan, item),
      ...furtherFacts(plan, item),
      ...kpiFacts(plan, item),
      sourceFact(plan, item),
    ],
    departmentsNote: item.departmentsNote,
    details: itemDetails(plan, item),
    remarksHeading: planWords(plan).revision,
    remarks: [...changeRemarks(item), ...marksAbove(plan, item)],
    notes: [...new Set([...index.notesAbout(level, id), ...kpis.flatMap(index.notesOfKpi)])],
    kpis: await ownKpis(plan, item),
    sharedKpis: sharedKpis(plan, item),
    shared: shared.length === 0 ? undefined : { heading: itemText.alsoHeading, items: shared.map((each) => itemCell(plan, each)) },
    gone: gonePlaces(plan, address),
    quotes: sourceQuotes(plan, item, kpis),
    siblings: siblingsOf(plan, item),
    files: await filesOf(plan, item),
    ids: citationHeadings.ids(plan, id, item.kpiIds),
    citation: pageCitation(plan, title, address, source),
    permanent: citationHeadings.permanent(plan),
    neighbours: neighboursOf(plan, item),
  };
}

function promised(plan: Plan, kpi: Kpi): Promised {
  const target = targetOf(kpi);
  const isTold = isPresent(target) && isPromising(plan, kpi);
  return { kpiId: kpi.id, phrases: promisePhrases(kpi, plan), deadline: isTold ? deadlineOf(plan, target) : undefined };
}

/** By when, where the promise itself does not say it. */
function deadlineOf({ information: { targetYear } }: Plan, { timeKind, fiscalYear }: KpiValue): string | undefined {
  if (fiscalYear !== null && fiscalYear === targetYear) return itemText.deadline(targetYear);
  return timeKind === 'not-stated' ? itemText.noDeadline : undefined;
}

/** Marks of what the item belongs to that may mean it. */
function marksAbove(plan: Plan, item: Item): LeafPage['remarks'] {
  const noun = nounsText(plan, [item]);
  return planIndex(plan)
    .ancestors(item)
    .slice(-1)
    .flatMap((parent) =>
      parent.changes
        .filter(({ certainty }) => certainty === 'unassigned')
        .map((change) => ({
          title: itemText.unassignedMark(nounOf(plan, parent), parent.title),
          text: unassignedMarkText(change, noun),
        })),
    );
}

async function ownKpis(plan: Plan, item: Item): Promise<LeafPage['kpis']> {
  const index = planIndex(plan);
  const kpis = index.kpisOfOwner(item.id);
  if (kpis.length === 0 && !mostHave(plan, item, 'kpis')) return undefined;
  const ofLevel = index.itemsOfLevel(item.level).flatMap(({ id }) => index.kpisOfOwner(id));
  const heading = kpiText.heading(plan, kpis.length > 0 ? kpis : ofLevel);
  return {
    heading,
    blocks: await Promise.all(kpis.map((kpi) => kpiBlock(plan, kpi, kpis))),
    lack: itemText.lacking(heading, sourcesKind(plan.information) === 'verbatim'),
  };
}

function siblingsOf(plan: Plan, item: Item): Siblings | undefined {
  const index = planIndex(plan);
  const ancestors = index.ancestors(item);
  const parent = ancestors.at(-1);
  if (!parent) return undefined;
  const noun = shortNounOf(plan, item);
  const parentNoun = shortNounOf(plan, parent);
  // 具体的な施策 is a 施策: where a noun above is what the parent's noun ends with, that says it more plainly.
  const plain = ancestors.map((each) => shortNounOf(plan, each)).find((each) => parentNoun.endsWith(each)) ?? parentNoun;
  return {
    heading: itemText.siblings(plain, noun),
    parent: itemLink(plan, parent),
    items: index
      .children(parent.id)
      .filter((other) => other !== item)
      .map((other) => itemCell(plan, other)),
    none: itemText.noSiblings(parentNoun, noun),
  };
}

async function filesOf(plan: Plan, item: Item): Promise<DataLinkData[]> {
  const level = planIndex(plan).level(item.level);
  const { kpi, revision } = planWords(plan);
  const noun = shortNounOf(plan, item);
  const { value, note } = itemText.dataParts;
  const parts = [
    ...(plan.kpis.length > 0 ? [kpi, value] : []),
    ...(plan.changes.length > 0 ? [revision] : []),
    ...(plan.notes.length > 0 ? [note] : []),
  ];
  const json = await dataLink(plan, itemJsonAddress(level, item.id), itemText.dataLabel(noun, parts));
  if (plan.kpis.length === 0) return [json];
  return [json, await dataLink(plan, itemCsvAddress(level, item.id), itemText.valuesLabel(noun, undefined, plan))];
}
