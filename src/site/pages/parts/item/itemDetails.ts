import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { HistoryEntry } from '../../../../schema/entity/history.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import { commonText } from '#words/common.ts';
import { planWords } from '#words/planWords.ts';
import { itemName, shortNounOf } from '#words/nouns.ts';
import { itemText } from '#words/pages/item.ts';
import { itemPartsText } from '#words/pages/itemParts.ts';
import { levelBelow } from './levelBelow.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

/** An item's overview, with the former one where that is known. */
export interface Overview {
  readonly heading: string;
  readonly text: string;
  readonly former: string | null;
  /** What the former one is called, saying whether it was inferred which text that is. */
  readonly formerHeading: string;
}

/** A direction of an item with where it stands. */
export interface ShownDirection {
  readonly text: string;
  readonly source: SourceMark | undefined;
}

/** A table of a few columns; what is a number stands at the right. */
export interface SmallTable {
  readonly heading: string;
  readonly note: string | undefined;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** An earlier wording, until when it held and where it stands, as far as that is written. */
export interface EarlierWording {
  readonly field: string;
  readonly text: string;
  readonly until: string | undefined;
  readonly source: SourceMark | undefined;
}

/** What an item says of itself besides its facts; nothing of what it does not have. */
export interface ItemDetails {
  readonly overview: Overview | undefined;
  readonly directionsHeading: string;
  readonly directions: readonly ShownDirection[];
  readonly tables: readonly SmallTable[];
  readonly history: readonly EarlierWording[];
}

/** Computes what an item says of itself. */
export function itemDetails(plan: Plan, item: Item): ItemDetails {
  const { overview, previousOverview, changes, directions } = item;
  const revision = changes.find(({ type }) => type === 'revised');
  return {
    overview:
      overview === null
        ? undefined
        : {
            heading: itemText.overview(shortNounOf(plan, item)),
            text: overview,
            former: previousOverview,
            formerHeading: commonText.formerText(revision?.certainty !== 'stated', planWords(plan).revision),
          },
    directionsHeading: itemText.directions(levelBelow(plan, item)?.name),
    directions: directions.map(({ text, source }) => ({ text, source: sourceMark(plan, source) })),
    tables: [...budgetTable(item), ...ratingTable(plan, item)],
    history: earlierWordings(plan, item),
  };
}

function budgetTable({ title, budgets }: Item): SmallTable[] {
  const { budgets: text } = itemPartsText;
  if (budgets.length === 0) return [];
  const hasLabels = budgets.some(({ label }) => label !== null);
  const { year, kind, label, amount } = text.columns;
  return [
    {
      heading: text.heading,
      note: undefined,
      caption: text.caption(title),
      columns: [year, kind, ...(hasLabels ? [label] : []), amount].map((each) => ({ label: each, isNumber: each === amount })),
      rows: budgets.map((budget) => [
        text.year(budget),
        text.kind(budget),
        ...(hasLabels ? [budget.label ?? text.whole] : []),
        text.amount(budget),
      ]),
    },
  ];
}

function ratingTable(plan: Plan, { title, ratings }: Item): SmallTable[] {
  const { ratings: text } = itemPartsText;
  if (ratings.length === 0) return [];
  const [hasScale, hasComment] = [ratings.some(({ scale }) => scale !== null), ratings.some(({ comment }) => comment !== null)];
  const { year, grade, scale, comment } = text.columns;
  return [
    {
      heading: text.heading,
      note: text.note(plan),
      caption: text.caption(title),
      columns: [year, ...(hasScale ? [scale] : []), grade, ...(hasComment ? [comment] : [])].map((label) => ({ label, isNumber: false })),
      rows: ratings.map((rating) => [
        text.year(rating),
        ...(hasScale ? [rating.scale ?? ''] : []),
        rating.grade,
        ...(hasComment ? [rating.comment ?? ''] : []),
      ]),
    },
  ];
}

function earlierWordings(plan: Plan, { history, previousTitle, previousOverview }: Item): ItemDetails['history'] {
  return historyLines(plan, unshownHistory(history, { title: previousTitle, overview: previousOverview }));
}

/** Every earlier wording but the latest ones, which stand beside those of now; these too where they have more to say than their text. */
export function unshownHistory(
  history: readonly HistoryEntry[],
  latest: Partial<Record<HistoryEntry['field'], string | null>>,
): readonly HistoryEntry[] {
  return history.filter((entry) => {
    const isLatest =
      entry.text !== null && entry.text === latest[entry.field] && entry === history.findLast(({ field }) => field === entry.field);
    return !isLatest || entry.until !== null || entry.source !== null;
  });
}

/** Earlier wordings in words; an earlier parent or department by its name, as far as it is still there. */
export function historyLines(plan: Plan, history: readonly HistoryEntry[]): ItemDetails['history'] {
  const { history: text } = itemPartsText;
  return history.map(({ field, text: wording, id, until, source }) => ({
    field: text.field(field, plan),
    text: wording ?? nameOf(plan, field, id ?? ''),
    until: until === null ? undefined : text.until(until),
    source: sourceMark(plan, source),
  }));
}

function nameOf(plan: Plan, field: HistoryEntry['field'], id: string): string {
  const index = planIndex(plan);
  if (field === 'department') return plan.departments.some((each) => each.id === id) ? index.department(id).name : id;
  return plan.items.some((each) => each.id === id) ? itemName(plan, index.item(id)) : id;
}
