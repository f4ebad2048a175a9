import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { problem, type Problem } from '../plan/problem.ts';
import { EditionTableError, editionDifferences } from '../tables/editionDifferences.ts';

/** Finds a table of an edition that is none, by comparing editions with today as the page of open data does. */
export async function editionTableProblems(plan: Plan, folder: string, shownAs = 'content'): Promise<Problem[]> {
  try {
    await editionDifferences(plan, ({ date, name }) => readFile(path.join(folder, 'editions', date, name)));
    return [];
  } catch (error) {
    if (!(error instanceof EditionTableError)) throw error;
    return [problem('edition-table', { file: `${shownAs}/editions/${error.date}/${error.file}`, line: 1, column: 1 }, error.file)];
  }
}
