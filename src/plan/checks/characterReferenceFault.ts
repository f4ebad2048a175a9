import type { MdastNode } from 'satteri';
import { characterNumber, faultyCharacter } from '../../schema/characters.ts';
import { characterFaultCodes } from '../characterProblems.ts';
import type { ProblemCode } from '../problemTexts.ts';
import { proseTree } from '../proseTree.ts';

/**
 * The first reference of a part of prose that stands for a character which content may not hold: `&#x202E;`, `&shy;`.
 *
 * A file never holds such a character itself, so one in the tree was made by the parser.
 */
export function characterReferenceFault(node: MdastNode, written: string): { code: ProblemCode; index: number; found: string } | undefined {
  const texts = Object.values(node).filter((value) => typeof value === 'string');
  const fault = texts.map((text) => faultyCharacter(text)).find((each) => each !== undefined);
  if (!fault) return undefined;
  const reference = [...written.matchAll(/&#?\w+;/g)].find(([name]) => hasFault(name));
  return { code: characterFaultCodes[fault.fault], index: reference?.index ?? 0, found: `${reference?.[0] ?? ''}（${fault.character === '\uFFFD' ? fault.character : characterNumber(fault.character)}）` };
}

/** Whether a reference stands for such a character, by the parser that compiles it. */
function hasFault(reference: string): boolean {
  return textsOf(reference).some((text) => faultyCharacter(text));
}

function textsOf(reference: string): string[] {
  const [paragraph] = childrenOf(proseTree({ format: 'md', body: reference }));
  return paragraph ? childrenOf(paragraph).flatMap((node) => ('value' in node && typeof node.value === 'string' ? [node.value] : [])) : [];
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
