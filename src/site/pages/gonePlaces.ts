import { itemAddress, kpiAddress } from '../../addresses/pageAddress.ts';
import { publishedAddress, standingPlaces } from '../../addresses/publishedAddress.ts';
import { oncePer } from '../../plan/oncePer.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Plan } from '../../plan/plan.ts';
import { placedKinds, placedThing, type PlacedThing } from '../../plan/placedThing.ts';
import type { PublishedKind } from '../../schema/entity/published.ts';
import type { Tombstone } from '../../schema/entity/tombstone.ts';
import { levelCodes } from '#words/codes.ts';
import { tombstoneText } from '#words/pages/gone.ts';

/** Something that still stands, or took another's place; without an address where it has none. */
export interface Successor {
  readonly title: string;
  readonly address: string | undefined;
}

/** A place on a page at which something stood that moved to another page, or is gone. */
export interface GonePlace extends PlacedThing {
  /** What kind of thing it is or was, in a word. */
  readonly kind: string;
  /** What stood here is called now, or was called at its end. */
  readonly title: string;
  /** Since when and why it is gone; nothing where it moved. */
  readonly tombstone: Tombstone | undefined;
  /** Where it stands now, or what took its place; empty where nothing did. */
  readonly next: readonly Successor[];
}

const placesOf = oncePer((plan: Plan) => Map.groupBy(allGonePlaces(plan), (place) => place.page));

/** The published places of a page, by its address, at which nothing stands any more. */
export function gonePlaces(plan: Plan, page: string): readonly GonePlace[] {
  return placesOf(plan).get(page) ?? [];
}

/** The published places of all pages at which nothing stands any more. */
export function allGonePlaces(plan: Plan): readonly GonePlace[] {
  const standing = new Set(standingPlaces(plan));
  const kinds = placedKinds(plan.levels, plan.published);
  return [...new Set(plan.published?.places)]
    .filter((place) => !standing.has(place))
    .map((place) => gonePlace(plan, placedThing(place, kinds)));
}

function gonePlace(plan: Plan, thing: PlacedThing): GonePlace {
  const tombstone = plan.tombstones.find(({ type, id }) => type === thing.type && id === thing.id);
  return {
    ...thing,
    kind: kindName(plan, thing.type),
    title: publishedTitle(plan, thing.type, thing.id),
    tombstone,
    next: tombstone ? successorsOf(plan, tombstone) : [successor(plan, thing.type, thing.id)],
  };
}

/** What took the place of something that is gone; one thing may have become several, of any level. */
export function successorsOf(plan: Plan, { type, successor: next }: Tombstone): Successor[] {
  if (next === null) return [];
  return (typeof next === 'string' ? [next] : next).map((id) => successor(plan, type, id));
}

/** A thing that stands, wherever it does by now: an item may have changed its level. */
function successor(plan: Plan, type: PublishedKind, id: string): Successor {
  const index = planIndex(plan);
  const item = plan.items.find((each) => each.id === id);
  if (item && isItemKind(type)) return { title: item.title, address: itemAddress(plan, id) };
  if (plan.kpis.some((kpi) => kpi.id === id)) return { title: index.kpi(id).label, address: kpiAddress(plan, index.kpi(id)) };
  return { title: publishedTitle(plan, type, id), address: publishedAddress(plan, { type, id }) };
}

/** Kinds that are no level of any plan. */
const otherKinds: ReadonlySet<string> = new Set(['page', 'kpi', 'department', 'note']);

function isItemKind(type: PublishedKind): boolean {
  return !otherKinds.has(type);
}

/** What a kind of published thing is called; a level that the plan has no longer is called by a word for all. */
export function kindName(plan: Plan, type: PublishedKind): string {
  return levelCodes(plan.levels).published_kind[type]?.label ?? tombstoneText.formerLevel;
}

/** What a published thing is called, or was called when it was last published. */
export function publishedTitle(plan: Plan, type: PublishedKind, id: string): string {
  const standing: Readonly<Record<string, () => readonly { readonly id: string; readonly title: string }[]>> = {
    page: () => plan.pages,
    kpi: () => plan.kpis.map((kpi) => ({ id: kpi.id, title: kpi.label })),
    department: () => plan.departments.map((department) => ({ id: department.id, title: department.name })),
    note: () => plan.notes,
  };
  const things = standing[type]?.() ?? plan.items;
  const gone = plan.tombstones.filter((tombstone) => tombstone.type === type);
  return [...things, ...gone].find((each) => each.id === id)?.title ?? id;
}
