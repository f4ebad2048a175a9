import type { PublishedKind } from '../schema/entity/published.ts';

/** A thing that has no page of its own, as its place on another page names it. */
export interface PlacedThing {
  readonly type: PublishedKind;
  readonly id: string;
  /** The address of the page that shows it, from the site's root. */
  readonly page: string;
  /** The name of the place on that page. */
  readonly fragment: string;
}

const marked = ['policy', 'measure', 'note'] as const;

/** What stands at a place: `initiatives/akiya-bank/#kpi-akiya-bank` is the KPI of that id; policies, measures and notes have their kind before their id. */
export function placedThing(place: string): PlacedThing {
  const [page = '', fragment = ''] = place.split('#');
  const type = marked.find((kind) => fragment.startsWith(`${kind}-`));
  return type ? { type, id: fragment.slice(type.length + 1), page, fragment } : { type: 'kpi', id: fragment, page, fragment };
}
