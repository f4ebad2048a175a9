import { checkAddress } from './check/checkAddress.ts';
import { checkChanges } from './check/checkChanges.ts';
import { checkDirections, checkValues } from './check/checkValues.ts';
import { checkEditionDates, checkPlanInformation, checkSiteOptions } from './check/checkPlanInformation.ts';
import { checkIds, checkPageNames } from './check/checkIds.ts';
import { checkOrder } from './check/checkOrder.ts';
import { checkPublished } from './check/checkPublished.ts';
import { checkPublishedValues } from './check/checkPublishedValues.ts';
import { checkItems } from './check/checkItems.ts';
import { checkLevels } from './check/checkLevels.ts';
import { checkPlaceholders } from './check/checkPlaceholders.ts';
import { checkPlausibility } from './check/results/checkPlausibility.ts';
import { checkProseNames } from './check/checkProseNames.ts';
import { checkProgressFacts } from './check/checkProgressFacts.ts';
import { checkReferences } from './check/checkReferences.ts';
import { checkResults } from './check/results/checkResults.ts';
import { checkRevisions } from './check/checkRevisions.ts';
import { checkSourceText } from './check/checkSourceText.ts';
import { checkSynonyms } from './check/checkSynonyms.ts';
import type { Content, Prose } from './read/content.ts';
import type { ContentRecord } from './read/contentRecord.ts';
import { isEnoughOfFolder, limitProblems, type Problem, sortProblems } from './problem/problem.ts';
import { withoutSpoiltLines } from './problem/spoiltLines.ts';
import { linkPlan } from './link/linkPlan.ts';
import type { Plan } from './plan.ts';
import type { SiteOptions } from './link/planInformation.ts';
import { readContent } from './read/readContent.ts';

/** What reading a content folder comes to: a plan, or every problem that stands in its way. */
export type PlanReading =
  | SoundReading
  | {
      readonly plan: undefined;
      readonly prose: readonly [];
      readonly problems: readonly Problem[];
      readonly passedOver: readonly string[];
    };

/** A plan, and what was read to come to it. */
export interface SoundReading {
  readonly plan: Plan;
  readonly prose: readonly Prose[];
  readonly problems: readonly [];
  readonly record: ContentRecord;
  /** What may be meant so, and is worth a look: nothing is refused for it. */
  readonly questions: readonly Problem[];
  /** Left-overs of editors and desktops that nobody read, as they are shown in messages. */
  readonly passedOver: readonly string[];
}

/** How a plan is read. */
export type PlanOptions = SiteOptions & { readonly shownAs?: string; readonly firstLedger?: boolean };

/**
 * Reads, validates and links everything under a content folder.
 *
 * `shownAs` is the folder's name in messages. `firstLedger` reads content whose ledger is yet to be written.
 * `siteAddress` and `basePath` override the site of plan.yaml; they come
 * from the variables HIRAKU_SITE_ADDRESS and HIRAKU_BASE_PATH, which a problem with them names.
 */
export async function readPlan(folder: string, options: PlanOptions = {}): Promise<PlanReading> {
  return readLinkedContent(folder, options).reading;
}

/** Reads as {@link readPlan} does, and gives what stands in the folder besides, which knows the places of things. */
export function readLinkedContent(folder: string, options: PlanOptions = {}): { content: Content; reading: PlanReading } {
  const { content, problems: fileProblems, record } = readContent(folder, options.shownAs);
  const problems = fileProblems.filter(({ code }) => code !== 'ledger-missing' || options.firstLedger !== true);
  const checks = [
    () => checkSiteOptions(options),
    checkPlanInformation,
    checkEditionDates,
    checkLevels,
    checkPageNames,
    checkIds,
    checkItems,
    checkReferences,
    checkValues,
    checkDirections,
    checkProgressFacts,
    checkResults,
    checkChanges,
    checkRevisions,
    checkSourceText,
    checkSynonyms,
    checkProseNames,
    checkPlaceholders,
    checkPublished,
    checkPublishedValues,
  ];
  for (const check of checks) {
    if (isEnoughOfFolder(problems)) break;
    for (const each of check(content)) problems.push(each);
  }
  const { prose, passedOver } = content;
  const reading: PlanReading =
    problems.length > 0
      ? refusal(problems, content)
      : {
          plan: linkPlan(content, options),
          prose,
          problems: [],
          record,
          questions: sortProblems([...checkOrder(content), ...checkAddress(content, options), ...checkPlausibility(content)]),
          passedOver,
        };
  return { content, reading };
}

/** No plan, for problems of some content that stand in its way. */
export function refusal(problems: readonly Problem[], { passedOver }: Pick<Content, 'passedOver'>): PlanReading {
  return { plan: undefined, prose: [], problems: limitProblems(sortProblems(withoutSpoiltLines(problems))), passedOver };
}
