import type { LevelContent } from '../../schema/entity/level.ts';

/** The nouns of levels, as code lists want them. */
export function planLevels(levels: readonly LevelContent[]): { key: string; name: string; shortName: string }[] {
  return levels.map(({ key, name, shortName = name }) => ({ key, name, shortName }));
}
