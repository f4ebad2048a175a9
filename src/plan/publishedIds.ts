import type { PublishedKind } from '../schema/entity/published.ts';
import { eachKpi, itemsOfLevel } from './link/walkPlan.ts';
import type { Content, IncompleteKind } from './read/content.ts';

/** The ids of one kind that stand in the content, and the files without which they cannot be known. */
export interface KindIds {
  readonly ids: ReadonlySet<string>;
  readonly needs: readonly IncompleteKind[];
}

/** The kinds of things besides items whose ids are published. */
export const otherPublishedKinds = ['page', 'kpi', 'department', 'note'] as const;

/** The ids of a content folder by kind: those of each level under its key. */
export function publishedIds(content: Content): ReadonlyMap<PublishedKind, KindIds> {
  const idsOf = (things: readonly { readonly id: string }[] | undefined) => new Set(things?.map(({ id }) => id));
  return new Map<PublishedKind, KindIds>([
    ['page', { ids: idsOf(content.pages), needs: [] }],
    ...content.levels.map(({ key }): [string, KindIds] => [key, { ids: idsOf(itemsOfLevel(content, key)), needs: ['items'] }]),
    ['kpi', { ids: idsOf(eachKpi(content).map(({ kpi }) => kpi)), needs: ['items', 'kpis'] }],
    ['department', { ids: idsOf(content.departments?.value), needs: ['departments'] }],
    ['note', { ids: idsOf(content.notes?.value), needs: ['notes'] }],
  ]);
}
