import { z } from 'zod';
import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { kpiAddress } from '../../addresses/pageAddress.ts';
import { japaneseFiscalYear } from '../../plan/fiscalYear.ts';
import { valueId } from '../../plan/kpiValues.ts';
import { oncePer } from '../../plan/oncePer.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { type Publication, resultFields, resultRow } from '../../schema/entity/results/result.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable, type TableDefinition } from '../table.ts';
import { municipality, planCell } from './municipality.ts';

/** The name of the table of results. */
export const resultsTableName = 'results';

/** One publication of a result a row; its latest has the number that the table of values has. */
export const resultsTable = oncePer((plan: PlanModel): TableDefinition =>
  defineTable({
    name: resultsTableName,
    ...tableTexts.results,
    schema: plan.information.ratingScales.length > 0 ? withScales : resultRow,
    foreignKeys: [{ column: 'kpi_id', table: 'kpis' }],
    rows: (of) =>
      of.kpis.flatMap((kpi) =>
        kpi.values.flatMap((value) => value.publications.toReversed().map((publication) => publicationCells(of, kpi, value, publication))),
      ),
  }),
);

const { rating_scale: scale } = resultRow.shape;

/** The rows of a plan that has scales, whose titles are the labels of a code list: a list of none is no list. */
const withScales = resultRow.extend({ rating_scale: scale.meta({ ...z.globalRegistry.get(scale), codeList: 'rating_scale' }) });

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
    is_latest: publication === value.publications[0],
    url: absoluteAddress(plan, kpiAddress(plan, kpi)),
    time_kind: value.timeKind,
    year: value.year,
    ...planCell(plan),
  };
}
