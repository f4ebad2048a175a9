import { departmentAddress, pageOfItem } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { RegisteredPage } from '../match/pageRegister.ts';

/** What the plan knows of a page that search filters and ranks by. */
export type PageFacts = Pick<RegisteredPage, 'top' | 'departments' | 'changes' | 'numeric' | 'names'>;

/** The facts of every page of a thing, by its address, in the order of the plan. */
export function pageFacts(plan: PlanModel): ReadonlyMap<string, PageFacts> {
  const { itemsOfLevel } = planIndex(plan);
  return new Map<string, PageFacts>([
    ...plan.levels
      .filter(({ hasPage }) => hasPage)
      .flatMap((level) => itemsOfLevel(level.key).map((item) => [pageOfItem(level, item.id), itemFacts(plan, item)] as const)),
    ...plan.departments.map(({ id }) => [departmentAddress(id), { ...noFacts, departments: [id] }] as const),
  ]);
}

/** The facts of a page that is no thing of the plan. */
export const noFacts: PageFacts = { top: undefined, departments: [], changes: [], numeric: false, names: [] };

/** The facts of an item's page: those of the item, and of what stands on its page alone. */
function itemFacts(plan: PlanModel, item: Item): PageFacts {
  const { kpisOfOwner, sharedKpis } = planIndex(plan);
  const own = [item, ...placesOf(plan, item)];
  const kpis = own.flatMap(({ id }) => kpisOfOwner(id));
  return {
    top: item.topId,
    departments: distinct([...own, ...kpis].flatMap(({ departments }) => departments.map(({ departmentId }) => departmentId))),
    changes: distinct(own.flatMap(({ changes }) => changes.map(({ type }) => type))),
    numeric: kpis.some(({ values }) => values.some(({ kind, value }) => kind === 'target' && value !== null)),
    names: distinct([
      ...[...kpis, ...own.flatMap(({ id }) => sharedKpis(id))].flatMap((kpi) => [
        kpi.label,
        ...earlierNames(kpi, 'label', kpi.previousLabel),
      ]),
      ...earlierNames(item, 'title', item.previousTitle),
      ...own.slice(1).flatMap((place) => [place.title, ...earlierNames(place, 'title', place.previousTitle)]),
    ]),
  };
}

/** What stands on an item's page and has none of its own, down to the ends of the plan: not what only leads to further pages. */
function placesOf(plan: PlanModel, item: Item): Item[] {
  const { children, descendants, hasPage } = planIndex(plan);
  return children(item.id).flatMap((child) => {
    if (hasPage(child) || descendants(child.id).some(hasPage)) return hasPage(child) ? [] : placesOf(plan, child);
    return [child, ...descendants(child.id)];
  });
}

/** The latest earlier name first, as readers are told it, then all others. */
function earlierNames({ history }: Pick<Item | Kpi, 'history'>, field: 'title' | 'label', latest: string | null): string[] {
  const others = history.flatMap((entry) => (entry.field === field && entry.text !== null ? [entry.text] : []));
  return distinct([...(latest === null ? [] : [latest]), ...others.toReversed()]);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
