import { describe, expect, it } from 'vitest';
import { standingPlaces } from '../../src/addresses/publishedAddress.ts';
import { placedThing } from '../../src/plan/placedThing.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';

describe(standingPlaces, async () => {
  it.each([
    ['the real plan', await realPlan()],
    ['the invented plan', await minamoPlan()],
  ])('names each policy, measure, KPI and note of %s once, at a place that can be read back', (_, plan) => {
    const { policies, measures, kpis, notes } = plan;
    const places = standingPlaces(plan);
    expect(new Set(places).size).toBe(places.length);
    const wanted = Object.entries({ policy: policies, measure: measures, kpi: kpis, note: notes }).flatMap(([type, things]) =>
      things.map(({ id }) => `${type} ${id}`),
    );
    expect(places.map(placedThing).map(({ type, id }) => `${type} ${id}`)).toEqual(wanted);
  });
});
