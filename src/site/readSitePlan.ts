import { readLinkedContent, refusal, type PlanOptions, type PlanReading } from '../plan/readPlan.ts';
import { cellProblems } from './cellProblems.ts';
import { editionTableProblems } from './editionTableProblems.ts';
import { ledgerProblems } from './ledgerProblems.ts';
import { ownLinkProblems } from './ownLinkProblems.ts';
import { proseLinkProblems } from './proseLinkProblems.ts';
import { sourceNameProblems } from './sourceNameProblems.ts';

/** Reads a plan as readPlan.ts does, and finds besides what only shows once pages have addresses and tables have rows: whatever a build would refuse. */
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
