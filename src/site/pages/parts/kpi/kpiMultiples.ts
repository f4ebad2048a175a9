import { kpiAddress } from '../../../../addresses/pageAddress.ts';
import { isRemoved } from '../../../../plan/isRemoved.ts';
import { baselineOf, isNumeric, targetOf } from '../../../../plan/kpiValues.ts';
import { isPromising } from '../../../../plan/comparison.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { PlanWords } from '../../../../schema/entity/plan.ts';
import { itemName, nounOf, nounsText } from '#words/nouns.ts';
import { branchText } from '#words/pages/item.ts';
import { type BigValueEnd, bigValue } from './bigValue.ts';
import { chartLegend, type ChartLegendData, chartMenu, type ChartMenuData } from './chartMenu.ts';
import { isBranch } from '../item/itemKind.ts';

/** A KPI in a small chart. */
export interface SmallKpi {
  /** What the chart is drawn from. */
  readonly kpi: Kpi;
  /** Whether it promises something, and the plan's own words: what the chart says depends on both. */
  readonly promises: boolean;
  readonly words: PlanWords;
  readonly address: string;
  readonly ends: readonly BigValueEnd[];
  readonly isGone: boolean;
  /** What is to be said besides its ends: that its item is gone, or that its value is to stay. */
  readonly remark: { readonly text: string; readonly isKept: boolean } | undefined;
}

/** The KPIs of what stands below an item, each in a small chart. */
export interface KpiMultiplesData {
  readonly heading: string;
  readonly legend: ChartLegendData;
  /** The KPIs of each thing right below, or of several that have nothing below themselves. */
  readonly groups: readonly { readonly title: string; readonly kpis: readonly SmallKpi[] }[];
  readonly menu: ChartMenuData;
}

/** Computes the small charts of what stands below an item; nothing where no KPI does. */
export async function kpiMultiples(plan: Plan, item: Item): Promise<KpiMultiplesData | undefined> {
  const index = planIndex(plan);
  const groups = groupsBelow(plan, item).map(({ title, items }) => ({
    title,
    kpis: items.flatMap((owner) => index.kpisOfOwner(owner.id).map((kpi) => smallKpi(plan, kpi, owner))),
  }));
  const count = groups.reduce((sum, { kpis }) => sum + kpis.length, 0);
  if (count === 0) return undefined;
  const heading = branchText.kpisHeading(count, plan);
  return {
    heading,
    legend: chartLegend(plan),
    groups: groups.filter(({ kpis }) => kpis.length > 0),
    menu: await chartMenu(plan, item.id, heading),
  };
}

/** Each thing right below an item with all that stands below it; those with nothing below themselves share a group. */
function groupsBelow(plan: Plan, { id }: Item): { title: string; items: readonly Item[] }[] {
  const { children, descendants } = planIndex(plan);
  const groups: { title: string; items: Item[]; isOpen: boolean }[] = [];
  for (const child of children(id)) {
    const last = groups.at(-1);
    if (isBranch(plan, child)) groups.push({ title: itemName(plan, child), items: [child, ...descendants(child.id)], isOpen: false });
    else if (last?.isOpen) last.items.push(child);
    else groups.push({ title: '', items: [child], isOpen: true });
  }
  return groups.map(({ title, items, isOpen }) => ({ title: isOpen ? nounsText(plan, items, nounOf) : title, items }));
}

function smallKpi(plan: Plan, kpi: Kpi, owner: Item): SmallKpi {
  const isGone = isRemoved(owner);
  return {
    kpi,
    promises: isPromising(plan, kpi),
    words: plan.words,
    address: kpiAddress(plan, kpi),
    ends: bigValue(kpi, plan).ends,
    isGone,
    remark: isGone
      ? { text: branchText.removed(nounsText(plan, [owner])), isKept: false }
      : isPromising(plan, kpi) && isKept(kpi)
        ? { text: branchText.keep, isKept: true }
        : undefined,
  };
}

function isKept(kpi: Kpi): boolean {
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  return isNumeric(baseline) && isNumeric(target) && baseline.value === target.value;
}
