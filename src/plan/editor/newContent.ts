import { newContentText } from '#words/problems/newContent.ts';
import type { LevelContent } from '../../schema/entity/level.ts';
import { editorSchemas, schemaLine } from './editorSchemas.ts';
import { sampleItem } from './sampleFiles.ts';

/** A file of a content folder that a command writes. */
export interface WrittenFile {
  /** The place from the content folder. */
  readonly file: string;
  readonly text: string;
}

/** The levels that a new plan begins with; whoever fills it in gives them the names of the plan. */
const firstLevels: readonly LevelContent[] = [
  { key: 'pillar', plural: 'pillars', name: newContentText.levels.first, page: true },
  { key: 'project', plural: 'projects', name: newContentText.levels.last, page: true },
];

/** Every file of a new content folder, each with placeholders that the check names. `today` is the day of its first edition, YYYY-MM-DD. */
export function newContentFiles(today: string): WrittenFile[] {
  const [first, last] = firstLevels;
  if (!first || !last) throw new Error('A new plan has a first and a last level');
  return [
    { file: 'plan.yaml', text: `${schemaLine('plan', 0)}\n${newContentText.plan(today)}` },
    { file: `${first.plural}/${newContentText.firstId}.md`, text: sampleItem(firstLevels, first, []) },
    {
      file: `${last.plural}/${newContentText.lastId}.md`,
      text: sampleItem(firstLevels, last, []).replace(newContentText.parent, newContentText.firstId),
    },
    ...Object.entries(newContentText.pages).map(([name, text]) => ({ file: `pages/${name}.mdx`, text })),
    { file: 'published.yaml', text: newContentText.ledger },
    ...editorSchemas(firstLevels),
  ];
}
