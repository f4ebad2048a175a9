import type { Content } from '../read/content.ts';
import { Citations, citedItem } from './citation.ts';
import { type LocatedItem, parentId, walkPlan } from './walkPlan.ts';

/** An item at its place in the plan. */
export interface OrderedItem {
  readonly item: LocatedItem;
  readonly parentId: string | undefined;
  readonly topId: string;
  /** The place among the children of its parent, from 1. */
  readonly position: number;
}

/**
 * Every item in the order of the plan, each before its children.
 *
 * The children of one parent, of whatever level and file: first those with a number, by it; then those with a line of a
 * source, by it; then nested ones as they are written; then by id. An item that no walk from the top reaches is left out.
 */
export function orderItems(content: Content): OrderedItem[] {
  const citations = new Citations(content.plan?.value);
  const walked = walkPlan(content);
  const written = new Map(walked.map((item, index) => [item, index]));
  const lineOf = new Map(walked.map((item) => [item, ownLine(item, citations)]));
  const compare = (a: LocatedItem, b: LocatedItem): number =>
    inOrder(a.value.number, b.value.number) ||
    inOrder(lineOf.get(a), lineOf.get(b)) ||
    inOrder(nestedPlace(a, written), nestedPlace(b, written)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const byParent = Map.groupBy(walked, parentId);
  const ordered: OrderedItem[] = [];
  const visit = (children: readonly LocatedItem[], parent: string | undefined, top: string | undefined): void => {
    for (const [index, item] of children.toSorted(compare).entries()) {
      const topId = top ?? item.id;
      ordered.push({ item, parentId: parent, topId, position: index + 1 });
      visit(byParent.get(item.id) ?? [], item.id, topId);
    }
  };
  const [first] = content.levels;
  visit(
    (byParent.get(undefined) ?? []).filter(({ level }) => level === first),
    undefined,
    undefined,
  );
  return ordered;
}

/** What has a number comes before what has none. */
function inOrder(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a - b;
}

/** The line that an item itself names; that of what it stands in is no order among its own kind. */
function ownLine(item: LocatedItem, citations: Citations): number | undefined {
  const [own] = citedItem(item);
  return own ? citations.of([own])?.source.line : undefined;
}

function nestedPlace(item: LocatedItem, written: ReadonlyMap<LocatedItem, number>): number | undefined {
  return item.ancestors.length === 0 ? undefined : written.get(item);
}
