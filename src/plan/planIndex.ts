import type { Change } from '../schema/entity/change.ts';
import type { Department } from '../schema/entity/department.ts';
import type { Item } from '../schema/entity/item.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { Level } from '../schema/entity/level.ts';
import type { Note } from '../schema/entity/note.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { valueId } from './kpiValues.ts';
import { oncePer } from './oncePer.ts';

/** Look-ups over a plan's flat lists; a look-up of an id that does not exist throws, since links were checked. */
export interface PlanIndex {
  readonly level: (key: string) => Level;
  readonly item: (id: string) => Item;
  readonly kpi: (id: string) => Kpi;
  readonly department: (id: string) => Department;
  /** The items of the first level. */
  readonly tops: readonly Item[];
  /** The items of one level, in the order of the plan. */
  readonly itemsOfLevel: (key: string) => readonly Item[];
  /** What stands above an item, the topmost first. */
  readonly ancestors: (item: Item) => readonly Item[];
  /** The ancestor of an item of one level, or the item itself; nothing where it has none. */
  readonly ancestorOf: (item: Item, level: string) => Item | undefined;
  /** The items whose home is right below an item. */
  readonly children: (id: string) => readonly Item[];
  /** The items that stand under an item too, though their home is elsewhere (再掲). */
  readonly shared: (id: string) => readonly Item[];
  /** All items whose home is somewhere below an item, in the order of the plan. */
  readonly descendants: (id: string) => readonly Item[];
  /** The item whose page shows an item: itself, or its nearest ancestor with a page. */
  readonly pageOf: (item: Item) => Item;
  readonly hasPage: (item: Item) => boolean;
  readonly isTop: (item: Item) => boolean;
  /** Whether an item is of the last level. */
  readonly isLast: (item: Item) => boolean;
  /** The items that a department is in charge of; for null, those of the last level for which none is named. */
  readonly itemsOfDepartment: (departmentId: string | null) => readonly Item[];
  /** The KPIs of an item; for the plan's id, those of the whole plan. */
  readonly kpisOfOwner: (ownerId: string) => readonly Kpi[];
  /** The KPIs of the whole plan. */
  readonly kpisOfPlan: readonly Kpi[];
  /** The KPIs that stand under an item too, though they are another's. */
  readonly sharedKpis: (id: string) => readonly Kpi[];
  /** The owner of a KPI; nothing for one of the whole plan. */
  readonly ownerOf: (kpi: Pick<Kpi, 'ownerType' | 'ownerId'>) => Item | undefined;
  readonly notesAbout: (type: string, id: string) => readonly Note[];
  /** Notes about a KPI or any of its values. */
  readonly notesOfKpi: (kpi: Kpi) => readonly Note[];
}

/** The type of the owner of the KPIs of the whole plan. */
export const planOwner = 'plan';

/**
 * The look-ups of a plan, made once and kept as long as the plan is.
 *
 * The annotation lets a script that looks nothing up leave this out.
 */
export const planIndex = /* @__PURE__ */ oncePer((plan: PlanModel): PlanIndex => {
  const { levels, items } = plan;
  const level = byKey('level', levels, ({ key }) => key);
  const item = byKey('item', items, ({ id }) => id);
  const byLevel = Map.groupBy(items, ({ level: key }) => key);
  const byParent = Map.groupBy(items, ({ parentId }) => parentId);
  const byOther = groupEach(items, ({ alsoUnder }) => alsoUnder);
  const byDepartment = groupEach(items, ({ departments }) => departments.map(({ departmentId }) => departmentId));
  const owned = plan.kpis.filter(({ ownerType }) => ownerType !== planOwner);
  const kpis = Map.groupBy(owned, ({ ownerId }) => ownerId);
  const kpisByOther = groupEach(plan.kpis, ({ alsoUnder }) => alsoUnder);
  const notes = groupEach(plan.notes, ({ about }) => about.map(({ type, id }) => `${type} ${id}`));
  const first = levels[0]?.key;
  const last = levels.at(-1)?.key;
  const ancestors = (of: Item): readonly Item[] => {
    const above: Item[] = [];
    for (let { parentId } = of; parentId !== null;) {
      const parent = item(parentId);
      above.unshift(parent);
      ({ parentId } = parent);
    }
    return above;
  };
  const hasPage = ({ level: key }: Item) => level(key).hasPage;
  const children: PlanIndex['children'] = (id) => byParent.get(id) ?? [];
  const descendants: PlanIndex['descendants'] = (id) => children(id).flatMap((child) => [child, ...descendants(child.id)]);
  const notesAbout: PlanIndex['notesAbout'] = (type, id) => notes.get(`${type} ${id}`) ?? [];
  const without = (byLevel.get(last ?? '') ?? []).filter(({ departments }) => departments.length === 0);
  return {
    level,
    item,
    kpi: byKey('kpi', plan.kpis, ({ id }) => id),
    department: byKey('department', plan.departments, ({ id }) => id),
    tops: byLevel.get(first ?? '') ?? [],
    itemsOfLevel: (key) => byLevel.get(key) ?? [],
    ancestors,
    ancestorOf: (of, key) => [...ancestors(of), of].find((each) => each.level === key),
    children,
    shared: (id) => byOther.get(id) ?? [],
    descendants,
    pageOf: (of) => [of, ...ancestors(of).toReversed()].find(hasPage) ?? of,
    hasPage,
    isTop: ({ level: key }) => key === first,
    isLast: ({ level: key }) => key === last,
    itemsOfDepartment: (id) => (id === null ? without : (byDepartment.get(id) ?? [])),
    kpisOfOwner: (id) => kpis.get(id) ?? [],
    kpisOfPlan: plan.kpis.filter(({ ownerType }) => ownerType === planOwner),
    sharedKpis: (id) => kpisByOther.get(id) ?? [],
    ownerOf: ({ ownerType, ownerId }) => (ownerType === planOwner ? undefined : item(ownerId)),
    notesAbout,
    notesOfKpi: (kpi) => [
      ...new Set([...notesAbout('kpi', kpi.id), ...kpi.values.flatMap((value) => notesAbout('value', valueId(kpi.id, value)))]),
    ],
  };
});

function byKey<Thing>(what: string, things: readonly Thing[], keyOf: (thing: Thing) => string): (key: string) => Thing {
  const map = new Map(things.map((thing) => [keyOf(thing), thing]));
  return (key) => {
    const thing = map.get(key);
    if (!thing) throw new Error(`No ${what} has the id ${key}`);
    return thing;
  };
}

function groupEach<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}

/** A change of an item, or of one of its KPIs. */
export interface ItemChange {
  readonly change: Change;
  readonly of: 'item' | 'kpi';
}

/** Everything that changed about an item: itself first, then its KPIs. */
export function changesOf(plan: PlanModel, item: Item): ItemChange[] {
  return [
    ...item.changes.map((change): ItemChange => ({ change, of: 'item' })),
    ...planIndex(plan)
      .kpisOfOwner(item.id)
      .flatMap(({ changes }) => changes.map((change): ItemChange => ({ change, of: 'kpi' }))),
  ];
}
