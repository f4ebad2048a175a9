import type { PublishedContent, PublishedKind } from '../schema/entity/published.ts';

/** A thing that has no page of its own, as its place on another page names it. */
export interface PlacedThing {
  readonly type: PublishedKind;
  readonly id: string;
  /** The address of the page that shows it, from the site's root. */
  readonly page: string;
  /** The name of the place on that page. */
  readonly fragment: string;
}

/** What of a ledger is no list of items. */
const otherLists: ReadonlySet<string> = new Set(['addresses', 'places', 'page', 'kpi', 'department']);

/** The kinds whose places begin with them: the levels that the plan has or had, and notes. The longest come first. */
export function placedKinds(
  levels: readonly { readonly key: string }[],
  published: Readonly<PublishedContent> | undefined,
): readonly PublishedKind[] {
  const kinds = ['note', ...levels.map(({ key }) => key), ...Object.keys(published ?? {}).filter((list) => !otherLists.has(list))];
  return [...new Set(kinds)].sort((a, b) => b.length - a.length);
}

/**
 * What stands at a place: `initiatives/akiya-bank/#kpi-akiya-bank` is the KPI of that id; items and notes have their
 * kind before their id.
 */
export function placedThing(place: string, kinds: readonly PublishedKind[]): PlacedThing {
  const [page = '', fragment = ''] = place.split('#');
  const type = kinds.find((kind) => fragment.startsWith(`${kind}-`));
  return type ? { type, id: fragment.slice(type.length + 1), page, fragment } : { type: 'kpi', id: fragment, page, fragment };
}
