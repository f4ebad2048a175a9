import { japaneseFiscalYear } from '../../plan/fiscalYear.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { resultsFile } from '../../plan/read/readResults.ts';
import { valueId, valuesInForce } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { toRow } from '../../schema/entity.ts';
import { type KpiValue, kpiValueFields, kpiValueRow, type KpiValueRow } from '../../schema/entity/kpiValue.ts';
import { tableText } from '#words/table.ts';
import { tableTexts } from '#words/tables.ts';
import { citedCells } from './cells/citedCells.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { noteRemark, remark } from './cells/remark.ts';
import { defineTable } from '../table.ts';

/** One value a row: the long form that statistics tools read. */
export const kpiValuesTable = defineTable({
  name: 'kpi_values',
  ...tableTexts.kpi_values,
  schema: kpiValueRow,
  foreignKeys: [{ column: 'kpi_id', table: 'kpis' }],
  rows: (plan) => plan.kpis.flatMap((kpi) => valuesInForce(kpi).map((value) => valueCells(plan, kpi, value))),
});

function valueCells(plan: PlanModel, kpi: Kpi, value: KpiValue): KpiValueRow {
  const index = planIndex(plan);
  const id = valueId(kpi.id, value);
  const file = value.source ? resultsFile(value.source) : undefined;
  const cited = citedCells(value.source);
  const [latest] = value.publications;
  return {
    ...municipality(plan),
    id,
    kpi_id: kpi.id,
    kpi_label: kpi.label,
    ...toRow(kpiValueFields, value),
    fiscal_year_japanese: value.fiscalYear === null ? null : japaneseFiscalYear(value.fiscalYear),
    raw: value.raw === '' ? null : value.raw,
    note: remark(
      value.note,
      file === undefined ? null : tableText.origin(file),
      noteRemark([...new Set([...index.notesAbout('value', id), ...index.notesAbout('kpi', kpi.id)])]),
    ),
    owner_type: kpi.ownerType,
    owner_id: kpi.ownerId === '' ? null : kpi.ownerId,
    aggregation: value.aggregation ?? kpi.aggregation,
    ...cited,
    ...planCell(plan),
    published_on: latest?.publishedOn ?? null,
    stage: latest?.stage ?? null,
  };
}
