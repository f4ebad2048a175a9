import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { kpiAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { type Reporting, reporting } from '../../plan/reporting/reporting.ts';
import { responsibleFor } from '../../plan/reporting/responsible.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { type ReportingRow, reportingRow } from '../../schema/entity/rows/reporting.ts';
import { valueStatus } from '#words/codes.ts';
import { reasonText } from '#words/sentences/reporting.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';

/** The name of the table in file names. */
export const reportingTableName = 'reporting';

/** Whether the result of each KPI and each fiscal year that is over is public. */
export const reportingTable = defineTable({
  name: reportingTableName,
  isDerived: true,
  ...tableTexts.reporting,
  schema: reportingRow,
  foreignKeys: [
    { column: 'kpi_id', table: 'kpis' },
    { column: 'department_id', table: 'departments' },
  ],
  rows: (plan) => reporting(plan).map((each) => reportingCells(plan, each)),
});

/** A row of the table, or of the part of it that a department has. */
export function reportingCells(plan: PlanModel, each: Reporting): ReportingRow {
  const { kpi, fiscalYear, departmentId, dueOn, state, publishedOn, daysLate, result } = each;
  const names = responsibleFor(plan, kpi).map((one) => planIndex(plan).department(one.departmentId).name);
  return {
    ...municipality(plan),
    id: `${kpi.id}-reporting-${fiscalYear}`,
    kpi_id: kpi.id,
    department_id: departmentId,
    fiscal_year: fiscalYear,
    due_on: dueOn,
    state,
    published_on: publishedOn,
    days_late: daysLate,
    kpi_label: kpi.label,
    department: names.length === 0 ? null : names.join('、'),
    url: absoluteAddress(plan, kpiAddress(plan, kpi)),
    note: state === 'not-measured' && result ? reasonText(valueStatus[result.status].label, result.note) : null,
    ...planCell(plan),
  };
}
