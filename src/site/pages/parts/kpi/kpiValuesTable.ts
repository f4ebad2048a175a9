import { resultsOf, valuesInForce } from '../../../../plan/kpiValues.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { compareTimes } from '../../../../plan/valueTime.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../../schema/entity/kpiValue.ts';
import { shortTimeText } from '#words/sentences/fiscalYear.ts';
import { commonText } from '#words/common.ts';
import { kpiText } from '#words/kpi.ts';
import { publicationText } from '#words/publication.ts';
import { planWords, valueKindText } from '#words/planWords.ts';
import { sourcesKind } from '#words/sentences/sourcePlace.ts';
import { ownFields } from '../item/ownFields.ts';
import {
  earlierPublications,
  type PublicationCells,
  publicationCells,
  type PublicationColumns,
  publicationColumns,
  publicationNotes,
} from './publications.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

/** A value as its row shows it. */
export interface KpiValueRow {
  readonly kind: string;
  readonly time: string;
  readonly value: string;
  readonly isLacking: boolean;
  /** As the source has it; empty where it has nothing, null where it was not written down. */
  readonly raw: string | null;
  readonly source: SourceMark | undefined;
  /** Whether it is words that need room, not a number. */
  readonly isText: boolean;
  readonly publication: PublicationCells;
}

/** The table of a KPI's values. */
export interface KpiValuesTableData {
  readonly caption: string;
  /** The header of the times: of fiscal years, or of several kinds of times. */
  readonly timeColumn: string;
  /** The header of the places in the sources; nothing where no value names one. */
  readonly sourceColumn: string | undefined;
  /** Whether any value was written down as the source has it. */
  readonly hasRaw: boolean;
  /** What is told of the publication of results. */
  readonly publication: PublicationColumns;
  /** By time. */
  readonly rows: readonly KpiValueRow[];
  /** The years whose results are not there. */
  readonly without: { readonly kind: string; readonly years: string; /** What has none. */ readonly source: string } | undefined;
  readonly notes: readonly string[];
  /** What was published before of the same results, and what that list is called. */
  readonly earlier: { readonly title: string; readonly values: readonly string[] } | undefined;
}

/** Computes the table of a KPI's values. */
export function kpiValuesTable(plan: Plan, kpi: Kpi): KpiValuesTableData {
  const rows = valuesInForce(kpi)
    .toSorted(compareTimes)
    .map((value) => ({
      kind: valueKindText(value.kind, plan),
      time: shortTimeText(value),
      value: kpiText.valueOf(kpi, value),
      isLacking: !['given', 'not-numeric', 'compared'].includes(value.status),
      raw: value.raw,
      source: sourceMark(plan, value.source),
      isText: value.text !== null,
      publication: publicationCells(value),
    }));
  const earlier = earlierPublications(kpi);
  const isVerbatim = sourcesKind(plan.information) === 'verbatim';
  const sourceColumn = isVerbatim ? commonText.lineColumn : commonText.sourceColumn;
  return {
    caption: kpiText.valuesCaption(kpi.label),
    timeColumn: kpi.values.every(({ timeKind }) => timeKind === 'fiscal-year') ? kpiText.fiscalYear : kpiText.time,
    sourceColumn: rows.some(({ source }) => source) ? sourceColumn : undefined,
    hasRaw: rows.some(({ raw }) => raw !== null),
    publication: publicationColumns(kpi),
    rows,
    without: yearsWithoutResult(plan, kpi),
    notes: kpi.values.flatMap((value) => [
      ...(value.note === null ? [] : [kpiText.valueNote(plan, value)]),
      ...ownFields(plan, value.fields).map(({ name, text }) => kpiText.valueField(plan, value, name, text)),
      ...publicationNotes(plan, value),
    ]),
    earlier: earlier.length === 0 ? undefined : { title: publicationText.earlier(earlier.length), values: earlier },
  };
}

/** The years of the plan for which a transcription could have a result and has none; nothing of a KPI that is not told by fiscal years. */
function yearsWithoutResult(plan: Plan, kpi: Kpi): KpiValuesTableData['without'] {
  const { firstFiscalYear, lastFiscalYear } = plan.information;
  if (resultsOf(kpi).length > 0 || sourcesKind(plan.information) !== 'verbatim') return undefined;
  if (firstFiscalYear === null || lastFiscalYear === null || lastFiscalYear <= firstFiscalYear) return undefined;
  if (!kpi.values.every(isOfFiscalYear)) return undefined;
  return { kind: planWords(plan).result, years: kpiText.years(firstFiscalYear + 1, lastFiscalYear), source: commonText.transcription };
}

function isOfFiscalYear({ timeKind }: KpiValue): boolean {
  return timeKind === 'fiscal-year';
}
