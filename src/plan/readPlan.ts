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
import type { ContentRecord } from './contentRecord.ts';
import { isEnoughOfFolder, limitProblems } from './limitProblems.ts';
import { linkPlan } from './linkPlan.ts';
import type { Plan } from './plan.ts';
import type { SiteOptions } from './planInformation.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readContent } from './readContent.ts';

/** What reading a content folder comes to: a plan, or every problem that stands in its way. */
export type PlanReading = SoundReading | { readonly plan: undefined; readonly prose: readonly []; readonly problems: readonly Problem[] };

/** A plan, and what was read to come to it. */
export interface SoundReading {
  readonly plan: Plan;
  readonly prose: readonly Prose[];
  readonly problems: readonly [];
  readonly record: ContentRecord;
}

/**
 * Reads, validates and links everything under a content folder.
 *
 * `shownAs` is the folder's name in messages. `firstLedger` reads content whose ledger is yet to be written. `siteAddress` and `basePath` override the site of plan.yaml; they come
 * from the variables HIRAKU_SITE_ADDRESS and HIRAKU_BASE_PATH, which a problem with them names.
 */
export async function readPlan(folder: string, options: SiteOptions & { readonly shownAs?: string; readonly firstLedger?: boolean } = {}): Promise<PlanReading> {
  const { content, problems: fileProblems, record } = readContent(folder, options.shownAs);
  const problems = fileProblems.filter(({ code }) => code !== 'ledger-missing' || options.firstLedger !== true);
  const checks = [
    () => checkSiteOptions(options), checkPlanInformation, checkIds, checkReferences, checkValues, checkDirections, checkResults, checkChanges,
    checkSourceText, checkSynonyms, checkPublished,
  ];
  for (const check of checks) {
    if (isEnoughOfFolder(problems)) break;
    for (const each of check(content)) problems.push(each);
  }
  if (problems.length > 0) return { plan: undefined, prose: [], problems: limitProblems(sortProblems(problems)) };
  return { plan: linkPlan(content, options), prose: content.prose, problems: [], record };
}
