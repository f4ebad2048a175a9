import type { ProblemCode } from '#words/problems.ts';
import type { Place, Problem } from './problem.ts';

/** Faults after which the rest of a file can be read, but not what stands in their own line. */
const spoiling: ReadonlySet<ProblemCode> = new Set([
  'file-control',
  'file-replacement',
  'text-gaiji',
  'yaml-number-form',
  'yaml-escape',
  'yaml-multi-line',
  'yaml-comment-after-text',
]);

/** Whether a file can be read on behind these problems of its form. */
export function canBeReadOn(problems: readonly Problem[]): boolean {
  return problems.length <= mostSpoilt && problems.every(({ code }) => spoiling.has(code));
}

/** With more, a file is another than it seems to be, and reading on would tell of nothing but that. */
const mostSpoilt = 100;

/** Leaves out what was found in a line whose value could not be read as it is written: it is looked at once that is mended. */
export function withoutSpoiltLines(problems: readonly Problem[]): Problem[] {
  const lines = new Set(problems.filter(({ code }) => spoiling.has(code)).map(lineName));
  return problems.filter((each) => spoiling.has(each.code) || !lines.has(lineName(each)));
}

function lineName({ file, line }: Place): string {
  return `${file}:${line}`;
}
