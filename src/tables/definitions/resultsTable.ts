import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { kpiAddress } from '../../addresses/pageAddress.ts';
import { japaneseFiscalYear } from '../../plan/fiscalYear.ts';
import { valueId } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { type Publication, resultFields, resultRow } from '../../schema/entity/results/result.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';

/** The name of the table of results. */
export const resultsTableName = 'results';

/** One publication of a result a row; its latest has the number that the table of values has. */
export const resultsTable = defineTable({
  name: resultsTableName,
  ...tableTexts.results,
  schema: resultRow,
  foreignKeys: [{ column: 'kpi_id', table: 'kpis' }],
  rows: (plan) =>
    plan.kpis.flatMap((kpi) =>
      kpi.values.flatMap((value) => value.publications.toReversed().map((publication) => publicationCells(plan, kpi, value, publication))),
    ),
});

function publicationCells(plan: PlanModel, kpi: Kpi, value: KpiValue, publication: Publication) {
  const day = publication.publishedOn;
  return {
    ...municipality(plan),
    ...toRow(resultFields, publication),
    id: day === null ? valueId(kpi.id, value) : `${valueId(kpi.id, value)}-${day}`,
    kpi_id: kpi.id,
    kpi_label: kpi.label,
    fiscal_year: value.fiscalYear,
    fiscal_year_japanese: value.fiscalYear === null ? null : japaneseFiscalYear(value.fiscalYear),
    start_date: value.startDate,
    end_date: value.endDate,
    unit: publication.value === null ? null : kpi.unit,
    rating_scale: plan.information.ratingScales.find(({ id }) => id === publication.ratingScale)?.title ?? null,
    is_latest: publication === value.publications[0],
    url: absoluteAddress(plan, kpiAddress(plan, kpi)),
    time_kind: value.timeKind,
    year: value.year,
    ...planCell(plan),
  };
}
