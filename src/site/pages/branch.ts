import { type ChangeType, changeTypesIn } from '../../charts/marks/changeTypes.ts';
import { itemJsonAddress } from '../../addresses/fileAddress.ts';
import { itemCsvAddress } from '../../addresses/openDataAddress.ts';
import { itemAddress } from '../../addresses/pageAddress.ts';
import { topPlace } from '../../charts/marks/topColour.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { Note } from '../../schema/entity/note.ts';
import { changeText } from '#words/sentences/change.ts';
import { kpiText } from '#words/kpi.ts';
import { countedNouns, itemMark, itemName, itemSign, nounOf, nounsText, shortNounOf } from '#words/nouns.ts';
import { branchText, itemText } from '#words/pages/item.ts';
import { planWords } from '#words/planWords.ts';
import { sourcesKind } from '#words/sentences/sourcePlace.ts';
import { type Crumb, itemCrumbs } from './crumb.ts';
import { type GonePlace, gonePlaces } from './gonePlaces.ts';
import { type BranchSection, branchSections } from './parts/item/branchSections.ts';
import { pageCitation } from './parts/citation.ts';
import { type ItemDetails, itemDetails } from './parts/item/itemDetails.ts';
import { departmentFact, type Fact, furtherFacts, placeFacts } from './parts/item/itemFacts.ts';
import { leavesBelow } from './parts/item/itemKind.ts';
import { changeRemarks, sharedKpis, type SharedKpisData } from './parts/item/itemPlace.ts';
import { type KpiHeadData, kpiHead } from './parts/kpi/kpiHead.ts';
import { type KpiMultiplesData, kpiMultiples } from './parts/kpi/kpiMultiples.ts';
import { levelBelow } from './parts/item/levelBelow.ts';
import { mostHave } from './parts/item/levelFacts.ts';
import { dataLink, type DataLinkData } from './parts/links.ts';
import { type Neighbours, neighboursOf } from './parts/item/neighbours.ts';
import { outlineOf, type OutlineChild } from './parts/item/outline.ts';
import { phrasesOf } from './parts/phrases.ts';
import { type SourceMark, sourceMark } from './parts/sourceMark.ts';

/** Everything that the page of an item shows that is of the first level or has something below it. */
export interface BranchPage {
  readonly kind: 'branch';
  readonly id: string;
  readonly level: string;
  /** The place of its top item, which gives the page its colour. */
  readonly top: number;
  /** What stands large beside the title of an item of the first level. */
  readonly sign: string | undefined;
  readonly label: string;
  /** Its label and title in one. */
  readonly title: string;
  readonly phrases: readonly string[];
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  /** What the search says of the page: where it belongs, and that it may have ended. */
  readonly search: { readonly place: string; readonly warning: string | undefined };
  readonly source: SourceMark | undefined;
  readonly former: string | null;
  readonly changes: readonly Change[];
  readonly removal: string | undefined;
  readonly counts: readonly string[];
  readonly facts: readonly Fact[];
  readonly departmentsNote: string | null;
  /** Its own KPIs; a sentence where it has none though others of its level do, nothing where none has. */
  readonly kpis: { readonly heading: string; readonly heads: readonly KpiHeadData[]; readonly lack: string } | undefined;
  readonly sharedKpis: SharedKpisData | undefined;
  readonly details: ItemDetails;
  /** That it has no directions though others of its level do. */
  readonly noDirections: string | undefined;
  readonly structure: { readonly heading: string; readonly children: readonly OutlineChild[] } | undefined;
  readonly remarksHeading: string;
  readonly remarks: readonly { readonly title: string; readonly text: string | null }[];
  readonly notes: readonly Note[];
  readonly multiples: KpiMultiplesData | undefined;
  readonly sections: readonly BranchSection[];
  /** The types of change for the legend; none in a plan without changes. */
  readonly changeTypes: readonly ChangeType[];
  readonly gone: readonly GonePlace[];
  readonly files: readonly DataLinkData[];
  readonly citation: string;
  readonly neighbours: Neighbours;
}

/** Computes what the page of an item shows that is of the first level or has something below it. */
export async function branchPage(plan: Plan, item: Item): Promise<BranchPage> {
  const index = planIndex(plan);
  const { id, level, changes, source } = item;
  const isTop = index.isTop(item);
  const title = itemName(plan, item);
  const address = itemAddress(plan, id);
  const kpis = index.kpisOfOwner(id);
  const crumbs = itemCrumbs(plan, item);
  const notes = new Set([...kpis.flatMap(index.notesOfKpi), ...index.notesAbout(level, id)]);
  const removal = changes.find(({ type }) => type === 'removed');
  const ended = changes.find(({ type }) => type === 'removed' || type === 'possibly-ended');
  const outline = outlineOf(plan, item);
  const isVerbatim = sourcesKind(plan.information) === 'verbatim';
  const label = isTop ? itemMark(plan, item) : nounOf(plan, item);
  const place = isTop ? label : crumbs.slice(1, -1).map((crumb) => crumb.label);
  const details = itemDetails(plan, item);
  return {
    kind: 'branch',
    id,
    level,
    top: topPlace(plan, item),
    sign: isTop ? itemSign(item) : undefined,
    label,
    title,
    phrases: phrasesOf(plan, isTop ? item.title : title),
    description: descriptionOf(plan, item),
    crumbs,
    search: { place: typeof place === 'string' ? place : place.join(' › '), warning: ended && changeText(ended) },
    source: sourceMark(plan, source),
    former: item.previousTitle,
    changes,
    removal: removal && itemText.removed(shortNounOf(plan, item), removal.certainty !== 'stated', plan),
    counts: branchText.counts(countsOf(plan, item)),
    facts: [...(isTop ? [] : placeFacts(plan, item)), ...departmentFact(plan, item), ...furtherFacts(plan, item)],
    departmentsNote: item.departmentsNote,
    kpis: await ownKpis(plan, item, isVerbatim),
    sharedKpis: sharedKpis(plan, item),
    details,
    noDirections:
      details.directions.length === 0 && mostHave(plan, item, 'directions')
        ? itemText.lacking(itemText.directionsShort, isVerbatim)
        : undefined,
    structure: outline.length === 0 ? undefined : { heading: branchText.structure(levelBelow(plan, item)?.name ?? ''), children: outline },
    remarksHeading: planWords(plan).revision,
    remarks: isTop ? [] : changeRemarks(item),
    notes: [...notes].filter(({ kind }) => kind !== 'layout'),
    multiples: await kpiMultiples(plan, item),
    sections: await branchSections(plan, item),
    changeTypes: changeTypesIn(plan.changes),
    gone: gonePlaces(plan, address),
    files: await filesOf(plan, item),
    citation: pageCitation(plan, title, address, source),
    neighbours: neighboursOf(plan, item),
  };
}

function descriptionOf(plan: Plan, item: Item): string {
  const kpis = kpisToTell(plan, item);
  const own = [
    ...(kpis.length > 0 ? [kpiText.heading(plan, kpis)] : []),
    ...(item.directions.length > 0 || mostHave(plan, item, 'directions') ? [itemText.directionsShort] : []),
  ];
  const below = countedNouns(plan, leavesBelow(plan, item.id), shortNounOf);
  const mark = planIndex(plan).isTop(item) ? itemMark(plan, item) : nounOf(plan, item);
  return branchText.description(mark, item, plan, branchText.descriptionParts(own, below));
}

/** What stands below an item, by its nouns, with their KPIs and departments; nothing is counted that is not there. */
function countsOf(plan: Plan, { id }: Item): { noun: string; count: number }[] {
  const index = planIndex(plan);
  const below = index.descendants(id);
  const owners = below.filter((item) => index.kpisOfOwner(item.id).length > 0);
  const nouns = new Set(owners.map((item) => shortNounOf(plan, item)));
  const [noun, other] = nouns;
  const kpis = owners.reduce((sum, owner) => sum + index.kpisOfOwner(owner.id).length, 0);
  const departments = new Set(below.flatMap((item) => item.departments.map(({ departmentId }) => departmentId)));
  return [
    ...countedNouns(plan, below),
    { noun: branchText.kpisOf(other === undefined ? noun : undefined, plan), count: kpis },
    { noun: planWords(plan).department, count: departments.size },
  ].filter(({ count }) => count > 0);
}

/** The KPIs of an item; of one without any those of its level, where most have some. */
function kpisToTell(plan: Plan, item: Item): readonly Kpi[] {
  const index = planIndex(plan);
  const own = index.kpisOfOwner(item.id);
  if (own.length > 0 || !mostHave(plan, item, 'kpis')) return own;
  return index.itemsOfLevel(item.level).flatMap(({ id }) => index.kpisOfOwner(id));
}

async function ownKpis(plan: Plan, item: Item, isVerbatim: boolean): Promise<BranchPage['kpis']> {
  const told = kpisToTell(plan, item);
  if (told.length === 0) return undefined;
  const kpis = planIndex(plan).kpisOfOwner(item.id);
  const heading = kpiText.heading(plan, told);
  return {
    heading,
    heads: await Promise.all(kpis.map((kpi) => kpiHead(plan, kpi, kpis))),
    lack: itemText.lacking(heading, isVerbatim),
  };
}

async function filesOf(plan: Plan, item: Item): Promise<DataLinkData[]> {
  const index = planIndex(plan);
  const level = index.level(item.level);
  const { kpi, revision } = planWords(plan);
  const nouns = [...new Set([nounsText(plan, index.children(item.id)), nounsText(plan, leavesBelow(plan, item.id))])];
  const parts = [
    ...nouns.filter((noun) => noun !== ''),
    ...(plan.kpis.length > 0 ? [kpi] : []),
    ...(plan.changes.length > 0 ? [revision] : []),
    ...(plan.notes.length > 0 ? [itemText.dataParts.note] : []),
  ];
  const noun = shortNounOf(plan, item);
  const json = await dataLink(plan, itemJsonAddress(level, item.id), itemText.dataLabel(noun, parts));
  if (plan.kpis.length === 0) return [json];
  const below = nouns.findLast((each) => each !== '');
  return [json, await dataLink(plan, itemCsvAddress(level, item.id), itemText.valuesLabel(noun, below, plan))];
}
