import { fileBudget, folderBudget } from './budgets.ts';
import { problem, type Problem } from './problem.ts';

/**
 * Whether enough problems of one file were found to know that some are left out: looking for more would only cost time
 * and memory.
 */
export function isEnough(problems: readonly Problem[]): boolean {
  return problems.length > fileBudget.problems;
}

/** The same for the problems of a whole folder. */
export function isEnoughOfFolder(problems: readonly Problem[]): boolean {
  return problems.length > folderBudget.problems;
}

/** What a check finds in each of many things, until there are more problems than are told of a folder. */
export function problemsOfEach<Thing>(things: Iterable<Thing>, find: (thing: Thing) => readonly Problem[]): Problem[] {
  const problems: Problem[] = [];
  for (const thing of things) {
    if (isEnoughOfFolder(problems)) break;
    for (const each of find(thing)) problems.push(each);
  }
  return problems;
}

/** Cuts sorted problems to the first 1,000 of each file and 5,000 of all; one more says that others were left out. */
export function limitProblems(sorted: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const told: Problem[] = [];
  for (const each of sorted) {
    if (told.length >= folderBudget.problems) {
      told.push(problem('problems-many', each, `${folderBudget.problems}件より多い問題`, { allowed: String(folderBudget.problems) }));
      break;
    }
    const count = (counts.get(each.file) ?? 0) + 1;
    counts.set(each.file, count);
    if (count <= fileBudget.problems) told.push(each);
    else if (count === fileBudget.problems + 1) told.push(problem('problems-more', each, `${fileBudget.problems}件より多い問題`));
  }
  return told;
}
