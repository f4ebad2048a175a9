import type { Plan } from '../../plan/plan.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import { allGonePlaces } from '../pages/gonePlaces.ts';
import type { BuiltSite } from './builtSite.ts';
import type { SiteFault } from './siteFault.ts';

/** Finds published places of things that moved or are gone at which a page tells nothing of them. */
export function placeFaults({ pages }: Pick<BuiltSite, 'pages'>, plan: Plan): SiteFault[] {
  return allGonePlaces(plan)
    .filter(({ page, fragment }) => !pages.get(page)?.ids.has(fragment))
    .map(({ page, fragment }) => ({ file: `${page}index.html`, fault: siteFaultText.publishedPlace(fragment) }));
}
