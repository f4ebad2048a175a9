import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { proseLoader } from './site/prose/proseLoader.ts';

export const collections = {
  prose: defineCollection({ loader: proseLoader(), schema: z.strictObject({}) }),
};
