import { describe, expect, it } from 'vitest';
import { standingPlaces } from '../../src/addresses/publishedAddress.ts';
import { placedKinds, placedThing } from '../../src/plan/placedThing.ts';
import { itemsOf, minamoPlan, realPlan } from '../setup/samplePlan.ts';

describe(standingPlaces, async () => {
  it.each([
    ['the real plan', await realPlan()],
    ['the invented plan', await minamoPlan()],
  ])('names each policy, measure, KPI and note of %s once, at a place that can be read back', (_, plan) => {
    const { kpis, notes } = plan;
    const kinds = placedKinds(plan.levels, undefined);
    const places = standingPlaces(plan);
    expect(new Set(places).size).toBe(places.length);
    const wanted = Object.entries({ policy: itemsOf(plan, 'policy'), measure: itemsOf(plan, 'measure'), kpi: kpis, note: notes }).flatMap(
      ([type, things]) => things.map(({ id }) => `${type} ${id}`),
    );
    expect(places.map((place) => placedThing(place, kinds)).map(({ type, id }) => `${type} ${id}`)).toEqual(wanted);
  });
});
