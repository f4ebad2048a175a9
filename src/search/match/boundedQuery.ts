import { termPattern } from './termPattern.ts';

/**
 * How many characters and how many terms of a query are looked for: more than anyone types, and so few that a pasted
 * document holds up neither the page nor, in an address, the host.
 */
export const queryBounds = { characters: 200, terms: 16 } as const;

/** How many code units a box lets in: some more than is looked for, by which a text that was cut off can be told. */
export const boxLength = 250;

/** As much of a query as is looked for. */
export interface BoundedQuery {
  readonly query: string;
  /** Whether there was more. */
  readonly isCut: boolean;
}

/** Half of a character that was cut in two. */
const half = /\p{Cs}$/u;

/** Cuts a query down to what is looked for; nothing behind the bound is read. A query that is cut comes in NFKC. */
export function boundedQuery(typed: string): BoundedQuery {
  const start = typed.slice(0, boxLength).replace(half, '').normalize('NFKC');
  const text = start.slice(0, queryBounds.characters).replace(half, '');
  const end = [...text.matchAll(termPattern)][queryBounds.terms]?.index;
  if (typed.length < boxLength && text === start && end === undefined) return { query: typed, isCut: false };
  return { query: text.slice(0, end).trim(), isCut: true };
}
