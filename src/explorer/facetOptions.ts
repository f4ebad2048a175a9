import { changeType, direction, progressStatus, valueStatus } from '#words/codes.ts';
import type { CodeMeaning } from '../schema/codes.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { planIndex } from '../plan/planIndex.ts';
import { itemSign, shortTitleOf } from '#words/nouns.ts';
import { facetText } from '#words/pages/explorerPage.ts';
import type { WordedPlan } from '#words/planWords.ts';
import { type Facet, facets, facetValuesOf } from './explorerFields.ts';
import { noneValue, wholePlan } from './explorerState.ts';
import { kpiItem } from './kpiItem.ts';

/** A value to filter by, with what it is called and how many KPIs have it. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A facet of a plan, with its name and the values that some KPI has. */
export interface PlanFacet {
  readonly name: Facet;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

/** The facets that a plan has, in the order of the form: those by which its KPIs differ or that say something of them. */
export function planFacets(plan: PlanModel & WordedPlan): PlanFacet[] {
  const options = facetOptions(plan);
  const names = facetText.names(plan, plan.levels[0]?.name ?? '');
  return facets
    .filter((name) => options[name].some(({ value }) => !sayNothing.has(value)))
    .map((name) => ({ name, label: names[name], options: options[name] }));
}

/** Values that say that nothing is there; a facet that has no others is none. */
const sayNothing: ReadonlySet<string> = new Set([noneValue, wholePlan, 'not-stated']);

/** The values of each facet that some KPI of the plan has: things in the order of the plan, codes in that of their list. */
export function facetOptions(plan: PlanModel): Record<Facet, FacetOption[]> {
  const items = plan.kpis.map((kpi) => kpiItem(kpi, plan));
  const units = [...new Set(items.map(({ unit }) => unit).filter((unit) => unit !== noneValue))];
  const labels: Record<Facet, readonly (readonly [value: string, label: string])[]> = {
    goal: [
      ...planIndex(plan).tops.map((top): [string, string] => [top.id, facetText.top(itemSign(top), shortTitleOf(top))]),
      [wholePlan, facetText.wholePlan(plan.information.kind)],
    ],
    department: plan.departments.map(({ id, name }) => [id, name]),
    unit: units.map((unit) => [unit, unit]),
    direction: codeLabels(direction),
    change: codeLabels(changeType),
    status: codeLabels(valueStatus),
    kind: plan.information.kpiKinds.map(({ key, name }) => [key, name]),
    judgement: codeLabels(progressStatus),
  };
  const options = facets.map((facet) => {
    const counted = [...labels[facet], [noneValue, facetText.none[facet]] as const].map(([value, label]) => ({
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
