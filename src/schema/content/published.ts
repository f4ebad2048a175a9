import { z } from 'zod';
import { id } from '../text.ts';

/** The kinds of things whose ids are published. */
export const publishedKinds = ['page', 'goal', 'policy', 'measure', 'initiative', 'kpi', 'department'] as const;

/** A kind of thing whose id is published. */
export type PublishedKind = (typeof publishedKinds)[number];

/** `content/published.yaml`: every address and id that was ever published. A command writes it; nothing is ever taken out. */
export const publishedContent = z.strictObject({
  /** Addresses of pages from the site's root: `goals/goal-1/`. Home is the empty one and is not listed. */
  addresses: z.array(z.string().regex(/^(?:[a-z0-9][a-z0-9-]*\/)+$/)),
  /** Pages of prose. */
  page: z.array(id),
  goal: z.array(id),
  policy: z.array(id),
  measure: z.array(id),
  initiative: z.array(id),
  kpi: z.array(id),
  department: z.array(id),
});

export type PublishedContent = z.output<typeof publishedContent>;
