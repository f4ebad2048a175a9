import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { kpiAddress } from '../../addresses/pageAddress.ts';
import { everyTargetOf, valueId } from '../../plan/kpiValues.ts';
import { sumOf } from '../../plan/rawNumber.ts';
import { previousTarget } from '../../plan/targetHistory.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { targetRow, type TargetRow } from '../../schema/entity/rows/target.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';
import { citedCells } from './cells/citedCells.ts';
import { municipality, planCell } from './cells/municipality.ts';

/** Every target that was ever in force, one a row. */
export const targetsTable = defineTable({
  name: 'targets',
  ...tableTexts.targets,
  schema: targetRow,
  foreignKeys: [
    { column: 'kpi_id', table: 'kpis' },
    { column: 'since_revision_id', table: 'revisions' },
    { column: 'until_revision_id', table: 'revisions' },
  ],
  rows: (plan) => plan.kpis.flatMap((kpi) => everyTargetOf(kpi).map((target) => targetCells(plan, kpi, target))),
});

function targetCells(plan: PlanModel, kpi: Kpi, target: KpiValue): TargetRow {
  const { since, until, value, raw } = target;
  const before = previousTarget(kpi, target)?.value ?? null;
  return {
    ...municipality(plan),
    id: valueId(kpi.id, target),
    kpi_id: kpi.id,
    kpi_label: kpi.label,
    fiscal_year: target.fiscalYear,
    value,
    unit: target.unit,
    qualifier: target.qualifier,
    text: target.text,
    raw: raw === '' ? null : raw,
    since_revision_id: since,
    until_revision_id: until,
    is_original: since === null,
    is_current: until === null,
    change_from_previous: value === null || before === null ? null : Number(sumOf(String(value), String(-before))),
    url: absoluteAddress(plan, kpiAddress(plan, kpi)),
    note: target.note,
    status: target.status,
    time_kind: target.timeKind,
    start_date: target.startDate,
    end_date: target.endDate,
    ...citedCells(target.source),
    ...planCell(plan),
  };
}
