import { publishedAddress, standingPlaces } from '../../addresses/publishedAddress.ts';
import { oncePer } from '../../plan/oncePer.ts';
import type { Plan } from '../../plan/plan.ts';
import { placedThing, type PlacedThing } from '../../plan/placedThing.ts';
import type { PublishedKind } from '../../schema/entity/published.ts';
import type { Tombstone } from '../../schema/entity/tombstone.ts';

/** A place on a page at which something stood that moved to another page, or is gone. */
export interface GonePlace extends PlacedThing {
  /** What stood here is called now, or was called at its end. */
  readonly title: string;
  /** Since when and why it is gone; nothing where it moved. */
  readonly tombstone: Tombstone | undefined;
  /** Where it stands now, or what took its place; nothing where nothing did. */
  readonly next: { readonly title: string; readonly address: string | undefined } | undefined;
}

const placesOf = oncePer((plan: Plan) => Map.groupBy(allGonePlaces(plan), (place) => place.page));

/** The published places of a page, by its address, at which nothing stands any more. */
export function gonePlaces(plan: Plan, page: string): readonly GonePlace[] {
  return placesOf(plan).get(page) ?? [];
}

/** The published places of all pages at which nothing stands any more. */
export function allGonePlaces(plan: Plan): readonly GonePlace[] {
  const standing = new Set(standingPlaces(plan));
  return [...new Set(plan.published?.places)].filter((place) => !standing.has(place)).map((place) => gonePlace(plan, placedThing(place)));
}

function gonePlace(plan: Plan, thing: PlacedThing): GonePlace {
  const tombstone = plan.tombstones.find(({ type, id }) => type === thing.type && id === thing.id);
  const title = publishedTitle(plan, thing.type, thing.id);
  const next = tombstone ? tombstone.successor : thing.id;
  return {
    ...thing,
    title,
    tombstone,
    next:
      next === null
        ? undefined
        : { title: publishedTitle(plan, thing.type, next), address: publishedAddress(plan, { type: thing.type, id: next }) },
  };
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What a published thing is called, or was called when it was last published. */
export function publishedTitle(plan: Plan, type: PublishedKind, id: string): string {
  const standing: Readonly<Record<PublishedKind, () => readonly Titled[]>> = {
    page: () => plan.pages,
    goal: () => plan.goals,
    policy: () => plan.policies,
    measure: () => plan.measures,
    initiative: () => plan.initiatives,
    kpi: () => plan.kpis.map((kpi) => ({ id: kpi.id, title: kpi.label })),
    department: () => plan.departments.map((department) => ({ id: department.id, title: department.name })),
    note: () => plan.notes,
  };
  const gone = plan.tombstones.filter((tombstone) => tombstone.type === type);
  return [...standing[type](), ...gone].find((each) => each.id === id)?.title ?? id;
}
