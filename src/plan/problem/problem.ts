import { shownText } from '../../schema/characters.ts';
import { fileBudget, folderBudget } from '../budgets.ts';
import { type ProblemCode, problemTexts } from '#words/problems.ts';
import { tellingText } from '#words/problems/telling.ts';

/** A place in a content file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something in the content that must be mended before anything is published. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly title: string;
  readonly found: string;
  readonly allowed: string;
  readonly mend: string;
}

/** Makes a problem from its code; `details` fill the blanks `{…}` of its text. What nobody would see is shown by its number. */
export function problem(code: ProblemCode, place: Place, found: string, details: Record<string, string> = {}): Problem {
  const text = problemTexts[code];
  const shown = shorten(found);
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (_, name: string) => shownText(details[name] ?? ''));
  return {
    code,
    file: shownText(place.file),
    line: place.line,
    column: place.column,
    title: text.title,
    found: shown === '' ? tellingText.nothing : shown.trim() === '' ? tellingText.spaces(found.length) : shown,
    allowed: fill(text.allowed),
    mend: fill(text.mend),
  };
}

/** Sorts problems by file, then by place in it. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code));
}

/** Writes problems for a person, one block each; what nobody would see in the name of a file is shown by its number too. */
export function formatProblems(problems: readonly Problem[]): string {
  return `${formatQuestions(problems)}\n\n${tellingText.sum(problems.length)}`;
}

/** The same for what is only asked: nothing is refused for it. */
export function formatQuestions(problems: readonly Problem[]): string {
  const { labels } = tellingText;
  const blocks = problems.map((each) =>
    [
      `${shownText(each.file)}:${each.line}:${each.column}  ${each.title}  [${each.code}]`,
      `  ${labels.found}  ${each.found}`,
      `  ${labels.allowed}    ${each.allowed}`,
      `  ${labels.mend}        ${each.mend}`,
    ].join('\n'),
  );
  return blocks.join('\n\n');
}

/** Thrown where content with problems must not go on, such as inside a build. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

function shorten(text: string): string {
  // A text may be a whole file; what is shown of it fits into the beginning.
  const characters = [...text.slice(0, 400)];
  const cut = characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : characters.join('');
  return shownText(cut);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

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
      told.push(
        problem('problems-many', each, tellingText.moreProblems(folderBudget.problems), { allowed: String(folderBudget.problems) }),
      );
      break;
    }
    const count = (counts.get(each.file) ?? 0) + 1;
    counts.set(each.file, count);
    if (count <= fileBudget.problems) told.push(each);
    else if (count === fileBudget.problems + 1) told.push(problem('problems-more', each, tellingText.moreProblems(fileBudget.problems)));
  }
  return told;
}
