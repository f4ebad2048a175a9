import { problem, type Problem } from './problem.ts';

/** How many problems of one file are told: whoever mends so many checks the file again anyway. */
export const problemLimit = 1000;

/**
 * Whether enough problems of one file were found to know that some are left out: looking for more would only cost time
 * and memory.
 */
export function isEnough(problems: readonly Problem[]): boolean {
  return problems.length > problemLimit;
}

/** Cuts sorted problems to the first 1,000 of each file; one more says that others were left out. */
export function limitProblems(sorted: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return sorted.flatMap((each) => {
    const count = (counts.get(each.file) ?? 0) + 1;
    counts.set(each.file, count);
    if (count <= problemLimit) return [each];
    return count === problemLimit + 1 ? [problem('problems-more', each, `${problemLimit}件より多い問題`)] : [];
  });
}
