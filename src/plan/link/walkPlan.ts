import type { ItemContent } from '../../schema/entity/item.ts';
import type { KpiContent } from '../../schema/entity/kpi.ts';
import type { LevelContent } from '../../schema/entity/level.ts';
import type { SourceContent } from '../../schema/entity/source.ts';
import { isRemoved } from '../isRemoved.ts';
import { oncePer } from '../oncePer.ts';
import type { Content, ItemEntry } from '../read/content.ts';
import { nestedItems, nestedLevels } from '../read/itemSchema.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';

/** An item of a plan as it stands in a content file. */
export interface LocatedItem {
  readonly level: LevelContent;
  readonly id: string;
  readonly value: ItemContent;
  /** The file in which it stands, and its path there. */
  readonly located: LocatedContent;
  readonly path: ContentPath;
  /** The items of the same file that it stands in, the topmost first. */
  readonly ancestors: readonly LocatedItem[];
}

/** A KPI as it stands in a content file, with its owner and its path there. */
export interface LocatedKpi {
  readonly kpi: KpiContent;
  /** The item that owns it; nothing for a KPI of the whole plan. */
  readonly owner: LocatedItem | undefined;
  /** True where the owner or the KPI itself carries a `removed` change. */
  readonly removed: boolean;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

/** How a thing may say where it stands in the sources. */
export interface Cited {
  readonly line?: number | undefined;
  readonly source?: SourceContent | undefined;
}

/** Every item of the content with its ancestors, level by level and file by file, each before what stands nested in it. */
export const walkPlan = oncePer(({ levels, items }: Content): readonly LocatedItem[] =>
  levels.flatMap((level) => items.filter((entry) => entry.level === level).flatMap((entry) => itemsOfFile(levels, entry))),
);

function itemsOfFile(levels: readonly LevelContent[], { id, value, located, level }: ItemEntry): LocatedItem[] {
  return withNested(levels, { level, id, value, located, path: [], ancestors: [] });
}

function withNested(levels: readonly LevelContent[], item: LocatedItem): LocatedItem[] {
  const { level, value, located, path, ancestors } = item;
  return [
    item,
    ...nestedLevels(levels, level).flatMap((below) =>
      nestedItems(value, below).flatMap((nested, index) =>
        withNested(levels, {
          level: below,
          id: nested.id ?? '',
          value: nested,
          located,
          path: [...path, below.plural, index],
          ancestors: [...ancestors, item],
        }),
      ),
    ),
  ];
}

/** The item that an item belongs to: the one that it stands nested in, or the one that it names; nothing at the top. */
export function parentId({ value, ancestors }: LocatedItem): string | undefined {
  return ancestors.at(-1)?.id ?? value.parent;
}

/** Every item of one level. */
export function itemsOfLevel(content: Content, key: string): readonly LocatedItem[] {
  return walkPlan(content).filter(({ level }) => level.key === key);
}

/** Every KPI of the content: those of the whole plan, then each item's. */
export const eachKpi = oncePer((content: Content): readonly LocatedKpi[] => [
  ...(content.plan?.value.kpis ?? []).flatMap((kpi, index): LocatedKpi[] =>
    content.plan ? [{ kpi, owner: undefined, removed: isRemoved(kpi), located: content.plan.located, path: ['kpis', index] }] : [],
  ),
  ...walkPlan(content).flatMap((owner) =>
    (owner.value.kpis ?? []).map((kpi, index): LocatedKpi => ({
      kpi,
      owner,
      removed: isRemoved(owner.value) || isRemoved(kpi),
      located: owner.located,
      path: [...owner.path, 'kpis', index],
    })),
  ),
]);
