import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import { placedKinds, placedThing } from '../plan/placedThing.ts';
import { planIndex } from '../plan/planIndex.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { PublishedKind } from '../schema/entity/published.ts';
import { itemAddress, kpiAddress, noteAddress } from './pageAddress.ts';
import { tombstoneAddress } from './sitePages.ts';

interface PublishedThing {
  readonly type: PublishedKind;
  readonly id: string;
}

/**
 * Where a published thing stands, or where its end is told: its page, or its place on another page.
 *
 * Nothing for a thing without a page that is gone and whose place no ledger holds.
 */
export function publishedAddress(plan: Plan, { type, id }: PublishedThing): string | undefined {
  return tombstoneAddress(plan, { type, id }) ?? placesOf(plan).get(`${type} ${id}`);
}

/** The place of each thing, by kind and id: today's before those of the ledger. */
const placesOf = oncePer((plan: Plan): ReadonlyMap<string, string> => {
  const kinds = placedKinds(plan.levels, plan.published);
  return new Map(
    [...(plan.published?.places ?? []), ...standingPlaces(plan)].map((place) => {
      const { type, id } = placedThing(place, kinds);
      return [`${type} ${id}`, place];
    }),
  );
});

/** The places of all things of a plan that have no page of their own: `initiatives/akiya-bank/#kpi-akiya-bank`. */
export function standingPlaces(plan: PlanModel): string[] {
  const { hasPage } = planIndex(plan);
  return [
    ...plan.levels.flatMap(({ key }) =>
      plan.items.filter((item) => item.level === key && !hasPage(item)).map(({ id }) => itemAddress(plan, id)),
    ),
    ...plan.kpis.map((kpi) => kpiAddress(plan, kpi)),
    ...plan.notes.map(({ id }) => noteAddress(id)),
  ];
}
