/** What the rows can be filtered by besides a text, in the order of the form. */
export const facets = ['goal', 'department', 'unit', 'direction', 'change', 'status'] as const;

/** One thing to filter by. */
export type Facet = (typeof facets)[number];

/** The columns of the table, each of which the rows can be sorted by; `relative` is the change from baseline to target. */
export const sortColumns = ['kpi', 'aggregation', 'unit', 'baseline', 'target', 'relative', 'result', 'direction', 'owner', 'department', 'change', 'line'] as const;

/** One column to sort by. */
export type SortColumn = (typeof sortColumns)[number];

/** What stands for no department, no unit or no change; no id and no code looks like it. */
export const noneValue = '-';

/** What a reader has chosen: which rows, and in which order. */
export interface ExplorerState {
  readonly query: string;
  /** Whether the text was longer than is looked for, and was cut. */
  readonly isCut: boolean;
  /** The chosen value of a facet; a facet that is not named lets everything pass. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  /** Without a column the rows stand in the order of the plan, grouped by goal. */
  readonly sort: SortColumn | undefined;
  readonly descending: boolean;
}

/** Everything, in the order of the plan. */
export const initialState: ExplorerState = { query: '', isCut: false, chosen: {}, sort: undefined, descending: false };

/** The values of each facet that the plan has, in its order. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;
