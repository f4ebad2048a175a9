import type { Plan } from '../../src/plan/plan.ts';
import { isPromising, latestResultOf } from '../../src/plan/comparison.ts';
import { isNumeric } from '../../src/plan/kpiValues.ts';
import { targetsRevised } from '../../src/plan/targetHistory.ts';
import type { Kpi } from '../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../src/schema/entity/kpiValue.ts';
import type { Revision } from '../../src/schema/entity/revision.ts';
import { noDecision } from './samplePlan.ts';

/** The decision by which the manipulations change a plan, on a day that is told. */
const decision: Revision = {
  id: 'manipulated',
  title: '都合のよい改定',
  decidedOn: '2029-03-31',
  undatedNote: null,
  effectiveFrom: null,
  decidedBy: null,
  document: null,
  documentUrl: null,
  reason: null,
  source: null,
};

/** Something that a plan's makers could do so that its totals look better. */
export interface Manipulation {
  readonly name: string;
  /** Does it to some of the KPIs of a plan. */
  readonly apply: (plan: Plan, chosen: (kpi: Kpi) => boolean) => Plan;
}

/** Every manipulation that the totals have to withstand. */
export const manipulations: readonly Manipulation[] = [
  { name: 'remove a KPI', apply: changingKpis((kpi) => ended(kpi, 'removed')) },
  { name: 'replace a KPI by another that is there', apply: changingKpis((kpi, plan) => ended(kpi, 'replaced', plan.kpis[0]?.id)) },
  { name: 'move a target to the latest result', apply: changingKpis(targetAtResult) },
  { name: 'move a target to the baseline', apply: changingKpis(targetAtBaseline) },
  { name: 'put a target off by ten years', apply: changingKpis(targetPutOff) },
  { name: 'end a target and set none', apply: changingKpis((kpi) => ({ ...kpi, values: kpi.values.map(endedTarget) })) },
  { name: 'delete a file with a tombstone', apply: (plan, chosen) => tombstoned(plan, chosen, null) },
  { name: 'delete a file, naming a successor', apply: (plan, chosen) => tombstoned(plan, chosen, plan.kpis[0]?.id ?? null) },
];

function changingKpis(change: (kpi: Kpi, plan: Plan) => Kpi): Manipulation['apply'] {
  return (plan, chosen) => ({
    ...plan,
    revisions: [...plan.revisions, decision],
    kpis: plan.kpis.map((kpi) => (chosen(kpi) && isPromising(plan, kpi) ? change(kpi, plan) : kpi)),
  });
}

function ended(kpi: Kpi, type: 'removed' | 'replaced', successor?: string): Kpi {
  const change = {
    ...({ type, basis: 'decision', certainty: 'stated', evidenceLine: null, note: null } as const),
    ...{ ...noDecision, revisionId: decision.id, successors: successor === undefined ? [] : [successor] },
  };
  return { ...kpi, changes: [...kpi.changes, change] };
}

function endedTarget(value: KpiValue): KpiValue {
  return value.kind === 'target' && value.until === null ? { ...value, until: decision.id } : value;
}

function withTargets(kpi: Kpi, moved: (target: KpiValue) => KpiValue): Kpi {
  const inForce = kpi.values.filter(({ kind, until }) => kind === 'target' && until === null);
  const come = inForce.map((target) => ({ ...moved(target), since: decision.id, until: null }));
  return { ...kpi, values: [...kpi.values.map(endedTarget), ...come] };
}

function at(value: KpiValue | undefined): (target: KpiValue) => KpiValue {
  return (target) => (isNumeric(value) ? { ...target, value: value.value, text: null, upper: null, status: 'given' } : target);
}

function targetAtResult(kpi: Kpi): Kpi {
  return withTargets(kpi, at(latestResultOf(kpi)));
}

function targetAtBaseline(kpi: Kpi): Kpi {
  return withTargets(kpi, at(kpi.values.find(({ kind }) => kind === 'baseline')));
}

function targetPutOff(kpi: Kpi): Kpi {
  return withTargets(kpi, (target) => (target.fiscalYear === null ? target : { ...target, fiscalYear: target.fiscalYear + 10 }));
}

function tombstoned(plan: Plan, chosen: (kpi: Kpi) => boolean, successor: string | null): Plan {
  const gone = plan.kpis.filter((kpi) => chosen(kpi) && isPromising(plan, kpi) && kpi.id !== successor);
  const stones = gone.map(({ id, label }) => ({ type: 'kpi', id, title: label, date: '2029-04-01', reason: 'なくなった。', successor }));
  return { ...plan, kpis: plan.kpis.filter((kpi) => !gone.includes(kpi)), tombstones: [...plan.tombstones, ...stones] };
}

/** Whether a manipulation changed a target of some KPI at all. */
export function movesTargets(plan: Plan): boolean {
  return plan.kpis.some((kpi) => targetsRevised(kpi, decision.id).length > 0);
}
