import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { aggregationOf, isPromising } from '../comparison.ts';
import { isRemoved } from '../isRemoved.ts';
import { fiscalYearOfDay } from '../fiscalYear.ts';
import { everyTargetOf } from '../kpiValues.ts';
import { oncePer } from '../oncePer.ts';
import { planIndex } from '../planIndex.ts';
import { compareTimes } from '../valueTime.ts';
import { assessment, type Assessment, type JudgedTarget } from './assessment.ts';

/** The targets of a KPI that were ever in force, from the earliest time to the latest. */
export function judgedTargets({ revisions }: Pick<PlanModel, 'revisions'>, kpi: Kpi): JudgedTarget[] {
  return everyTargetOf(kpi).map((value) => {
    const decided = revisions.find(({ id }) => id === value.since)?.decidedOn ?? null;
    return {
      value,
      isCurrent: value.until === null,
      isOriginal: value.since === null,
      since: value.since,
      decidedIn: decided === null ? null : fiscalYearOfDay(decided),
    };
  });
}

/** Whether what was published last of a result is not final yet. */
function isProvisional({ publications }: KpiValue): boolean {
  return publications[0]?.stage === 'provisional';
}

/**
 * Every judgement of a plan: one of each KPI and target, in the order of the plan; one without a target of a KPI that has none.
 *
 * A KPI of a kind that promises nothing is not judged. Today is the day of the edition.
 */
export const assessments = /* @__PURE__ */ oncePer((plan: PlanModel): readonly Assessment[] =>
  plan.kpis.filter((kpi) => isPromising(plan, kpi)).flatMap((kpi) => assessmentsOfKpi(plan, kpi)),
);

function assessmentsOfKpi(plan: PlanModel, kpi: Kpi): Assessment[] {
  const owner = planIndex(plan).ownerOf(kpi);
  const facts = {
    isProvisional,
    kpi,
    isRemoved: isRemoved(kpi) || (owner !== undefined && isRemoved(owner)),
    today: plan.information.editionDate,
  };
  const targets = judgedTargets(plan, kpi);
  if (targets.length === 0) return [assessment({ ...facts, target: undefined })];
  return targets.map((target) => assessment({ ...facts, target, interim: interimOf(kpi, target, targets) }));
}

/** The targets that were in force together with one, for earlier times and over the same span. */
function interimOf(kpi: Kpi, { value, isCurrent }: JudgedTarget, targets: readonly JudgedTarget[]): Kpi['values'] {
  return targets
    .filter(({ value: each, ...other }) => (isCurrent ? other.isCurrent : other.isOriginal) && compareTimes(each, value) < 0)
    .map((target) => target.value)
    .filter((each) => aggregationOf(kpi, each) === aggregationOf(kpi, value));
}

/** The judgements of a plan by the ids of their KPIs. */
const assessmentsById = /* @__PURE__ */ oncePer((plan: PlanModel) => Map.groupBy(assessments(plan), ({ kpi }) => kpi.id));

/** The judgement of a KPI by the target that counts now: the latest that is in force. Nothing for a KPI that promises nothing. */
export function currentAssessment(plan: PlanModel, { id }: Pick<Kpi, 'id'>): Assessment | undefined {
  return assessmentsById(plan)
    .get(id)
    ?.findLast(({ target }) => target?.isCurrent ?? true);
}

/** The judgement of a KPI by the latest target of those that were set first. */
export function originalAssessment(plan: PlanModel, { id }: Pick<Kpi, 'id'>): Assessment | undefined {
  return assessmentsById(plan)
    .get(id)
    ?.findLast(({ target }) => target?.isOriginal ?? true);
}

/** Whether a plan has any target to judge by. */
export function hasTargets(plan: PlanModel): boolean {
  return assessments(plan).some(({ target }) => target !== undefined);
}

/** Whether a plan has any result that was judged: without one, pages say nothing of judgements. */
export function hasJudgements(plan: PlanModel): boolean {
  return assessments(plan).some(({ result }) => result !== undefined);
}
