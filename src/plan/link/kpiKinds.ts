import type { KpiContent } from '../../schema/entity/kpi.ts';
import type { KpiKind, PlanContent } from '../../schema/entity/plan.ts';

/** The kind of a plan that names none. */
const onlyKind: KpiKind = { key: 'kpi', name: 'KPI', isTarget: true };

/** The kinds of indicators that a plan has. */
export function kpiKinds({ kpiKinds: written }: Pick<PlanContent, 'kpiKinds'>): readonly KpiKind[] {
  return written?.map(({ key, name, target = true }) => ({ key, name, isTarget: target })) ?? [onlyKind];
}

/** The kind of a KPI: the one that it names, or else the one called `kpi`, or the only one; nothing where it must name one. */
export function kpiKindOf({ kind }: Pick<KpiContent, 'kind'>, plan: Pick<PlanContent, 'kpiKinds'>): KpiKind | undefined {
  const kinds = kpiKinds(plan);
  if (kind !== undefined) return kinds.find(({ key }) => key === kind);
  return kinds.find(({ key }) => key === onlyKind.key) ?? (kinds.length === 1 ? kinds[0] : undefined);
}
