import path from 'node:path';
import { inject } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import { ContentError } from '../../src/plan/problem/problem.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/readPlan.ts';

/** A site that the tests built, with the plan that it shows. */
export interface BuiltSite {
  readonly name: 'real' | 'minamo';
  /** The folder of the built site. */
  readonly folder: string;
  /** The content folder that it was built from. */
  readonly content: string;
  readonly plan: Plan;
}

const contents = {
  real: path.join(projectFolder, 'content'),
  minamo: path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content'),
} as const;

/** A built site by its name. */
export async function builtSite(name: BuiltSite['name']): Promise<BuiltSite> {
  const content = contents[name];
  const { plan, problems } = await readPlan(content);
  if (!plan) throw new ContentError(problems);
  return { name, folder: inject(name === 'real' ? 'realSite' : 'minamoSite'), content, plan };
}

/** Both built sites. */
export async function builtSites(): Promise<BuiltSite[]> {
  return Promise.all([builtSite('real'), builtSite('minamo')]);
}
