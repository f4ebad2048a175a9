import type { GoalContent } from '../../schema/entity/goal.ts';
import type { InitiativeContent } from '../../schema/entity/initiative.ts';
import type { KpiContent } from '../../schema/entity/kpi.ts';
import type { Content } from '../read/content.ts';
import { isRemoved } from '../isRemoved.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';

/** What an item of a type holds, as its content says it. */
interface ItemContents {
  readonly goal: GoalContent;
  readonly policy: GoalContent['policies'][number];
  readonly measure: GoalContent['policies'][number]['measures'][number];
  readonly initiative: InitiativeContent;
}

/** The types of items, from the top of a plan to its leaves. */
export type ItemType = keyof ItemContents;

interface ItemOf<Type extends ItemType> {
  readonly type: Type;
  readonly id: string;
  readonly value: ItemContents[Type];
  /** The file in which it stands, and its path there. */
  readonly located: LocatedContent;
  readonly path: ContentPath;
  /** The items of the same file that it stands in, the topmost first. */
  readonly ancestors: readonly LocatedItem[];
}

/** An item of a plan as it stands in a content file. */
export type LocatedItem = { readonly [Type in ItemType]: ItemOf<Type> }[ItemType];

/** A KPI as it stands in a content file, with its owner and its path there. */
export interface LocatedKpi {
  readonly kpi: KpiContent;
  readonly owner: ItemOf<'goal'> | ItemOf<'initiative'>;
  /** True where the owner or the KPI itself carries a `removed` change. */
  readonly removed: boolean;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

/** Every item of the content with its ancestors: each goal with all that stands in it, then each initiative. */
export function walkPlan({ goals, initiatives }: Content): LocatedItem[] {
  return [
    ...goals.flatMap(({ id, value, located }) => goalItems({ type: 'goal', id, value, located, path: [], ancestors: [] })),
    ...initiatives.map(({ id, value, located }): LocatedItem => ({ type: 'initiative', id, value, located, path: [], ancestors: [] })),
  ];
}

function goalItems(goal: ItemOf<'goal'>): LocatedItem[] {
  const { value, located } = goal;
  return [
    goal,
    ...value.policies.flatMap((policy, index) =>
      policyItems({ type: 'policy', id: policy.id, value: policy, located, path: ['policies', index], ancestors: [goal] }),
    ),
  ];
}

function policyItems(policy: ItemOf<'policy'>): LocatedItem[] {
  const { value, located, path, ancestors } = policy;
  return [
    policy,
    ...value.measures.map((measure, index): LocatedItem => ({
      type: 'measure',
      id: measure.id,
      value: measure,
      located,
      path: [...path, 'measures', index],
      ancestors: [...ancestors, policy],
    })),
  ];
}

/** Every item of one type. */
export function itemsOf<Type extends ItemType>(content: Content, type: Type): ItemOf<Type>[] {
  return walkPlan(content).filter((item): item is LocatedItem & ItemOf<Type> => item.type === type);
}

/** Every KPI of the content: each goal's targets, then each initiative's KPIs. */
export function eachKpi(content: Content): LocatedKpi[] {
  return walkPlan(content).flatMap((owner): LocatedKpi[] => {
    if (owner.type === 'goal') return owner.value.targets.map((kpi, index) => ownedKpi(owner, kpi, ['targets', index]));
    return owner.type === 'initiative' ? owner.value.kpis.map((kpi, index) => ownedKpi(owner, kpi, ['kpis', index])) : [];
  });
}

function ownedKpi(owner: LocatedKpi['owner'], kpi: KpiContent, path: ContentPath): LocatedKpi {
  return { kpi, owner, removed: isRemoved(owner.value) || isRemoved(kpi), located: owner.located, path: [...owner.path, ...path] };
}
