import type { Facet, SortColumn } from './explorerFields.ts';

/** What stands for no department, no unit or no change; no id and no code looks like it. */
export const noneValue = '-';

/**
 * What stands for the whole plan where others have an item of the first level, also as the place of its rows in the
 * page; no id has a `_`.
 */
export const wholePlan = 'whole_plan';

/** What a reader has chosen: which rows, and in which order. */
export interface ExplorerState {
  readonly query: string;
  /** Whether the text was longer than is looked for, and was cut. */
  readonly isCut: boolean;
  /** The chosen value of a facet; a facet that is not named lets everything pass. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  /** Without a column the rows stand in the order of the plan, grouped by the first level. */
  readonly sort: SortColumn | undefined;
  readonly descending: boolean;
}

/** Everything, in the order of the plan. */
export const initialState: ExplorerState = { query: '', isCut: false, chosen: {}, sort: undefined, descending: false };

/** The values of each facet that the plan has, in its order; none of a facet that its form does not have. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;
