import type { Publication, ResultContent } from '../../schema/entity/results/result.ts';
import { resultFields } from '../../schema/entity/results/result.ts';
import type { KpiContent } from '../../schema/entity/kpi.ts';
import { type KpiValue, kpiValueFields } from '../../schema/entity/kpiValue.ts';
import type { PlanContent } from '../../schema/entity/plan.ts';
import { toModel } from '../../schema/entity.ts';
import type { ResultRow } from '../read/content.ts';
import { resultsDocument } from '../read/readResults.ts';
import { isReported, resultTime, resultValueId } from './resultTime.ts';

/** The results of a KPI: one value for each time, which says what was published last and keeps what was published before. */
export function linkResults(rows: readonly ResultRow[], kpi: KpiContent, plan: PlanContent): KpiValue[] {
  const reported = rows.filter(({ value }) => isReported(value));
  return [...Map.groupBy(reported, resultValueId).values()].flatMap((ofOneTime) => linkResult(ofOneTime, kpi, plan) ?? []);
}

function linkResult(rows: readonly ResultRow[], kpi: KpiContent, plan: PlanContent): KpiValue | undefined {
  const latestFirst = rows.toSorted((a, b) => (a.value.published_on < b.value.published_on ? 1 : -1));
  const publications = latestFirst.map(({ value }) => linkPublication(value, plan));
  const [row] = latestFirst;
  const [latest] = publications;
  const time = row && resultTime(row.value, row.fiscalYear);
  if (!time || !latest) return undefined;
  return toModel(
    kpiValueFields,
    {},
    {
      ...time,
      kind: 'result',
      value: latest.value,
      text: latest.text,
      unit: latest.value === null ? null : (kpi.unit ?? null),
      qualifier: latest.qualifier,
      status: latest.status,
      raw: row.value.value === '' ? row.value.text : row.value.value,
      note: latest.note,
      conversionFactor: null,
      conversionNote: null,
      readingNote: null,
      fields: {},
      correctedFrom: null,
      // A row has no lasting place: one that is put in above it would move it.
      source: { document: resultsDocument(row.fiscalYear), line: null, page: null, place: null, sheet: null, cell: null },
      publications,
    },
  );
}

function linkPublication(cells: ResultContent, plan: PlanContent): Publication {
  return toModel(resultFields, cells, {
    value: numberOf(cells.value),
    text: textOf(cells.text),
    status: resultStatus(cells),
    qualifier: cells.qualifier === '' ? null : cells.qualifier,
    note: textOf(cells.note),
    publishedOn: textOf(cells.published_on),
    stage: cells.stage === '' ? 'final' : cells.stage,
    numerator: numberOf(cells.numerator),
    denominator: numberOf(cells.denominator),
    asOf: textOf(cells.as_of),
    source: textOf(cells.source) ?? plan.results?.source ?? null,
    sourceUrl: textOf(cells.source_url),
    sourcePlace: textOf(cells.source_place),
    rating: textOf(cells.rating),
    ratingScale: cells.rating === '' ? null : (scaleOf(cells, plan)?.id ?? null),
    comment: textOf(cells.comment),
  });
}

/** Why a row of results has a value, or has none. */
export function resultStatus({ value, text, status }: Pick<ResultContent, 'value' | 'text' | 'status'>): KpiValue['status'] {
  if (value !== '') return 'given';
  if (text !== '') return 'not-numeric';
  return status === '' ? 'not-in-source' : status;
}

/** The scale that a row's grade is of: the one that it names, or the only one. */
export function scaleOf(
  { rating_scale }: Pick<ResultContent, 'rating_scale'>,
  { ratingScales = [] }: Pick<PlanContent, 'ratingScales'>,
): NonNullable<PlanContent['ratingScales']>[number] | undefined {
  const [only] = ratingScales;
  return rating_scale === '' ? (ratingScales.length === 1 ? only : undefined) : ratingScales.find(({ id }) => id === rating_scale);
}

function textOf(cell: string): string | null {
  return cell === '' ? null : cell;
}

function numberOf(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}
