import type { Question, QueryGroup } from './queryGroups.ts';

/** A page that a search found. */
export interface ReportedHit {
  /** The address from the site's root. */
  readonly address: string;
  /** False where the page holds another spelling of the query only. */
  readonly literal: boolean;
}

/** What a search answered to a query. */
export interface Answer {
  readonly query: string;
  /** Best first. */
  readonly hits: readonly ReportedHit[];
  readonly milliseconds: number;
}

/** A count out of another. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How well a search answered the queries of a group. */
export interface GroupMeasures {
  readonly group: QueryGroup;
  /** The mean over the queries, 0 to 1; for literal queries of the literal hits. */
  readonly precision: number;
  readonly recall: number;
  /** Queries whose first hit is a right one; of invented compounds, those that found nothing. */
  readonly first: Share;
  /** Of the queries that stand in a title, those whose first hit has it in its title. */
  readonly titleFirst: Share;
  /** Queries whose literal hits are not exactly the right pages. */
  readonly missed: readonly string[];
}

/** Measures the answers to a group; answers stand in the order of its questions. */
export function groupMeasures(group: QueryGroup, answers: readonly Answer[]): GroupMeasures {
  const judged = group.questions.map((question, place) => judge(question, group.kind, answers[place]));
  const titled = judged.filter(({ titleFirst }) => titleFirst !== undefined);
  return {
    group,
    precision: mean(judged.map(({ precision }) => precision)),
    recall: mean(judged.map(({ recall }) => recall)),
    first: { right: judged.filter(({ first }) => first).length, of: judged.length },
    titleFirst: { right: titled.filter(({ titleFirst }) => titleFirst).length, of: titled.length },
    missed: judged.filter(({ precision, recall }) => precision < 1 || recall < 1).map(({ query }) => query),
  };
}

function judge({ query, truth, titled }: Question, kind: QueryGroup['kind'], answer: Answer | undefined) {
  if (answer?.query !== query) throw new Error(`No answer to ${query}`);
  const found = answer.hits.filter(({ literal }) => literal || kind !== 'literal');
  const right = found.filter(({ address }) => truth.has(address)).length;
  const first = answer.hits[0]?.address;
  return {
    query,
    precision: found.length === 0 ? Number(truth.size === 0) : right / found.length,
    recall: truth.size === 0 ? 1 : right / truth.size,
    first: first === undefined ? truth.size === 0 : truth.has(first),
    titleFirst: titled.size === 0 ? undefined : first !== undefined && titled.has(first),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 1 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The value below which a share of the numbers lies; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A share from 0 to 1 with three digits, cut off: only a whole 1 is written as 1.000. */
export function ratioText(ratio: number): string {
  return (Math.floor(ratio * 1000) / 1000).toFixed(3);
}
