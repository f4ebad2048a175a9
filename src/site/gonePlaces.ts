import { publishedAddress } from '../addresses/publishedAddress.ts';
import { standingPlaces } from '../addresses/standingPlaces.ts';
import { placedThing, type PlacedThing } from '../plan/placedThing.ts';
import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import type { Tombstone } from '../schema/entity/tombstone.ts';
import { publishedTitle } from './publishedTitle.ts';

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
  return { ...thing, title, tombstone, next: next === null ? undefined : { title: publishedTitle(plan, thing.type, next), address: publishedAddress(plan, { type: thing.type, id: next }) } };
}
