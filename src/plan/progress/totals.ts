import { progressStatuses } from '../../schema/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { Plan } from '../plan.ts';
import { isPromising } from '../comparison.ts';
import { isRemoved } from '../isRemoved.ts';
import { planIndex } from '../planIndex.ts';
import type { Assessment, ProgressStatus } from './assessment.ts';
import { currentAssessment, originalAssessment } from './assessments.ts';

/** A KPI as it is counted: by the target that was set first, and by the one in force. */
export interface CountedKpi {
  readonly original: Pick<Assessment, 'status' | 'isMet'>;
  readonly current: Pick<Assessment, 'status' | 'isMet'>;
  /** Whether it or its owner is no part of the plan any more. */
  readonly isRemoved: boolean;
}

/** How many KPIs of a set have each status, all statuses in the order of their codes. Whole numbers only: no percent and no mean. */
export interface ProgressTotals {
  readonly count: number;
  readonly byStatus: Readonly<Record<ProgressStatus, number>>;
  /** Of those that were removed, how many did not meet their target when last measured. */
  readonly withdrawnNotMet: number;
}

/**
 * Every KPI that any revision had, each by its original target; `gone` are those that were published and have no row any more.
 *
 * Neither a removal nor a lowered target can make this better.
 */
export function everTotals(kpis: readonly CountedKpi[], gone: number): ProgressTotals {
  const totals = counted(kpis.map(({ original }) => original));
  return {
    ...totals,
    count: totals.count + gone,
    byStatus: { ...totals.byStatus, withdrawn: totals.byStatus.withdrawn + gone },
  };
}

/** The KPIs of the plan as it is now, each by the target in force. */
export function currentTotals(kpis: readonly CountedKpi[]): ProgressTotals {
  return counted(kpis.filter((kpi) => !kpi.isRemoved).map(({ current }) => current));
}

function counted(judged: readonly Pick<Assessment, 'status' | 'isMet'>[]): ProgressTotals {
  const byStatus = Object.fromEntries(progressStatuses.map((status) => [status, 0])) as Record<ProgressStatus, number>;
  for (const { status } of judged) byStatus[status] += 1;
  return {
    count: judged.length,
    byStatus,
    withdrawnNotMet: judged.filter(({ status, isMet }) => status === 'withdrawn' && isMet === false).length,
  };
}

/**
 * What both totals of a plan count: its KPIs that promise something, and how many others were published and are gone
 * without a successor.
 */
export function countedKpis(plan: Plan): { readonly kpis: readonly CountedKpi[]; readonly gone: number } {
  return {
    kpis: plan.kpis.filter((kpi) => isPromising(plan, kpi)).flatMap((kpi) => countedKpi(plan, kpi)),
    gone: plan.tombstones.filter(({ type, successor }) => type === 'kpi' && successor === null).length,
  };
}

function countedKpi(plan: Plan, kpi: Kpi): CountedKpi[] {
  const [original, current] = [originalAssessment(plan, kpi), currentAssessment(plan, kpi)];
  const owner = planIndex(plan).ownerOf(kpi);
  return original && current ? [{ original, current, isRemoved: isRemoved(kpi) || (owner !== undefined && isRemoved(owner)) }] : [];
}
