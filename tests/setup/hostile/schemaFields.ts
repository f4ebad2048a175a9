import { z } from 'zod';
import { departmentsContent } from '../../../src/schema/entity/department.ts';
import { goalContent } from '../../../src/schema/entity/goal.ts';
import { initiativeContent } from '../../../src/schema/entity/initiative.ts';
import { notesContent } from '../../../src/schema/entity/note.ts';
import { pageContent } from '../../../src/schema/entity/page.ts';
import { planContent } from '../../../src/schema/entity/plan.ts';
import { publishedContent } from '../../../src/schema/entity/published.ts';
import { resultContent } from '../../../src/schema/entity/result.ts';
import { synonymsContent } from '../../../src/schema/entity/synonyms.ts';
import { tombstonesContent } from '../../../src/schema/entity/tombstone.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  'plan.yaml': planContent,
  'departments.yaml': departmentsContent,
  'notes.yaml': notesContent,
  'synonyms.yaml': synonymsContent,
  'published.yaml': publishedContent,
  'tombstones.yaml': tombstonesContent,
  goals: goalContent,
  initiatives: initiativeContent,
  pages: pageContent,
  results: resultContent,
};

/** Every field of every content format, named as `placedFile` names them, and whether any sentence may stand in it. */
export function schemaFields(): { field: string; isFree: boolean }[] {
  return Object.entries(schemas).flatMap(([name, schema]) =>
    leaves(schema).map(({ path, leaf }) => ({
      field: `${name}: ${path.replace(/^\./, '')}`,
      isFree: leaf.safeParse('どんな文でもよい').success,
    })),
  );
}

function leaves(schema: z.core.$ZodType, path = ''): { path: string; leaf: z.ZodType }[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return leaves(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return leaves(schema.element, `${path}[]`);
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((item) => leaves(item, `${path}[]`));
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => leaves(field, `${path}.${key}`));
  return schema instanceof z.ZodType ? [{ path, leaf: schema }] : [];
}
