import type { EngineReport } from './enginesOfPlan.ts';
import { ratioText, type Share } from './groupMeasures.ts';

/** The most bytes that a first query may load before compression. */
const firstQueryLimit = 180_000;

/** What share of the queries that stand in a title must have such a page first. */
const titleFirstLimit = 0.98;

/** Something that a search must reach. */
export interface Bar {
  readonly name: string;
  readonly figure: string;
  readonly reached: boolean;
}

/** Judges a search by what was promised at every size: exact on every literal query, silent on what does not exist, titles first. */
export function exactnessBars({ name: engine, groups }: EngineReport): readonly Bar[] {
  const literal = groups.filter(({ group }) => group.kind === 'literal');
  const lowest = Math.min(...literal.flatMap(({ precision, recall }) => [precision, recall]));
  const nothing = groups.filter(({ group }) => group.kind === 'nothing').map(({ first }) => first);
  const titles = total(literal.map(({ titleFirst }) => titleFirst));
  const empty = total(nothing);
  return [
    { name: `${engine}: precision and recall 1.000 on all literal groups`, figure: `lowest ${ratioText(lowest)}`, reached: lowest === 1 },
    {
      name: `${engine}: invented compounds find nothing`,
      figure: `${empty.right}/${empty.of}`,
      reached: empty.right === empty.of && empty.of > 0,
    },
    {
      name: `${engine}: title@1 at least ${titleFirstLimit * 100}%`,
      figure: `${titles.right}/${titles.of}`,
      reached: titles.right >= titleFirstLimit * titles.of,
    },
  ];
}

/** Judges a search by what its first query loads, as was promised for a plan of some fifty initiatives. */
export function firstQueryBar({ name, firstQueries }: EngineReport): Bar {
  const bytes = Math.max(...firstQueries.map((each) => each.bytes));
  return { name: `${name}: first query at most ${firstQueryLimit} bytes`, figure: `${bytes} bytes`, reached: bytes <= firstQueryLimit };
}

/** Several counts as one. */
export function total(shares: readonly Share[]): Share {
  return { right: shares.reduce((sum, { right }) => sum + right, 0), of: shares.reduce((sum, { of }) => sum + of, 0) };
}
