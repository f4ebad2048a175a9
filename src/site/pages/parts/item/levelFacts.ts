import { oncePer } from '../../../../plan/oncePer.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { PlanModel } from '../../../../schema/entity/plan.ts';

/** What some item of a level has: where none has it, no page of the level asks for it. */
export interface LevelFacts {
  readonly overview: boolean;
  readonly departments: boolean;
  readonly directions: boolean;
  readonly kpis: boolean;
}

/** What the items of each level have, by the level's key. */
const factsOf = oncePer((plan: PlanModel): ReadonlyMap<string, LevelFacts> => {
  const { itemsOfLevel, kpisOfOwner } = planIndex(plan);
  return new Map(
    plan.levels.map(({ key }) => {
      const items = itemsOfLevel(key);
      return [
        key,
        {
          overview: items.some(({ overview }) => overview !== null),
          departments: items.some(({ departments, departmentsNote }) => departments.length > 0 || departmentsNote !== null),
          directions: items.some(({ directions }) => directions.length > 0),
          kpis: items.some(({ id }) => kpisOfOwner(id).length > 0),
        },
      ];
    }),
  );
});

/**
 * Whether most items of a level have KPIs or directions, so that an item without is told of; a plan that gives them to a
 * few lacks nothing elsewhere.
 */
export function mostHave(plan: PlanModel, { level }: Pick<Item, 'level'>, fact: 'kpis' | 'directions'): boolean {
  const { itemsOfLevel, kpisOfOwner } = planIndex(plan);
  const items = itemsOfLevel(level);
  const having = items.filter(({ id, directions }) => (fact === 'kpis' ? kpisOfOwner(id) : directions).length > 0);
  return having.length > 0 && 2 * having.length >= items.length;
}

const nothing: LevelFacts = { overview: false, departments: false, directions: false, kpis: false };

/** What the items of a level have. */
export function levelFacts(plan: PlanModel, { level }: Pick<Item, 'level'>): LevelFacts {
  return factsOf(plan).get(level) ?? nothing;
}

/** What some of several items' levels have. */
export function someHave(plan: PlanModel, items: readonly Item[], fact: keyof LevelFacts): boolean {
  return items.some((item) => levelFacts(plan, item)[fact]);
}
