import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { listText, numberText } from './sentences/number.ts';

/** What an item is called, in full: its own word, or the name of its level. */
export function nounOf(plan: PlanModel, { level, levelName }: Pick<Item, 'level' | 'levelName'>): string {
  return levelName ?? planIndex(plan).level(level).name;
}

/** The same for sentences: 取組 for 主な取組. */
export function shortNounOf(plan: PlanModel, { level, levelName }: Pick<Item, 'level' | 'levelName'>): string {
  return levelName ?? planIndex(plan).level(level).shortName;
}

/** How many things have a noun. */
export interface CountedNoun {
  readonly noun: string;
  readonly count: number;
}

/** How many items are called what, in the order of the levels; what has a word of its own is counted apart. */
export function countedNouns(
  plan: PlanModel,
  items: readonly Item[],
  noun: (plan: PlanModel, item: Item) => string = nounOf,
): CountedNoun[] {
  const { level } = planIndex(plan);
  const ordered = items.toSorted((a, b) => level(a.level).position - level(b.level).position);
  return [...Map.groupBy(ordered, (item) => noun(plan, item))].map(([name, own]) => ({ noun: name, count: own.length }));
}

/** Counts in a sentence: 4の基本目標と51の取組. */
export function countsText(counts: readonly CountedNoun[]): string {
  return listText(counts.map(({ noun, count }) => `${numberText(count)}の${noun}`));
}

/** The nouns of items in a sentence, each once: 取組, or 施策・取組. */
export function nounsText(plan: PlanModel, items: readonly Item[], noun: (plan: PlanModel, item: Item) => string = shortNounOf): string {
  return countedNouns(plan, items, noun)
    .map((each) => each.noun)
    .join('・');
}

/** How an item of the first level is called by the plan's own mark or its number: 将来像Ⅰ, 基本目標1; without one by its noun. */
export function itemMark(plan: PlanModel, item: Item): string {
  const noun = nounOf(plan, item);
  const mark = markOf(item) ?? item.number;
  if (mark === null) return noun;
  return String(mark).startsWith(noun) ? String(mark) : `${noun}${mark}`;
}

/** Longer marks are words, for which there is no room beside a colour. */
const longestSign = 3;

/**
 * The shortest sign of an item of the first level, which stands beside its colour: the plan's own mark where it is
 * short, its number, or its place.
 */
export function itemSign(item: Item): string {
  const mark = markOf(item);
  return mark !== null && mark.length <= longestSign ? mark : String(item.number ?? item.position);
}

/** The plan's own mark, where it is not all the name that there is. */
function markOf({ label, title }: Pick<Item, 'label' | 'title'>): string | null {
  return label === title ? null : label;
}

/** The name of an item with the plan's own mark: 「基本目標1 安定した雇用」, 「(1) 就業の場の拡大」. */
export function itemName(plan: PlanModel, item: Item): string {
  const { label, number, title } = item;
  if (label === title) return title;
  if (planIndex(plan).isTop(item)) return number === null && label === null ? title : `${itemMark(plan, item)} ${title}`;
  return label === null ? title : `${label} ${title}`;
}

/** A short name for filters and charts. */
export function shortTitleOf({ shortTitle, title }: Pick<Item, 'shortTitle' | 'title'>): string {
  return shortTitle ?? title;
}
