import { z } from 'zod';
import { departmentsContent } from '../../schema/entity/department.ts';
import type { LevelContent } from '../../schema/entity/level.ts';
import { notesContent } from '../../schema/entity/note.ts';
import { pageContent } from '../../schema/entity/page.ts';
import { planContent } from '../../schema/entity/plan.ts';
import { revisionsContent } from '../../schema/entity/revision.ts';
import { synonymsContent } from '../../schema/entity/synonyms.ts';
import { tombstonesContent } from '../../schema/entity/tombstone.ts';
import { contentKeys } from '#words/problems/contentKeys.ts';
import { hasPages, itemFileSchema } from '../read/itemSchema.ts';

/** The folder of the schemas, from the content folder: hidden, so that nobody reads it as content. */
export const editorFolder = '.schema';

/** A schema for editors. */
export interface EditorSchema {
  /** The file, from the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * The JSON Schemas by which an editor completes and checks what is written: one for plan.yaml, one for the front matter
 * of each level that has pages, and those of the lists.
 */
export function editorSchemas(levels: readonly LevelContent[]): EditorSchema[] {
  const schemas: readonly (readonly [string, z.ZodType])[] = [
    ['plan', planContent],
    ...levels.filter((level) => hasPages(levels, level)).map((level) => [level.key, itemFileSchema(levels, level)] as const),
    ['departments', departmentsContent],
    ['revisions', revisionsContent],
    ['notes', notesContent],
    ['synonyms', synonymsContent],
    ['tombstones', tombstonesContent],
    ['page', pageContent],
  ];
  return schemas.map(([name, schema]) => ({ file: schemaFile(name), text: `${JSON.stringify(editorSchema(schema), null, 2)}\n` }));
}

/** The file of a schema, from the content folder. */
function schemaFile(name: string): string {
  return `${editorFolder}/${name}.json`;
}

/** The comment that tells an editor the schema of a file in the content folder; `depth` is how many folders it lies in. */
export function schemaLine(name: string, depth: 0 | 1): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}${schemaFile(name)}`;
}

function editorSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    reused: 'ref',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const [key, form] of Object.entries(jsonSchema.properties ?? {})) {
        const description = contentKeys[key];
        if (description !== undefined && typeof form === 'object') form.description ??= description;
      }
    },
  });
}
