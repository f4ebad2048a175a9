import { departmentCsvAddress } from '../../../../addresses/openDataAddress.ts';
import { pageAddress } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { reportingCounts, reportingOfDepartment } from '../../../../plan/reporting/reporting.ts';
import type { Department } from '../../../../schema/entity/department.ts';
import { dueText } from '#words/pages/due.ts';
import { type DataLinkData, dataLink, type PageLink } from '../links.ts';
import { reportingLines, type ReportingTableData } from './reportingLines.ts';

/** What the page of a department shows of what it is to publish. */
export interface DepartmentDue {
  readonly heading: string;
  readonly counts: string;
  readonly table: ReportingTableData;
  readonly file: DataLinkData;
  readonly all: PageLink;
}

/** Computes what a department is to publish; nothing where it reports no KPI, or no year is over. */
export async function departmentDue(plan: Plan, { id, name }: Department): Promise<DepartmentDue | undefined> {
  const rows = reportingOfDepartment(plan, id);
  if (rows.length === 0) return undefined;
  return {
    heading: dueText.ofDepartment(plan),
    counts: dueText.counts(plan, reportingCounts(plan, rows)),
    table: reportingLines(plan, rows, name),
    file: await dataLink(plan, departmentCsvAddress(id), dueText.file(plan)),
    all: { label: dueText.all(plan), address: pageAddress.due },
  };
}
