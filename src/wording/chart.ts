import { valueKind } from '../schema/codes.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue } from '../schema/entity/kpiValue.ts';
import { baselineOf, resultsOf, targetsOf } from '../plan/kpiValues.ts';
import { fiscalYearText } from './fiscalYear.ts';
import { valueText } from './number.ts';

/** What charts say, in labels and to those who cannot see them. */
export const chartText = {
  targetRowsCaption: (label: string) => `${label}の現状値と目標値（目盛りは0から）`,
  targetRowHeader: (value: KpiValue) => `${value.fiscalYear}年度${{ baseline: '現状', target: '目標', result: '実績' }[value.kind]}`,
  targetRowTitle: (label: string, value: KpiValue) => `${label}、${chartText.targetRowHeader(value)}`,
  /** 現状値、目標値、実績値を年度とともに並べた文. */
  valuesDescription: (kpi: Kpi): string =>
    [baselineOf(kpi), ...targetsOf(kpi), ...resultsOf(kpi)]
      .filter((value) => value !== undefined)
      .map((value) => `${fiscalYearText(value.fiscalYear)}の${valueKind[value.kind].label}は${valueText(value)}。`)
      .join(''),
  yearTitle: (kpi: Kpi) => `${kpi.label}の現状値と目標値`,
  yearDescription: (kpi: Kpi, firstYear: number, lastYear: number) => {
    const noResult = resultsOf(kpi).length === 0 && lastYear > firstYear ? `${chartText.noResults(firstYear + 1, lastYear)}。` : '';
    return `${chartText.valuesDescription(kpi)}${noResult}`;
  },
  noResults: (from: number, to: number) => `${from === to ? from : `${from}〜${to}`}年度の実績値は原資料になし`,
  markLabel: (value: KpiValue) => `${valueKind[value.kind].label} ${valueText(value)}`,
  legend: {
    title: '図の見方',
    baseline: (year: number, short: string) => `現状値（${year}年度・${short}）`,
    target: (year: number, short: string) => `目標値（${year}年度・${short}）`,
    missing: '値がない',
    keep: 'そのまま保つ',
    smallNote: '図はKPIごとに左端が0、右端が大きいほうの値（割合は100%）。KPIどうしの長さは比べられません。',
  },
} as const;
