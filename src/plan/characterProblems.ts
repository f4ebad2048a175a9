import { characterNumber, faultyCharacters, type CharacterFault } from '../schema/characters.ts';
import { isEnough } from './limitProblems.ts';
import { problem, type Problem } from './problem.ts';
import type { ProblemCode } from './problemTexts.ts';

/** A text of nothing but faulty characters would be looked at for seconds; with so many, the first lines are told and enough. */
const maximumFaults = 20_000;

/** How a fault of a character is told. */
export const characterFaultCodes: Readonly<Record<CharacterFault, ProblemCode>> = {
  invisible: 'file-control',
  replacement: 'file-replacement',
  private: 'text-gaiji',
  unassigned: 'text-gaiji',
};

/** Tells the first character of each line and kind that content may not hold; `declared` are the private ones that may stand in it. */
export function characterProblems(text: string, file: string, declared?: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  let told = new Set<ProblemCode>();
  let [line, lineStart, lineEnd, faults] = [1, 0, text.indexOf('\n'), 0];
  for (const { fault, character, index } of faultyCharacters(text, declared)) {
    faults += 1;
    if (faults > maximumFaults || isEnough(problems)) break;
    while (lineEnd >= 0 && lineEnd < index) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
      told = new Set();
    }
    const code = characterFaultCodes[fault];
    if (told.has(code)) continue;
    told.add(code);
    problems.push(problem(code, { file, line, column: index - lineStart + 1 }, withSurroundings(text, index, character)));
  }
  return problems;
}

/** How many letters are shown before and behind a character that nobody sees. */
const shownAround = 10;

/** A character as its number between the letters around it, by which a person finds it: `朝市〔U+200B〕の開催`. */
function withSurroundings(text: string, index: number, character: string): string {
  const before = [...text.slice(Math.max(0, index - 3 * shownAround), index).replace(/^.*\n/s, '').trimStart()];
  const behind = [...(text.slice(index + character.length, index + character.length + 3 * shownAround).split('\n', 1)[0] ?? '').trimEnd()];
  const mark = character === '\uFFFD' ? character : characterNumber(character);
  return `${before.length > shownAround ? '…' : ''}${before.slice(-shownAround).join('')}${mark}${behind.slice(0, shownAround).join('')}${behind.length > shownAround ? '…' : ''}`.replaceAll('\t', ' ');
}
