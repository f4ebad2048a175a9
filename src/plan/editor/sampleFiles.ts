import type { LevelContent } from '../../schema/entity/level.ts';
import { sampleText } from '#words/problems/samples.ts';
import { hasPages, nestedLevels } from '../read/itemSchema.ts';
import { schemaLine } from './editorSchemas.ts';

/** A commented sample of the file of an item: every key that it may have, those that it must have not commented out. */
export function sampleItem(levels: readonly LevelContent[], level: LevelContent, kinds: readonly { readonly key: string }[]): string {
  const isTop = levels[0] === level;
  const above = levels.slice(0, levels.indexOf(level));
  return [
    '---',
    schemaLine(level.key, 1),
    ...sampleText.item({ isTop, level: level.name, above: above.map(({ name }) => name), kinds: kinds.map(({ key }) => key) }),
    ...nestedLevels(levels, level).flatMap((below, depth) => sampleText.nested(below, '    '.repeat(depth))),
    '---',
    '',
  ].join('\n');
}

/** The levels that have files, by which a sample can be asked for. */
export function levelsWithFiles(levels: readonly LevelContent[]): readonly LevelContent[] {
  return levels.filter((level) => hasPages(levels, level));
}
