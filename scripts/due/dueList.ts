import type { Plan } from '../../src/plan/plan.ts';
import { type Reporting, reporting } from '../../src/plan/reporting/reporting.ts';
import { responsibleFor } from '../../src/plan/reporting/responsible.ts';
import { csvText } from '../../src/tables/csvText.ts';
import { reportingCells, reportingTable } from '../../src/tables/definitions/reportingTable.ts';
import { makeTable } from '../../src/tables/table.ts';
import { dueListText } from '#words/commands/dueList.ts';

/** What of a plan is asked for. */
export interface AskedRows {
  readonly department: string | undefined;
  readonly year: number | undefined;
}

/** The rows of a department, of a fiscal year or of both; all where neither is named. */
export function askedRows(plan: Plan, { department, year }: AskedRows): Reporting[] {
  return reporting(plan).filter(
    ({ kpi, fiscalYear }) =>
      (year === undefined || fiscalYear === year) &&
      (department === undefined || responsibleFor(plan, kpi).some(({ departmentId }) => departmentId === department)),
  );
}

/** What is not public as a list for officers, department by department; a row stands under its main department, or the one asked for. */
export function dueListLines(plan: Plan, asked: AskedRows): string[] {
  const open = askedRows(plan, asked).filter(({ state }) => state === 'before-due' || state === 'overdue' || state === 'unknown');
  const groups = Map.groupBy(open, ({ departmentId }) => asked.department ?? departmentId);
  const ids = [...plan.departments.map(({ id }) => id), null];
  const { official, editionDate } = plan.information;
  return [
    dueListText.head(editionDate, open.length),
    ...(official || open.length === 0 ? [] : [dueListText.unofficial]),
    ...ids.flatMap((id) => {
      const rows = groups.get(id) ?? [];
      const name = plan.departments.find((department) => department.id === id)?.name ?? dueListText.nobody;
      return rows.length === 0 ? [] : ['', dueListText.group(name, rows.length), ...rows.map((row) => dueListText.line(row))];
    }),
  ];
}

/** The same rows, public or not, as the table publishes them: CSV with a byte order mark. */
export function dueListCsv(plan: Plan, asked: AskedRows): string {
  const rows = askedRows(plan, asked).map((row) => reportingCells(plan, row));
  return csvText({ ...makeTable(reportingTable, plan), rows });
}
