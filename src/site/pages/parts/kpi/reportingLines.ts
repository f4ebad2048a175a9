import { kpiAddress } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import type { Reporting, ReportingState } from '../../../../plan/reporting/reporting.ts';
import { dueText } from '#words/pages/due.ts';
import { planWords } from '#words/planWords.ts';
import { dayText } from '#words/sentences/day.ts';
import { runText, stateText } from '#words/sentences/reporting.ts';
import type { PageLink } from '../links.ts';

/** What is to be published of one KPI, of one fiscal year or of several that stand alike. */
export interface ReportingLine {
  readonly kpi: PageLink;
  readonly years: string;
  /** By when; empty where several days are meant, or none is known. */
  readonly due: string;
  readonly state: string;
  readonly code: ReportingState;
}

/** A table of what is to be published. */
export interface ReportingTableData {
  readonly caption: string;
  readonly columns: { readonly kpi: string; readonly years: string; readonly due: string | undefined; readonly state: string };
  readonly lines: readonly ReportingLine[];
}

/** Years of these states need no line each: nobody has to do anything about one of them. */
const told: ReadonlySet<ReportingState> = new Set(['published', 'unknown', 'not-measured-year']);

/** Computes the lines of some rows; years of a KPI that stand alike are told together. */
export function reportingLines(plan: Plan, rows: readonly Reporting[], name: string): ReportingTableData {
  const lines = runsOf(rows).map((run): ReportingLine => {
    const [first] = run;
    const days = new Set(run.map(({ dueOn }) => dueOn));
    const [day = null] = days;
    return {
      kpi: { label: first.kpi.label, address: kpiAddress(plan, first.kpi) },
      years: runText(first.fiscalYear, run.at(-1)?.fiscalYear ?? first.fiscalYear),
      due: days.size === 1 && day !== null ? dayText(day) : '',
      state: stateText(run),
      code: first.state,
    };
  });
  const { years, due, state } = dueText.columns;
  const hasDue = lines.some((line) => line.due !== '');
  return { caption: dueText.caption(name), columns: { kpi: planWords(plan).kpi, years, due: hasDue ? due : undefined, state }, lines };
}

type Run = [Reporting, ...Reporting[]];

function runsOf(rows: readonly Reporting[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const goesOn = before?.kpi === row.kpi && before.state === row.state && before.fiscalYear === row.fiscalYear - 1;
    if (last && goesOn && told.has(row.state)) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
