import { fiscalYearOfDay } from '../../../plan/fiscalYear.ts';
import { hasEnded, isRemoved } from '../../../plan/isRemoved.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import { baselineOf, everyTargetOf, resultsOf, targetOf } from '../../../plan/kpiValues.ts';
import { currentAssessment } from '../../../plan/progress/assessments.ts';
import { isDue } from '../../../plan/progress/dueDay.ts';
import { originalTargets } from '../../../plan/targetHistory.ts';
import { yearOf } from '../../../plan/valueTime.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import type { WordedPlan } from '#words/planWords.ts';
import { judgementText } from '#words/sentences/judgement.ts';

/** A result of the plan before this one, in the unit of the KPI that continues it. */
export interface PreviousResult {
  readonly fiscalYear: number;
  readonly value: number;
}

/** A target that a revision ended. */
export interface FormerTarget {
  readonly value: KpiValue;
  /** Whether the plan had it first. */
  readonly isOriginal: boolean;
  /** The fiscal year of the decision that ended it; null where that has no day. */
  readonly endedIn: number | null;
}

/** What the chart of a KPI with results must know of its plan. */
export interface CourseFacts {
  readonly formerTargets: readonly FormerTarget[];
  /** The fiscal years that are over, whose results are due and have no row, from the earliest on. */
  readonly dueYears: readonly number[];
  /** What is said of the results, in sentences; empty where nothing is. */
  readonly judgement: string;
  /** The results of the plan before, from the earliest on. */
  readonly previous: readonly PreviousResult[];
}

/** Looks up what the chart of a KPI must know of its plan; today is the day of the edition. */
export function courseFacts(plan: PlanModel & WordedPlan, kpi: Kpi, previous: readonly PreviousResult[] = []): CourseFacts {
  const judged = currentAssessment(plan, kpi);
  const originals = new Set(originalTargets(kpi, plan.revisions));
  return {
    formerTargets: everyTargetOf(kpi)
      .filter(({ until }) => until !== null)
      .map((value) => ({ value, isOriginal: originals.has(value), endedIn: endOf(plan, value) })),
    dueYears: hasEndedIn(plan, kpi) ? [] : dueYears(kpi, plan.information.editionDate),
    judgement: judged?.result ? judgementText(judged, plan) : '',
    previous: previous.toSorted((one, other) => one.fiscalYear - other.fiscalYear),
  };
}

function endOf({ revisions }: PlanModel, { until }: KpiValue): number | null {
  const day = revisions.find(({ id }) => id === until)?.decidedOn ?? null;
  return day === null ? null : fiscalYearOfDay(day);
}

/** Nobody waits for the results of what was removed. */
function hasEndedIn(plan: PlanModel, kpi: Kpi): boolean {
  const owner = planIndex(plan).ownerOf(kpi);
  return hasEnded(kpi) || (owner !== undefined && isRemoved(owner));
}

/** A year is asked for from the baseline on, or from the first result, up to the target's; of a KPI that is not measured each year its own. */
function dueYears(kpi: Kpi, today: string): number[] {
  if (!kpi.values.every(({ timeKind }) => timeKind === 'fiscal-year')) return [];
  const told = new Set(resultsOf(kpi).map(yearOf));
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  const [from, to] = [baseline ? yearOf(baseline) : Math.min(...[...told].map(Number)) - 1, target && yearOf(target)];
  if (from === undefined || to === undefined) return [];
  const years = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + 1 + place);
  return years.filter((year) => !told.has(year) && isMeasured(kpi, year) && isDue(kpi, year, today));
}

function isMeasured({ measuredEvery, firstMeasured }: Kpi, year: number): boolean {
  if (measuredEvery === null || measuredEvery === 1) return true;
  return firstMeasured !== null && year >= firstMeasured && (year - firstMeasured) % measuredEvery === 0;
}
