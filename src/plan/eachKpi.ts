import type { KpiContent } from '../schema/entity/kpi.ts';
import type { Content } from './content.ts';
import { isRemoved } from './isRemoved.ts';
import type { ContentPath, LocatedContent } from './parseYaml.ts';

/** A KPI as it stands in a content file, with its owner and its path there. */
export interface LocatedKpi {
  readonly kpi: KpiContent;
  readonly ownerType: 'goal' | 'initiative';
  readonly ownerId: string;
  /** The owner's line in the source, which the KPI's values have unless they say otherwise. */
  readonly ownerLine: number;
  /** True where the owner or the KPI itself carries a `removed` change. */
  readonly removed: boolean;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

/** Every KPI of the content: each goal's targets, then each initiative's KPIs. */
export function eachKpi(content: Content): LocatedKpi[] {
  return [
    ...content.goals.flatMap(({ id, value, located }) =>
      value.targets.map((kpi, index): LocatedKpi => ({
        kpi,
        ownerType: 'goal',
        ownerId: id,
        ownerLine: value.line,
        removed: isRemoved(value) || isRemoved(kpi),
        located,
        path: ['targets', index],
      })),
    ),
    ...content.initiatives.flatMap(({ id, value, located }) =>
      value.kpis.map((kpi, index): LocatedKpi => ({
        kpi,
        ownerType: 'initiative',
        ownerId: id,
        ownerLine: value.line,
        removed: isRemoved(value) || isRemoved(kpi),
        located,
        path: ['kpis', index],
      })),
    ),
  ];
}
