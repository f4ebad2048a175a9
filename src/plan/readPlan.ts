import { checkChanges } from './checks/checkChanges.ts';
import { checkDirections } from './checks/checkDirections.ts';
import { checkIds } from './checks/checkIds.ts';
import { checkPlanInformation } from './checks/checkPlanInformation.ts';
import { checkPublished } from './checks/checkPublished.ts';
import { checkReferences } from './checks/checkReferences.ts';
import { checkResults } from './checks/checkResults.ts';
import { checkSiteOptions } from './checks/checkSiteOptions.ts';
import { checkSourceText } from './checks/checkSourceText.ts';
import { checkSynonyms } from './checks/checkSynonyms.ts';
import { checkValues } from './checks/checkValues.ts';
import type { Prose } from './content.ts';
import { limitProblems } from './limitProblems.ts';
import { linkPlan } from './linkPlan.ts';
import type { Plan } from './plan.ts';
import type { SiteOptions } from './planInformation.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readContent } from './readContent.ts';

/** What reading a content folder comes to: a plan, or every problem that stands in its way. */
export type PlanReading = (
  | { readonly plan: Plan; readonly prose: readonly Prose[]; readonly problems: readonly [] }
  | { readonly plan: undefined; readonly prose: readonly []; readonly problems: readonly Problem[] }
) & {
  /** Left-overs of editors and desktops that nobody read, as they are shown in messages. */
  readonly passedOver: readonly string[];
};

/**
 * Reads, validates and links everything under a content folder.
 *
 * `shownAs` is the folder's name in messages. `firstLedger` reads content whose ledger is yet to be written. `siteAddress` and `basePath` override the site of plan.yaml; they come
 * from the variables HIRAKU_SITE_ADDRESS and HIRAKU_BASE_PATH, which a problem with them names.
 */
export async function readPlan(folder: string, options: SiteOptions & { readonly shownAs?: string; readonly firstLedger?: boolean } = {}): Promise<PlanReading> {
  const { content, problems: fileProblems } = readContent(folder, options.shownAs);
  const { passedOver } = content;
  const problems = [
    ...fileProblems.filter(({ code }) => code !== 'ledger-missing' || options.firstLedger !== true),
    ...checkSiteOptions(options),
    ...checkPlanInformation(content),
    ...checkIds(content),
    ...checkReferences(content),
    ...checkValues(content),
    ...checkDirections(content),
    ...checkResults(content),
    ...checkChanges(content),
    ...checkSourceText(content),
    ...checkSynonyms(content),
    ...checkPublished(content),
  ];
  if (problems.length > 0) return { plan: undefined, prose: [], problems: limitProblems(sortProblems(problems)), passedOver };
  return { plan: linkPlan(content, options), prose: content.prose, problems: [], passedOver };
}
