import { fiscalYearDays, japaneseFiscalYear } from '../../plan/fiscalYear.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { resultsFile } from '../../plan/read/readResults.ts';
import { valueId } from '../../plan/kpiValues.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { toRow } from '../../schema/entity.ts';
import { kpiValueFields, kpiValueRow, type KpiValueRow } from '../../schema/entity/kpiValue.ts';
import { tableText } from '#words/table.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality } from './municipality.ts';
import { noteRemark, remark } from './remark.ts';
import { defineTable } from '../table.ts';

/** One value a row: the long form that statistics tools read. */
export const kpiValuesTable = defineTable({
  name: 'kpi_values',
  ...tableTexts.kpi_values,
  schema: kpiValueRow,
  foreignKeys: [{ column: 'kpi_id', table: 'kpis' }],
  rows: kpiValueRows,
});

function kpiValueRows(plan: PlanModel): KpiValueRow[] {
  const index = planIndex(plan);
  return plan.kpis.flatMap((kpi) =>
    kpi.values.map((value) => {
      const id = valueId(kpi.id, value);
      const { start, end } = fiscalYearDays(value.fiscalYear);
      const file = resultsFile(value.source);
      return {
        ...municipality(plan),
        id,
        kpi_id: kpi.id,
        kpi_label: kpi.label,
        ...toRow(kpiValueFields, value),
        fiscal_year_japanese: japaneseFiscalYear(value.fiscalYear),
        start_date: start,
        end_date: end,
        raw: value.raw === '' ? null : value.raw,
        source_line: file === undefined ? value.source.line : null,
        note: remark(
          value.note,
          file && tableText.origin(file, value.source.line),
          noteRemark([...new Set([...index.notesAbout('value', id), ...index.notesAbout('kpi', kpi.id)])]),
        ),
      };
    }),
  );
}
