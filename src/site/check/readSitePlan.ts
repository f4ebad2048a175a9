import { checksumsAddress, noticesAddress, sourceFileAddress } from '../../addresses/fileAddress.ts';
import { editionChecksums, type Plan } from '../../plan/plan.ts';
import { problem, type Problem } from '../../plan/problem/problem.ts';
import type { Content } from '../../plan/read/content.ts';
import { type PlanOptions, type PlanReading, readLinkedContent, refusal } from '../../plan/readPlan.ts';
import { longestName } from '../../schema/dataName.ts';
import { siteFaultText, siteProblemText } from '#words/commands/fault.ts';
import { mediaTypes } from '../files/mediaTypes.ts';
import { plannedFiles } from '../files/plannedFiles.ts';
import { ledgerProblems } from '../ledger/publishedLedger.ts';
import { proseLinkProblems } from './proseLinkProblems.ts';
import { ownLinkProblems } from './sitePlaces.ts';
import { cellProblems, editionTableProblems } from './tableProblems.ts';

/**
 * Reads a plan as readPlan.ts does, and finds besides what only shows once pages have addresses and tables have rows:
 * whatever a build would refuse.
 */
export async function readSitePlan(folder: string, options: PlanOptions = {}): Promise<PlanReading> {
  const { content, reading } = readLinkedContent(folder, options);
  if (!reading.plan) return reading;
  const { plan, prose } = reading;
  const problems = [
    ...proseLinkProblems(plan, prose),
    ...ownLinkProblems(plan, content),
    ...sourceNameProblems(plan, content),
    ...ledgerProblems(plan, content),
    ...cellProblems(plan, content),
    ...(await editionTableProblems(plan, folder, options.shownAs)),
  ];
  return problems.length > 0 ? refusal(problems, content) : reading;
}

/** The longest path that a site may have, in characters: Windows allows 260 with the folder that the site lies in. */
const longestPath = 120;

/** The names that hosts and checkers ask for. */
const givenNames = new Set(['.nojekyll', '.htaccess', '_headers', 'web.config', checksumsAddress, noticesAddress]);

/**
 * Says why some host would lose a file, by its address; nothing where none would.
 *
 * A host may tell no capital from a small letter, drop what begins with an underscore or a full stop, and refuse types
 * that nobody told it.
 */
export function nameFault(address: string): string | undefined {
  if (address.length > longestPath) return siteFaultText.longPath(address.length, longestPath);
  const names = address.split('/');
  const name = names.at(-1) ?? '';
  if (givenNames.has(address) || (name === editionChecksums && names.slice(0, -1).every(isPlain))) return undefined;
  if (!names.every(isPlain)) return siteFaultText.badName;
  const extension = /\.([^.]*)$/.exec(name)?.[1];
  return extension !== undefined && extension in mediaTypes ? undefined : siteFaultText.unknownType;
}

function isPlain(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]*$/.test(name) && !name.endsWith('.');
}

/** Finds transcriptions whose names no site can publish: too long, of a type that no host knows, or that of another file. */
function sourceNameProblems(plan: Plan, { plan: entry }: Content): Problem[] {
  if (!entry) return [];
  const others = plannedFiles(plan, { withoutSource: true });
  const seen = new Set<string>();
  return (entry.value.sources ?? []).flatMap(({ file }, index) => {
    if (file === undefined) return [];
    const address = sourceFileAddress({ file });
    const fault = file.length > longestName ? siteProblemText.longestName(longestName) : nameFault(address);
    const at = entry.located.placeOfValue(['sources', index, 'file']);
    if (fault !== undefined) return [problem('source-name', at, file, { allowed: fault })];
    const isTaken = others.has(address) || seen.has(address);
    seen.add(address);
    return isTaken ? [problem('source-name', at, file, { allowed: siteProblemText.otherName })] : [];
  });
}
