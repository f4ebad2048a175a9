import { sourceFileAddress } from '../addresses/fileAddress.ts';
import type { Content } from '../plan/content.ts';
import type { Plan } from '../plan/plan.ts';
import { problem, type Problem } from '../plan/problem.ts';
import { siteProblemText } from '../wording/siteProblem.ts';
import { nameFault } from './nameFault.ts';
import { plannedFiles } from './plannedFiles.ts';
import { longestName } from '../schema/dataName.ts';

/** Finds a transcription whose name no site can publish: too long, of a type that no host knows, or that of another file. */
export function sourceNameProblems(plan: Plan, { plan: entry }: Content): Problem[] {
  const [source] = plan.plan.sources;
  if (!entry || !source) return [];
  const address = sourceFileAddress(plan);
  const fault = source.file.length > longestName ? siteProblemText.longestName(longestName) : nameFault(address);
  const others = plannedFiles(plan, { withoutSource: true });
  const at = entry.located.placeOfValue(['sources', 0, 'file']);
  if (fault !== undefined) return [problem('source-name', at, source.file, { allowed: fault })];
  return others.has(address) ? [problem('source-name', at, source.file, { allowed: siteProblemText.otherName })] : [];
}
