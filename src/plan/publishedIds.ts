import type { PublishedKind } from '../schema/entity/published.ts';
import { eachKpi, itemsOf, type ItemType } from './link/walkPlan.ts';
import type { Content, IncompleteKind } from './read/content.ts';

/** The ids of one kind that stand in the content, and the files without which they cannot be known. */
export interface KindIds {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
  readonly needs: readonly IncompleteKind[];
}

/** The ids of a content folder by kind. */
export function publishedIds(content: Content): Readonly<Record<PublishedKind, KindIds>> {
  const idsOf = (type: ItemType) => new Set(itemsOf(content, type).map(({ id }) => id));
  return {
    page: { what: 'ページ', ids: new Set(content.pages.map(({ id }) => id)), needs: [] },
    goal: { what: '基本目標', ids: idsOf('goal'), needs: ['goals'] },
    policy: { what: '施策', ids: idsOf('policy'), needs: ['goals'] },
    measure: { what: '具体的な施策', ids: idsOf('measure'), needs: ['goals'] },
    initiative: { what: '取組', ids: idsOf('initiative'), needs: ['initiatives'] },
    kpi: { what: 'KPI', ids: new Set(eachKpi(content).map(({ kpi }) => kpi.id)), needs: ['goals', 'initiatives'] },
    note: { what: '疑義', ids: new Set(content.notes?.value.map(({ id }) => id)), needs: ['notes'] },
    department: { what: '担当課', ids: new Set(content.departments?.value.map(({ id }) => id)), needs: ['departments'] },
  };
}

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
