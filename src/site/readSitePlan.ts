import { limitProblems } from '../plan/limitProblems.ts';
import { sortProblems } from '../plan/problem.ts';
import { readPlan, type PlanReading } from '../plan/readPlan.ts';
import { proseLinkProblems } from './proseLinkProblems.ts';

/** Reads a plan as {@link readPlan} does, and finds besides what only shows once pages have addresses. */
export async function readSitePlan(...[folder, options]: Parameters<typeof readPlan>): Promise<PlanReading> {
  const reading = await readPlan(folder, options);
  if (!reading.plan) return reading;
  const problems = proseLinkProblems(reading.plan, reading.prose);
  return problems.length > 0 ? { plan: undefined, prose: [], problems: limitProblems(sortProblems(problems)), passedOver: reading.passedOver } : reading;
}
