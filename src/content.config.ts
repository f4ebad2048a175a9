import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { planLoader, proseLoader } from './site/planLoader.ts';

export const collections = {
  plan: defineCollection({ loader: planLoader(), schema: z.strictObject({ json: z.string() }) }),
  prose: defineCollection({ loader: proseLoader(), schema: z.strictObject({}) }),
};
