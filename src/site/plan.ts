import { getEntry } from 'astro:content';
import type { Plan } from '../plan/plan.ts';
import { buildLink } from './buildLink.ts';

let known: Promise<Plan> | undefined;

/** The plan that this site shows, read once. */
export function getPlan(): Promise<Plan> {
  known ??= load();
  return known;
}

async function load(): Promise<Plan> {
  const link = buildLink();
  if (link) return (await link.reading).plan;
  const entry = await getEntry('plan', 'plan');
  if (!entry) throw new Error('The plan was not loaded');
  return JSON.parse(entry.data.json) as Plan;
}
