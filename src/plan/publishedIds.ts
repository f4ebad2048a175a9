import type { PublishedKind } from '../schema/entity/published.ts';
import { eachKpi, itemsOf, type ItemType } from './link/walkPlan.ts';
import type { Content, IncompleteKind } from './read/content.ts';

/** The ids of one kind that stand in the content, and the files without which they cannot be known. */
export interface KindIds {
  readonly ids: ReadonlySet<string>;
  readonly needs: readonly IncompleteKind[];
}

/** The ids of a content folder by kind. */
export function publishedIds(content: Content): Readonly<Record<PublishedKind, KindIds>> {
  const idsOf = (type: ItemType) => new Set(itemsOf(content, type).map(({ id }) => id));
  return {
    page: { ids: new Set(content.pages.map(({ id }) => id)), needs: [] },
    goal: { ids: idsOf('goal'), needs: ['goals'] },
    policy: { ids: idsOf('policy'), needs: ['goals'] },
    measure: { ids: idsOf('measure'), needs: ['goals'] },
    initiative: { ids: idsOf('initiative'), needs: ['initiatives'] },
    kpi: { ids: new Set(eachKpi(content).map(({ kpi }) => kpi.id)), needs: ['goals', 'initiatives'] },
    note: { ids: new Set(content.notes?.value.map(({ id }) => id)), needs: ['notes'] },
    department: { ids: new Set(content.departments?.value.map(({ id }) => id)), needs: ['departments'] },
  };
}
