import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue } from '../schema/entity/kpiValue.ts';
import { everyTargetOf } from './kpiValues.ts';
import { yearOf } from './valueTime.ts';

/**
 * Pairs targets that were replaced with those that came: of one year first, then in their order, which tells of a year
 * put off; what has no partner stands alone.
 */
export function pairTargets(
  before: readonly KpiValue[],
  after: readonly KpiValue[],
): (readonly [before: KpiValue | undefined, after: KpiValue | undefined])[] {
  const rest = [...after];
  const take = (is: (value: KpiValue) => boolean) => {
    const place = rest.findIndex(is);
    return place < 0 ? undefined : rest.splice(place, 1)[0];
  };
  const ofOneYear = before.map((value) => [value, take((other) => yearOf(other) === yearOf(value))] as const);
  const pairs = ofOneYear.map(([value, other]) => [value, other ?? take(() => true)] as const);
  return [...pairs, ...rest.map((value) => [undefined, value] as const)];
}

/** What a revision did to the targets of a KPI: each that it ended beside the one that came in its place. */
export function targetsRevised(kpi: Kpi, revisionId: string): ReturnType<typeof pairTargets> {
  const targets = everyTargetOf(kpi);
  return pairTargets(
    targets.filter(({ until }) => until === revisionId),
    targets.filter(({ since }) => since === revisionId),
  );
}

/** The target in whose place one came; nothing for one that the plan had from its beginning. */
export function previousTarget(kpi: Kpi, target: KpiValue): KpiValue | undefined {
  if (target.since === null) return undefined;
  return targetsRevised(kpi, target.since).find(([, after]) => after === target)?.[0];
}

/** The targets of a KPI in the order in which they came to hold, where one of them was ever revised; nothing elsewhere. */
export function revisedTargets(kpi: Kpi, revisions: readonly { readonly id: string }[]): KpiValue[] {
  const targets = everyTargetOf(kpi);
  if (targets.every(({ since, until }) => since === null && until === null)) return [];
  const order = (value: KpiValue) => revisions.findIndex(({ id }) => id === value.since);
  return [...targets].sort((one, other) => order(one) - order(other));
}
