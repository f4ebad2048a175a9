import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import { placedThing } from '../plan/placedThing.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { PublishedKind } from '../schema/entity/published.ts';
import { kpiAddress, measureAddress, noteAddress, policyAddress } from './pageAddress.ts';
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
  return tombstoneAddress({ type, id }) ?? placesOf(plan).get(`${type} ${id}`);
}

/** The place of each thing, by kind and id: today's before those of the ledger. */
const placesOf = oncePer(
  (plan: Plan): ReadonlyMap<string, string> =>
    new Map(
      [...(plan.published?.places ?? []), ...standingPlaces(plan)].map((place) => {
        const { type, id } = placedThing(place);
        return [`${type} ${id}`, place];
      }),
    ),
);

/** The places of all things of a plan that have no page of their own: `initiatives/akiya-bank/#kpi-akiya-bank`. */
export function standingPlaces({ policies, measures, kpis, notes }: PlanModel): string[] {
  const goals = new Map(policies.map(({ id, goalId }) => [id, goalId]));
  return [
    ...policies.map(({ id, goalId }) => policyAddress(goalId, id)),
    ...measures.map(({ id, policyId }) => measureAddress(goals.get(policyId) ?? '', id)),
    ...kpis.map(kpiAddress),
    ...notes.map(({ id }) => noteAddress(id)),
  ];
}
