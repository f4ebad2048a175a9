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
