import { type ComparedEnd, relativeChange } from '../plan/relativeChange.ts';
import { aggregations } from '../schema/codes.ts';

/** What a KPI's row carries in its attributes, and in which form. */
export const kpiFacts = {
  /** The item of the first level that it belongs to; {@link wholePlan} for a KPI of the plan. */
  goal: 'text',
  /** Those in charge, the first mainly; `-` alone where none is. */
  department: 'list',
  unit: 'text',
  direction: 'text',
  aggregation: 'text',
  /** The types of change that the row shows; `-` alone where it shows none. */
  changes: 'list',
  /** The status of each of its values, without repetition. */
  statuses: 'list',
  baseline: 'end',
  target: 'end',
  result: 'end',
  line: 'end',
  /** Which kind of KPI it is; rows say it only where readers can choose by it. */
  kind: 'extra',
  /** What is to be said of it by its results; rows say it only where the plan has results. */
  judgement: 'extra',
} as const;

/** The forms of facts. */
interface FactForms {
  readonly text: string;
  readonly list: readonly string[];
  readonly end: ComparedEnd;
  readonly extra: string | undefined;
}

/** The name of a fact. */
export type KpiFact = keyof typeof kpiFacts;

/** What the explorer knows of a KPI: enough to filter, sort and draw it. */
export type KpiItem = { readonly id: string } & { readonly [Fact in KpiFact]: FactForms[(typeof kpiFacts)[Fact]] };

type FactOf<Form extends keyof FactForms> = { [Fact in KpiFact]: (typeof kpiFacts)[Fact] extends Form ? Fact : never }[KpiFact];

/**
 * Where an item stands: a number, or nothing for those that come last either way. `order` has the values of the field
 * that the plan has.
 */
type Rank = (item: KpiItem, order: readonly string[]) => number | undefined;

/** Something that the explorer shows as a column, filters by, or both. */
interface ExplorerField {
  /** A column of the table. `rank` sorts by it; without one its order is the plan's. */
  readonly column?: { readonly isNumeric?: boolean; readonly rank?: Rank };
  /** A choice of the form: its place there, and the fact that must have what is chosen. */
  readonly filter?: { readonly place: number; readonly fact: FactOf<'text' | 'list' | 'extra'> };
}

const bySize =
  (fact: FactOf<'end'>): Rank =>
  (item) =>
    numberOf(item[fact]);
const byOrder =
  (fact: FactOf<'text' | 'list' | 'extra'>): Rank =>
  (item, order) => {
    const place = order.indexOf([item[fact]].flat()[0] ?? '');
    return place < 0 ? undefined : place;
  };

/**
 * The one list of what the explorer shows, in the order of the columns: form, header, sorting, filtering and the row's
 * cells follow from it. A new column stands here, has its cell in `site/pages/kpiCells.ts` and its name in `wording/pages/kpis.ts`.
 * Which of it a plan has is said in `facetOptions.ts` and `planColumns.ts`; the names are those of addresses, the same for every plan.
 */
export const explorerFields = {
  goal: { filter: { place: 1, fact: 'goal' } },
  status: { filter: { place: 6, fact: 'statuses' } },
  kpi: { column: {} },
  aggregation: { column: { rank: (item) => aggregations.findIndex((code) => code === item.aggregation) } },
  unit: { column: { rank: byOrder('unit') }, filter: { place: 3, fact: 'unit' } },
  baseline: { column: { rank: bySize('baseline'), isNumeric: true } },
  target: { column: { rank: bySize('target'), isNumeric: true } },
  /** The change from baseline to target. */
  relative: { column: { rank: ({ baseline, target }) => numberOf(relativeChange(baseline, target)) } },
  result: { column: { rank: bySize('result') } },
  /** What the results say, in the order of the statuses. */
  judgement: { column: { rank: byOrder('judgement') }, filter: { place: 8, fact: 'judgement' } },
  direction: { column: { rank: byOrder('direction') }, filter: { place: 4, fact: 'direction' } },
  owner: { column: {} },
  department: { column: { rank: byOrder('department') }, filter: { place: 2, fact: 'department' } },
  change: { column: { rank: byOrder('changes') }, filter: { place: 5, fact: 'changes' } },
  line: { column: { rank: bySize('line') } },
  kind: { filter: { place: 7, fact: 'kind' } },
} as const satisfies Readonly<Record<string, ExplorerField>>;

type Fields = typeof explorerFields;
type Having<Part extends keyof ExplorerField> = {
  [Name in keyof Fields]: Fields[Name] extends Required<Pick<ExplorerField, Part>> ? Name : never;
}[keyof Fields];

/** One thing to filter by. */
export type Facet = Having<'filter'>;

/** One column to sort by. */
export type SortColumn = Having<'column'>;

const fields: Readonly<Record<string, ExplorerField>> = explorerFields;
const named = Object.entries(fields);

/** Every column that a table may have, in their order; the rows can be sorted by each. */
export const sortColumns = named.filter(([, { column }]) => column).map(([name]) => name) as readonly SortColumn[];

/** Everything that rows may be filtered by besides a text, in the order of the form. */
export const facets = named
  .flatMap(([name, { filter }]) => (filter ? [{ name, place: filter.place }] : []))
  .sort((a, b) => a.place - b.place)
  .map(({ name }) => name) as readonly Facet[];

/** What an item has of a facet; some can be several. */
export function facetValuesOf(item: KpiItem, facet: Facet): readonly string[] {
  return [item[explorerFields[facet].filter.fact] ?? []].flat();
}

/** The columns whose figures stand to the right, under each other. */
export function isNumeric(column: SortColumn): boolean {
  return fields[column]?.column?.isNumeric === true;
}

/** By what a column sorts; nothing for the columns whose order is the plan's. */
export function rankOf(column: SortColumn): Rank | undefined {
  return fields[column]?.column?.rank;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
