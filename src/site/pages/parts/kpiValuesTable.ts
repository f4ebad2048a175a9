import { resultsOf } from '../../../plan/kpiValues.ts';
import type { Plan } from '../../../plan/plan.ts';
import { resultsFile } from '../../../plan/read/readResults.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import { valueKind } from '#words/codes.ts';
import { fiscalYearShortText } from '#words/fiscalYear.ts';
import { kpiText } from '#words/kpi.ts';
import { valueText } from '#words/number.ts';

/** Where a value stands: on a line of the source, or in a file of results. */
export type ValueOrigin = { readonly kind: 'line'; readonly line: number } | { readonly kind: 'file'; readonly file: string | undefined };

/** A value as its row shows it. */
export interface KpiValueRow {
  readonly kind: string;
  readonly year: string;
  readonly value: string;
  readonly isLacking: boolean;
  /** As the source has it; empty where it has nothing. */
  readonly raw: string;
  readonly origin: ValueOrigin;
}

/** The table of a KPI's values. */
export interface KpiValuesTableData {
  readonly caption: string;
  /** By year. */
  readonly rows: readonly KpiValueRow[];
  /** The years whose results are not there. */
  readonly yearsWithoutResult: string | undefined;
  readonly notes: readonly string[];
}

/** Computes the table of a KPI's values. */
export function kpiValuesTable({ information, sourceText }: Plan, kpi: Kpi): KpiValuesTableData {
  const { firstFiscalYear, lastFiscalYear } = information;
  const lacksResults = resultsOf(kpi).length === 0 && lastFiscalYear > firstFiscalYear;
  return {
    caption: kpiText.valuesCaption(kpi.label),
    rows: [...kpi.values]
      .sort((a, b) => a.fiscalYear - b.fiscalYear)
      .map((value) => ({
        kind: valueKind[value.kind].label,
        year: fiscalYearShortText(value.fiscalYear),
        value: valueText(value),
        isLacking: value.status !== 'given' && value.status !== 'not-numeric',
        raw: value.raw,
        origin:
          value.source.document === sourceText.document
            ? { kind: 'line', line: value.source.line }
            : { kind: 'file', file: resultsFile(value.source) },
      })),
    yearsWithoutResult: lacksResults ? kpiText.years(firstFiscalYear + 1, lastFiscalYear) : undefined,
    notes: kpi.values.filter(({ note }) => note !== null).map((value) => kpiText.valueNote(value)),
  };
}
