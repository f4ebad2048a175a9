import { z } from 'zod';
import { departmentsContent } from '../../../src/schema/entity/department.ts';
import type { LevelContent } from '../../../src/schema/entity/level.ts';
import { itemFileSchema } from '../../../src/plan/read/itemSchema.ts';
import { notesContent } from '../../../src/schema/entity/note.ts';
import { pageContent } from '../../../src/schema/entity/page.ts';
import { planContent } from '../../../src/schema/entity/plan.ts';
import { publishedContent } from '../../../src/schema/entity/published.ts';
import { resultContent } from '../../../src/schema/entity/results/result.ts';
import { synonymsContent } from '../../../src/schema/entity/synonyms.ts';
import { tombstonesContent } from '../../../src/schema/entity/tombstone.ts';

/** The levels of the plans whose content is tried. */
const levels: readonly LevelContent[] = [
  { key: 'goal', plural: 'goals', name: '基本目標', page: true },
  { key: 'policy', plural: 'policies', name: '施策' },
  { key: 'measure', plural: 'measures', name: '具体的な施策' },
  { key: 'initiative', plural: 'initiatives', name: '主な取組', page: true },
];

const schemas: Readonly<Record<string, z.ZodType>> = {
  'plan.yaml': planContent,
  'departments.yaml': departmentsContent,
  'notes.yaml': notesContent,
  'synonyms.yaml': synonymsContent,
  'published.yaml': publishedContent,
  'tombstones.yaml': tombstonesContent,
  ...Object.fromEntries(
    levels.filter(({ page }) => page).map((level): [string, z.ZodType] => [level.plural, itemFileSchema(levels, level)]),
  ),
  pages: pageContent,
  results: resultContent,
};

/**
 * Fields that are passed over, since each schema is tried once: an item that stands nested in a file has the schema of one
 * with a file of its own, and the plan's own KPIs have that of an item's. What names such a thing is tried all the same,
 * so that no place of theirs goes untried. An item of the first level can stand under no other.
 */
const repeated: readonly RegExp[] = [
  /^plan\.yaml: kpis\[\]\.(?!id$)/,
  /^\w+: (?:(?:policies|measures)\[\]\.)+(?!(?:policies|measures)\[\]|(?:id|title|label)$)/,
  /^goals: alsoUnder\[\]$/,
];

/** Every field of every content format, named as `placedFile` names them, and whether any sentence may stand in it. */
export function schemaFields(): { field: string; isFree: boolean }[] {
  const fields = new Map<string, boolean>();
  for (const [name, schema] of Object.entries(schemas))
    for (const { path, leaf } of leaves(schema)) {
      const field = `${name}: ${path.replace(/^\./, '')}`;
      if (repeated.some((form) => form.test(field))) continue;
      fields.set(field, (fields.get(field) ?? false) || leaf.safeParse('どんな文でもよい').success);
    }
  return [...fields].map(([field, isFree]) => ({ field, isFree }));
}

function leaves(schema: z.core.$ZodType, path = ''): { path: string; leaf: z.ZodType }[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return leaves(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return leaves(schema.element, `${path}[]`);
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((item) => leaves(item, `${path}[]`));
  if (schema instanceof z.ZodRecord) return leaves(schema.valueType, `${path}.*`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => leaves(option, path));
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => leaves(field, `${path}.${key}`));
  return schema instanceof z.ZodType ? [{ path, leaf: schema }] : [];
}
