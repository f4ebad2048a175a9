import type { Plan } from '../plan/plan.ts';
import { buildLink } from './prose/buildLink.ts';
import { developmentContent, validReading } from './develop/developmentContent.ts';

/** The plan that this site shows: what the build read, or what the development server read last. */
export async function getPlan(): Promise<Plan> {
  const link = buildLink();
  if (link) return (await link.reading).plan;
  const content = developmentContent();
  if (!content) throw new Error('Neither a build nor a development server read a plan');
  return validReading(await content.latest()).plan;
}
