import { type CodeOf, progressStatuses } from '../../schema/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { isPromising } from '../comparison.ts';
import { hasEnded, isRemoved } from '../isRemoved.ts';
import { oncePer } from '../oncePer.ts';
import type { Plan } from '../plan.ts';
import { planIndex } from '../planIndex.ts';
import type { Assessment, ProgressStatus } from './assessment.ts';
import { currentAssessment, originalAssessment } from './assessments.ts';
import { isOfFirstEdition, isFirstEditionKnown } from './firstEdition.ts';

/** Which KPIs are counted, and by which of their targets. */
export type PlanSet = CodeOf<'plan_set'>;

/** A KPI as it is counted: by the target that was set first, and by the one in force. */
export interface CountedKpi {
  readonly id: string;
  /** The item of the first level that it belongs to; null for a KPI of the whole plan. */
  readonly topId: string | null;
  readonly original: Pick<Assessment, 'status' | 'isMet'>;
  readonly current: Pick<Assessment, 'status' | 'isMet'>;
  /** Whether it or its owner is no part of the plan any more, or another KPI stands in its place. */
  readonly isRemoved: boolean;
  /** Whether the plan had it from its beginning, and whether it had a target then. */
  readonly atFirst: 'with-target' | 'without-target' | undefined;
}

/** How many KPIs of a set have each status, all statuses in the order of their codes. Whole numbers only: no percent and no mean. */
export interface ProgressTotals {
  readonly count: number;
  readonly byStatus: Readonly<Record<ProgressStatus, number>>;
  /** Of those that were removed, how many met their target when last measured. */
  readonly withdrawnMet: number;
}

/** The totals of some KPIs by set; `original` only where the first edition is known in full. */
export interface PlanTotals {
  readonly ever: ProgressTotals;
  readonly current: ProgressTotals;
  readonly original: ProgressTotals | undefined;
}

/**
 * Every KPI that any revision had, each by its original target; `gone` are those that were published and have no row any more.
 *
 * Neither a removal nor a lowered target can make this better.
 */
export function everTotals(kpis: readonly Pick<CountedKpi, 'original'>[], gone: number): ProgressTotals {
  return counted(
    kpis.map(({ original }) => original),
    gone,
  );
}

/** The KPIs of the plan as it is now, each by the target in force. */
export function currentTotals(kpis: readonly Pick<CountedKpi, 'current' | 'isRemoved'>[]): ProgressTotals {
  return counted(kpis.filter((kpi) => !kpi.isRemoved).map(({ current }) => current));
}

/**
 * The KPIs that the plan had from its beginning, each by the target that it had then; what is `gone` counts with them,
 * since leaving it out could only make the total better.
 */
export function originalTotals(kpis: readonly Pick<CountedKpi, 'original' | 'atFirst'>[], gone: number): ProgressTotals {
  return counted(
    kpis.filter(({ atFirst }) => atFirst !== undefined).map(({ original, atFirst }) => firstStatus(original, atFirst)),
    gone,
  );
}

function firstStatus(original: CountedKpi['original'], atFirst: CountedKpi['atFirst']): CountedKpi['original'] {
  return atFirst === 'with-target' || original.status === 'withdrawn' ? original : { status: 'no-target', isMet: undefined };
}

function counted(judged: readonly Pick<Assessment, 'status' | 'isMet'>[], gone = 0): ProgressTotals {
  const byStatus = Object.fromEntries(progressStatuses.map((status) => [status, 0])) as Record<ProgressStatus, number>;
  for (const { status } of judged) byStatus[status] += 1;
  byStatus.withdrawn += gone;
  return {
    count: judged.length + gone,
    byStatus,
    withdrawnMet: judged.filter(({ status, isMet }) => status === 'withdrawn' && isMet === true).length,
  };
}

/**
 * What the totals of a plan count: its KPIs that promise something, and how many others were published and are gone.
 *
 * One that is gone counts also where another took its place, as one does that the plan itself replaced: a KPI could
 * otherwise be lost in one that had been there before.
 */
export const countedKpis = /* @__PURE__ */ oncePer((plan: Plan): { readonly kpis: readonly CountedKpi[]; readonly gone: number } => ({
  kpis: plan.kpis.filter((kpi) => isPromising(plan, kpi)).flatMap((kpi) => countedKpi(plan, kpi)),
  gone: plan.tombstones.filter(({ type }) => type === 'kpi').length,
}));

function countedKpi(plan: Plan, kpi: Kpi): CountedKpi[] {
  const [original, current] = [originalAssessment(plan, kpi), currentAssessment(plan, kpi)];
  if (!original || !current) return [];
  const owner = planIndex(plan).ownerOf(kpi);
  const hadTarget = original.target?.since === null;
  return [
    {
      id: kpi.id,
      topId: owner?.topId ?? null,
      original,
      current,
      isRemoved: hasEnded(kpi) || (owner !== undefined && isRemoved(owner)),
      atFirst: isOfFirstEdition(plan, kpi) ? (hadTarget ? 'with-target' : 'without-target') : undefined,
    },
  ];
}

/** The totals of a whole plan. */
export const planTotals = /* @__PURE__ */ oncePer((plan: Plan): PlanTotals => {
  const { kpis, gone } = countedKpis(plan);
  return totalsOf(plan, kpis, gone);
});

/** The totals of some of a plan's KPIs, and of as many that are gone. */
export function totalsOf(plan: Plan, kpis: readonly CountedKpi[], gone = 0): PlanTotals {
  return {
    ever: everTotals(kpis, gone),
    current: currentTotals(kpis),
    original: isFirstEditionKnown(plan) ? originalTotals(kpis, gone) : undefined,
  };
}

/** All statuses in the order in which readers are told their numbers: from what was reached to what cannot be said. */
export const readingOrder: readonly ProgressStatus[] = [
  'met',
  'reached-early',
  'met-so-far',
  'on-path',
  'not-yet',
  'unchanged',
  'below-path',
  'further-away',
  'not-met-so-far',
  'not-met',
  'target-year-missing',
  'by-hand',
  'not-judged',
  'no-result',
  'no-target',
  'withdrawn',
];

/** Whether two totals say the same of the same number of KPIs. */
export function areSameTotals(one: ProgressTotals, other: ProgressTotals): boolean {
  return one.count === other.count && progressStatuses.every((status) => one.byStatus[status] === other.byStatus[status]);
}
