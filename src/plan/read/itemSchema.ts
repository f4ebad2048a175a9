import { z } from 'zod';
import { itemContent, type ItemContent } from '../../schema/entity/item.ts';
import type { LevelContent } from '../../schema/entity/level.ts';

/** Which levels have pages: the first always, every other as it says; the last where it says nothing. */
export function hasPages(levels: readonly LevelContent[], level: LevelContent): boolean {
  const place = levels.indexOf(level);
  return place === 0 || (level.page ?? place === levels.length - 1);
}

/** The levels whose items may stand nested in an item of a level: those below it without pages, any number of steps below. */
export function nestedLevels(levels: readonly LevelContent[], level: LevelContent): readonly LevelContent[] {
  return levels.slice(levels.indexOf(level) + 1).filter((below) => !hasPages(levels, below));
}

/** What an editor may write in the file of an item of a level: its own keys, and lists of the items that stand nested in it. */
export function itemFileSchema(levels: readonly LevelContent[], level: LevelContent): z.ZodType<ItemContent> {
  const own = itemContent.omit({ id: true, parent: true }).shape;
  const owner = levels[0] === level ? {} : { parent: itemContent.shape.parent.unwrap() };
  return z.strictObject({ ...owner, ...own, ...nestedShape(levels, level) }) as unknown as z.ZodType<ItemContent>;
}

function nestedShape(levels: readonly LevelContent[], level: LevelContent): Record<string, z.ZodType> {
  const own = itemContent.omit({ id: true, parent: true }).shape;
  const id = itemContent.shape.id.unwrap();
  return Object.fromEntries(
    nestedLevels(levels, level).map((below) => [
      below.plural,
      z.array(z.strictObject({ id, ...own, ...nestedShape(levels, below) })).optional(),
    ]),
  );
}

/** The items that stand nested in one, of a level. */
export function nestedItems(value: ItemContent, { plural }: LevelContent): readonly ItemContent[] {
  const nested: unknown = Reflect.get(value, plural);
  return Array.isArray(nested) ? (nested as readonly ItemContent[]) : [];
}
