import { z } from 'zod';
import type { Level } from '../../schema/entity/level.ts';
import { textOf, type BuiltSite } from './builtSite.ts';

/** What a site says of its levels. */
export type PublishedLevel = Pick<Level, 'key' | 'plural' | 'name' | 'hasPage'>;

const wholePlan = z.object({
  levels: z.array(z.object({ key: z.string(), plural: z.string(), name: z.string(), hasPage: z.boolean() })),
});

/** The levels of the plan that a site shows, from its own JSON of the plan; none where that cannot be read. */
export async function publishedLevels(site: BuiltSite): Promise<PublishedLevel[]> {
  const file = site.files.find((each) => /^data\/\d{6}_plan\.json$/.test(each));
  const text = file === undefined ? undefined : await textOf(site, file);
  try {
    return wholePlan.parse(JSON.parse(text ?? '')).levels;
  } catch {
    return [];
  }
}
