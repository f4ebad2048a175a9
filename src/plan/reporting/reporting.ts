import type { CodeOf } from '../../schema/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { isPresent } from '../kpiValues.ts';
import { oncePer } from '../oncePer.ts';
import { dueDay, isDueStated } from '../progress/dueDay.ts';
import { yearOf } from '../valueTime.ts';
import { endingDays } from './endingDays.ts';
import { isBehindTargets, isMeasuredIn, reportedYears } from './reportedYears.ts';
import { kpisReportedBy, responsibleFor } from './responsible.ts';

export type ReportingState = CodeOf<'reporting_state'>;

/** Whether the result of a KPI and a fiscal year is public, as of the day of the edition. */
export interface Reporting {
  readonly kpi: Kpi;
  readonly fiscalYear: number;
  /** Who is in charge of reporting it, mainly; null where nobody is named. */
  readonly departmentId: string | null;
  readonly state: ReportingState;
  /** By when it is to be public, `YYYY-MM-DD`; null for a year that is not measured, and where nobody says it and we could not tell. */
  readonly dueOn: string | null;
  /** The day on which it was first published, `YYYY-MM-DD`; null where that is not known. */
  readonly publishedOn: string | null;
  /** By how many days it came after its due day, or is behind it now; null where that cannot be told. */
  readonly daysLate: number | null;
  /** The result, or the value that says why there is none. */
  readonly result: KpiValue | undefined;
}

/**
 * Of every KPI and every fiscal year that is over, whether its result is public: in the order of the plan, the earliest year first.
 *
 * Today is the day of the edition, never the computer's. Where the municipality does not publish the site itself, only what
 * stands here is known: whether it published the rest is not. Nor is it, of what was removed on a day that no document tells.
 */
export const reporting = /* @__PURE__ */ oncePer((plan: PlanModel): readonly Reporting[] =>
  plan.kpis.flatMap((kpi) => reportedYears(plan, kpi).map((year) => reportingOf(plan, kpi, year))),
);

/** What a department reports; for null, what nobody is named for. */
export function reportingOfDepartment(plan: PlanModel, departmentId: string | null): Reporting[] {
  const ids = new Set(kpisReportedBy(plan, departmentId).map(({ id }) => id));
  return reporting(plan).filter(({ kpi }) => ids.has(kpi.id));
}

/** The state of the latest year of a KPI in which it is measured; nothing where no year is over. */
export function latestReporting(plan: PlanModel, { id }: Pick<Kpi, 'id'>): Reporting | undefined {
  return byKpi(plan)
    .get(id)
    ?.findLast(({ state }) => state !== 'not-measured-year');
}

const byKpi = /* @__PURE__ */ oncePer((plan: PlanModel) => Map.groupBy(reporting(plan), ({ kpi }) => kpi.id));

/** How many results are not public: all of them, those of them past their day, and those of which we cannot tell. */
export interface ReportingCounts {
  readonly notPublished: number;
  readonly overdue: number;
  readonly unknown: number;
}

/** Counts what is not public of a plan, or of some of its rows. */
export function reportingCounts(plan: PlanModel, rows: readonly Reporting[] = reporting(plan)): ReportingCounts {
  const count = (...states: readonly ReportingState[]) => rows.filter(({ state }) => states.includes(state)).length;
  return { notPublished: count('before-due', 'overdue'), overdue: count('overdue'), unknown: count('unknown') };
}

function reportingOf(plan: PlanModel, kpi: Kpi, fiscalYear: number): Reporting {
  const { editionDate, official, reportingDue } = plan.information;
  const values = kpi.values.filter((value) => value.kind === 'result' && yearOf(value) === fiscalYear);
  const result = values.findLast(isPresent) ?? values.findLast(({ status }) => status !== 'not-in-source');
  const state = stateOf(plan, kpi, fiscalYear, result);
  const isTold = isDueStated(kpi, reportingDue) || official;
  const isEndUnknown = official && state === 'unknown';
  const isOwed = isMeasuredIn(kpi, fiscalYear) && !isBehindTargets(kpi, fiscalYear) && !isEndUnknown;
  const dueOn = isTold && isOwed ? dueDay(kpi, fiscalYear, reportingDue) : null;
  const publishedOn = firstPublished(result);
  const until = state === 'overdue' ? editionDate : state === 'published' ? publishedOn : null;
  return {
    kpi,
    fiscalYear,
    departmentId: responsibleFor(plan, kpi)[0]?.departmentId ?? null,
    state,
    dueOn,
    publishedOn,
    daysLate: until === null || dueOn === null ? null : Math.max(0, daysBetween(dueOn, until)),
    result,
  };
}

function stateOf(plan: PlanModel, kpi: Kpi, fiscalYear: number, result: KpiValue | undefined): ReportingState {
  const { editionDate, official, reportingDue } = plan.information;
  if (isPresent(result)) return 'published';
  if (result) return 'not-measured';
  if (!isMeasuredIn(kpi, fiscalYear)) return 'not-measured-year';
  // Where the day of its end is not told, nobody can say which years it still owes; years before a day that is told stay owed.
  if (!official || endingDays(plan, kpi).includes(null)) return 'unknown';
  if (isBehindTargets(kpi, fiscalYear)) return 'not-measured-year';
  return editionDate > dueDay(kpi, fiscalYear, reportingDue) ? 'overdue' : 'before-due';
}

function firstPublished(result: KpiValue | undefined): string | null {
  const days = (result?.publications ?? []).flatMap(({ publishedOn }) => publishedOn ?? []);
  return days.sort()[0] ?? null;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
