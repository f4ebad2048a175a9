import { changeType, direction, valueStatus } from '#words/codes.ts';
import type { CodeMeaning } from '../schema/codes.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { explorerText } from '#words/explorer.ts';
import { type Facet, facets, facetValuesOf } from './explorerFields.ts';
import { noneValue } from './explorerState.ts';
import { kpiItem } from './kpiItem.ts';

/** A value to filter by, with what it is called and how many KPIs have it. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values of each facet that some KPI of the plan has: things in the order of the plan, codes in that of their list. */
export function facetOptions(plan: PlanModel): Record<Facet, FacetOption[]> {
  const items = plan.kpis.map((kpi) => kpiItem(kpi, plan));
  const units = [...new Set(items.map(({ unit }) => unit).filter((unit) => unit !== noneValue))];
  const labels: Record<Facet, readonly (readonly [value: string, label: string])[]> = {
    goal: plan.goals.map(({ id, number, shortTitle }) => [id, explorerText.goalOption(number, shortTitle)]),
    department: plan.departments.map(({ id, name }) => [id, name]),
    unit: units.map((unit) => [unit, unit]),
    direction: codeLabels(direction),
    change: codeLabels(changeType),
    status: codeLabels(valueStatus),
  };
  const options = facets.map((facet) => {
    const counted = [...labels[facet], [noneValue, explorerText.none[facet]] as const].map(([value, label]) => ({
      value,
      label,
      count: items.filter((item) => facetValuesOf(item, facet).includes(value)).length,
    }));
    return [facet, counted.filter(({ count }) => count > 0)];
  });
  return Object.fromEntries(options) as Record<Facet, FacetOption[]>;
}

function codeLabels(codes: Readonly<Record<string, CodeMeaning>>): [string, string][] {
  return Object.entries(codes).map(([code, { label }]) => [code, label]);
}
