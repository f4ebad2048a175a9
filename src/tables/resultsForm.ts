import { isNumeric, isPresent, resultsOf, targetOf } from '../plan/kpiValues.ts';
import { planIndex } from '../plan/planIndex.ts';
import { isOwedIn } from '../plan/reporting/reportedYears.ts';
import { responsibleFor } from '../plan/reporting/responsible.ts';
import { yearOf } from '../plan/valueTime.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue } from '../schema/entity/kpiValue.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { ResultColumn } from '../schema/entity/results/result.ts';
import { textFault } from '../schema/text.ts';
import { csvRecords } from './csvRecords.ts';

/** The columns of a form in which officers write the results of a year: what tells them which row is which, and what they fill in. */
const formColumns = [
  ...['kpi_id', 'kpi_label', 'department', 'unit', 'target', 'last_value'],
  ...['value', 'text', 'status', 'published_on', 'stage', 'numerator', 'denominator', 'source', 'source_place', 'comment', 'note'],
] as readonly ResultColumn[];

/**
 * The KPIs whose results of a fiscal year are to be written in a form, in the order of the plan: those that are measured in it
 * and have no result of it yet; of a department, those that it is mainly in charge of, so that no KPI stands in two forms.
 */
export function kpisOfForm(plan: PlanModel, year: number, departmentId: string | undefined): Kpi[] {
  return plan.kpis.filter(
    (kpi) =>
      isOwedIn(plan, kpi, year) &&
      !resultsOf(kpi).some((result) => yearOf(result) === year && result.status !== 'not-in-source') &&
      (departmentId === undefined || responsibleFor(plan, kpi)[0]?.departmentId === departmentId),
  );
}

/** A form of KPIs as CSV records without what ends them; the columns are those of a file that is there already, or the usual ones. */
export function resultsForm(
  plan: PlanModel,
  kpis: readonly Kpi[],
  columns: readonly ResultColumn[] = formColumns,
): { readonly header: string; readonly rows: readonly string[] } {
  const cells = { title: '', description: '', type: 'string', required: false, codeList: undefined, unit: undefined } as const;
  return csvRecords({
    name: 'results',
    columns: columns.map((name) => ({ ...cells, name, title: name })),
    rows: kpis.map((kpi) => {
      const known = formCells(plan, kpi);
      return Object.fromEntries(columns.map((name) => [name, known[name] ?? '']));
    }),
  });
}

/** What of a row is known before it is filled in. */
function formCells(plan: PlanModel, kpi: Kpi): Partial<Record<ResultColumn, string>> {
  const names = responsibleFor(plan, kpi).map(({ departmentId }) => planIndex(plan).department(departmentId).name);
  const last = resultsOf(kpi).findLast(isPresent);
  const target = targetOf(kpi);
  return {
    kpi_id: kpi.id,
    kpi_label: kpi.label,
    department: names.join('、'),
    unit: kpi.unit ?? '',
    target: target ? plainCell(target) : '',
    last_value: last ? plainCell(last) : '',
  };
}

/** A value as a cell of a spreadsheet; empty where there is none, and for a text that a spreadsheet would run. */
function plainCell(value: KpiValue): string {
  if (isNumeric(value)) return String(value.value);
  return value.text === null || textFault(value.text) ? '' : value.text;
}
