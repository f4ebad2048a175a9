import { baselineOf, resultsOf, targetsOf } from '../../plan/kpiValues.ts';
import { resultsFile } from '../../plan/read/readResults.ts';
import { aggregation, valueKind } from './codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { Note } from '../../schema/entity/note.ts';
import type { PlanInformation } from '../../schema/entity/plan.ts';
import { commonText } from './common.ts';
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

/** What stands in the file of a chart, beside the words of the chart itself, and in the menu that offers it. */
export const chartFileText = {
  menu: '図をもち帰る',
  menuOf: (chart: string) => `${chartFileText.menu}：${chart}`,
  svg: 'SVG（図と出典）',
  csv: 'CSV（図のデータ）',
  heading: (kpi: Kpi) => (kpi.aggregation === 'not-stated' ? kpi.label : `${kpi.label}（${aggregation[kpi.aggregation].label}）`),
  /** Whose KPI it is and in what it is counted. */
  ofGoal: (goal: string) => `「${goal}」の数値目標`,
  ofInitiative: (initiative: string, goal: string) => `取組「${initiative}」のKPI。${goal}`,
  unit: (unit: string | null) => (unit === null ? '' : `単位：${unit}`),
  removed: '削除された取組のKPIです。',
  doubt: ({ title }: Note) => `${commonText.hasNote}：${title}`,
  legend: {
    baseline: '現状値',
    target: '目標値',
    earlier: '途中の年度の目標値',
    result: '実績値',
    text: '数でない値',
    missing: '値がない',
  },
  /** Where a value stands: in the transcription, or in a file of results. */
  valueSource: ({ source }: KpiValue) => {
    const file = resultsFile(source);
    return file === undefined ? commonText.sourceLine(source.line) : `${file} ${source.line}行`;
  },
  goalTitle: (goal: string) => `${goal}：取組のKPIの現状値と目標値`,
  goalDescription: (goal: string, count: number) => `${goal}の取組の${count}のKPIの、現状値と目標値。`,
  pictureTitle: (plan: PlanInformation, count: number) => `${plan.title}の全体：${count}の取組`,
  pictureNote: '四角は取組1つ。下の線が具体的な施策、その下の長い線が施策です。四角は左から計画の順に並びます。',
  unofficial: ({ cityName, publisherName }: PlanInformation) => `図は${publisherName}が作りました。${cityName}が作ったものではありません。`,
} as const;
