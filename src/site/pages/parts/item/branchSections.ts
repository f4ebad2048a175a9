import { placeOfItem } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import { itemName, nounOf, nounsText } from '#words/nouns.ts';
import { branchText, itemText } from '#words/pages/item.ts';
import { isBranch } from './itemKind.ts';
import { type GroupedItems, itemLedger, type ItemLedgerData } from './itemLedger.ts';
import { type ItemPlaceData, itemPlace, saysMore } from './itemPlace.ts';

/** A part of a section: a place in full, or a table. */
export type SectionPart =
  { readonly kind: 'place'; readonly place: ItemPlaceData } | { readonly kind: 'table'; readonly ledger: ItemLedgerData };

/** A section of a page for what stands below its item. */
export interface BranchSection {
  /** The name of its place, which is that of the item whose section it is. */
  readonly id: string;
  readonly heading: string;
  readonly note: string | undefined;
  readonly parts: readonly SectionPart[];
}

/** A part that is still to be made: a place, or rows for one table. */
type PlannedPart = { readonly place: Item } | { readonly groups: GroupedItems[] };

/**
 * Computes the sections for what stands below an item: one for each thing without a page, and for those that have pages one
 * for as many as follow each other. What stands here too, though its home is elsewhere, comes last.
 */
export async function branchSections(plan: Plan, item: Item): Promise<BranchSection[]> {
  const index = planIndex(plan);
  const sections: { id: string; heading: string; note: string | undefined; parts: PlannedPart[] }[] = [];
  let open: Item[] | undefined;
  for (const child of index.children(item.id)) {
    if (index.hasPage(child) || !(isBranch(plan, child) || saysMore(plan, child))) {
      if (open) open.push(child);
      else {
        open = [child];
        sections.push({
          id: `below-${sections.length + 1}`,
          heading: '',
          note: undefined,
          parts: [{ groups: [{ head: undefined, items: open }] }],
        });
      }
    } else {
      open = undefined;
      sections.push({
        id: placeOfItem(child),
        heading: branchText.sectionHeading(nounOf(plan, child), child),
        note: undefined,
        parts: partsOf(plan, child),
      });
    }
  }
  const made = await Promise.all(
    sections.map(async ({ parts, heading, ...section }): Promise<BranchSection> => {
      const rows = parts.flatMap((part) => ('groups' in part ? part.groups.flatMap(({ items }) => items) : []));
      const name = heading === '' ? nounsText(plan, rows, nounOf) : heading;
      return {
        ...section,
        heading: name,
        parts: await Promise.all(
          parts.map((part, place) => madePart(plan, part, headingAt(plan, parts, place, name), place === 0 && heading !== '')),
        ),
      };
    }),
  );
  const shared = index.shared(item.id);
  if (shared.length === 0) return made;
  const heading = itemText.alsoHeading;
  const ledger = itemLedger(plan, heading, [{ head: undefined, items: shared }], true);
  return [...made, { id: 'shared', heading, note: itemText.alsoNote(nounsText(plan, shared)), parts: [{ kind: 'table', ledger }] }];
}

/** The parts of a thing's own section: what it says of itself, and what stands below it. */
function partsOf(plan: Plan, item: Item): PlannedPart[] {
  const parts: PlannedPart[] = saysMore(plan, item) ? [{ place: item }] : [];
  addBelow(plan, item, undefined, parts);
  return parts;
}

/** Adds what stands below an item to the parts: rows, heads of rows, and places in full, each with what stands below it. */
function addBelow(plan: Plan, item: Item, head: Item | undefined, parts: PlannedPart[]): void {
  const index = planIndex(plan);
  let group: { head: Item | undefined; items: Item[] } | undefined;
  const begin = (of: Item | undefined): { head: Item | undefined; items: Item[] } => {
    const made = { head: of, items: [] };
    const last = parts.at(-1);
    // Rows below nothing begin a table of their own, so that no head before them seems to be theirs.
    if (last && 'groups' in last && of) last.groups.push(made);
    else parts.push({ groups: [made] });
    return made;
  };
  if (head) group = begin(head);
  for (const child of index.children(item.id)) {
    const isRow = index.hasPage(child) || (!isBranch(plan, child) && !saysMore(plan, child));
    if (isRow) {
      group ??= begin(undefined);
      group.items.push(child);
      continue;
    }
    group = undefined;
    if (saysMore(plan, child)) {
      parts.push({ place: child });
      addBelow(plan, child, undefined, parts);
    } else addBelow(plan, child, child, parts);
  }
}

/** What stands over a part: the place before it, or else the heading of the section. */
function headingAt(plan: Plan, parts: readonly PlannedPart[], place: number, heading: string): string {
  const before = parts.slice(1, place).findLast((part) => 'place' in part);
  return before ? itemName(plan, before.place) : heading;
}

async function madePart(plan: Plan, part: PlannedPart, heading: string, isHead: boolean): Promise<SectionPart> {
  return 'groups' in part
    ? { kind: 'table', ledger: itemLedger(plan, heading, part.groups) }
    : { kind: 'place', place: await itemPlace(plan, part.place, isHead ? undefined : itemName(plan, part.place)) };
}
