import { fieldProblems } from './problems/fieldProblems.ts';
import { fileProblems } from './problems/fileProblems.ts';
import { planProblems } from './problems/planProblems.ts';
import { proseProblems } from './problems/proseProblems.ts';
import { publishedProblems } from './problems/publishedProblems.ts';
import { revisionProblems } from './problems/revisionProblems.ts';
import { resultProblems } from './problems/resultProblems.ts';
import { yamlProblems } from './problems/yamlProblems.ts';

/** Every problem code with its text for the person who edits the content. */
export const problemTexts = {
  ...fileProblems,
  ...yamlProblems,
  ...proseProblems,
  ...fieldProblems,
  ...planProblems,
  ...resultProblems,
  ...publishedProblems,
  ...revisionProblems,
} as const;

/** A stable name for one kind of problem. */
export type ProblemCode = keyof typeof problemTexts;
