import type { Problem } from '../../src/plan/problem/problem.ts';
import { problemTexts } from '#words/problems.ts';
import type { ContentFiles } from './contentFiles.ts';

/**
 * Says what a person could not make use of in a problem: no code, no place that exists, an empty or broken text.
 * `shownAs` is the folder's name in messages.
 */
export function problemFaults(problem: Problem, files: ContentFiles, shownAs: string): string[] {
  const { code, file, line, column, title, found, allowed, mend } = problem;
  const faults: string[] = [];
  if (!(code in problemTexts)) faults.push(`no code: ${code}`);
  if (!file.startsWith(`${shownAs}/`)) faults.push(`no file: ${file}`);
  const content = files.get(file.slice(shownAs.length + 1));
  const lines = content?.toString('utf8').split('\n').length ?? 1;
  if (!Number.isInteger(line) || line < 1 || line > lines) faults.push(`${code}: line ${line} of ${lines} in ${file}`);
  if (!Number.isInteger(column) || column < 1) faults.push(`${code}: column ${column}`);
  for (const [name, text] of Object.entries({ title, found, allowed, mend })) {
    const unfilled = name !== 'found' && /\{\w+\}/.test(text.replace(found, ''));
    if (text.trim() === '' || unfilled || /\bundefined\b|\[object|\n|\s+at \S+:\d+:\d+/.test(text))
      faults.push(`${code}: text ${JSON.stringify(text)}`);
  }
  return faults;
}
