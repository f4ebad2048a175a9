import { isApart } from '../../plan/comparison.ts';
import { baselineOf, resultsOf, targetOf, valuesInForce } from '../../plan/kpiValues.ts';
import { compareTimes } from '../../plan/valueTime.ts';
import { aggregation } from './codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { Note } from '../../schema/entity/note.ts';
import type { PlanInformation, PlanWords } from '../../schema/entity/plan.ts';
import { commonText } from './common.ts';
import { plainTimeText, timeText } from './sentences/fiscalYear.ts';
import { valueText } from './sentences/number.ts';
import { valueKindText } from './planWords.ts';

/** A plan as far as its words say what its values are called. */
export interface ChartWords {
  readonly words?: PlanWords;
}

/** What charts say, in labels and to those who cannot see them. */
export const chartText = {
  targetRowsCaption: (label: string, plan: ChartWords = {}) =>
    `${label}の${valueKindText('baseline', plan)}と${valueKindText('target', plan)}（目盛りは0から）`,
  targetRowHeader: (value: KpiValue, { words = {} }: ChartWords = {}) => {
    const kind = {
      baseline: words.baseline ?? '現状',
      target: words.target ?? '目標',
      result: words.result ?? '実績',
      forecast: '見込',
      reference: '参考',
    }[value.kind];
    return value.timeKind === 'not-stated' ? kind : `${plainTimeText(value)}${kind}`;
  },
  targetRowTitle: (label: string, value: KpiValue, plan: ChartWords = {}) => `${label}、${chartText.targetRowHeader(value, plan)}`,
  /** A value in words; one that counts over another span than its KPI says over which. */
  value: (kpi: Kpi, value: KpiValue) =>
    isApart(kpi, value) && value.value !== null
      ? `${valueText(value, kpi)}（${aggregation[value.aggregation ?? kpi.aggregation].label}）`
      : valueText(value, kpi),
  /** Every value with its time, in sentences. */
  valuesDescription: (kpi: Kpi, plan: ChartWords = {}): string =>
    (['baseline', 'target', 'result', 'forecast', 'reference'] as const)
      .flatMap((kind) =>
        valuesInForce(kpi)
          .filter((value) => value.kind === kind)
          .sort(compareTimes),
      )
      .map((value) => {
        const kind = valueKindText(value.kind, plan);
        const named = value.timeKind === 'not-stated' ? `${kind}（${timeText(value)}）` : `${timeText(value)}の${kind}`;
        return `${named}は${chartText.value(kpi, value)}。`;
      })
      .join(''),
  /** What a chart of a KPI shows: its two ends, or what it has of them and besides. */
  yearTitle: (kpi: Kpi, plan: ChartWords = {}) => {
    const [hasBaseline, hasTarget] = [baselineOf(kpi) !== undefined, targetOf(kpi) !== undefined];
    const kinds = [
      ...(hasBaseline ? [valueKindText('baseline', plan)] : []),
      ...(hasTarget ? [valueKindText('target', plan)] : []),
      ...(!(hasBaseline && hasTarget) && resultsOf(kpi).length > 0 ? [valueKindText('result', plan)] : []),
    ];
    return `${kpi.label}の${kinds.length === 0 ? '値' : kinds.join('と')}`;
  },
  yearDescription: (kpi: Kpi, empty: EmptyYears | undefined, plan: ChartWords = {}) =>
    `${chartText.valuesDescription(kpi, plan)}${empty ? `${chartText.noResults(empty, plan)}。` : ''}`,
  noResults: ({ from, to, isFiscal }: EmptyYears, plan: ChartWords = {}) =>
    `${from === to ? from : `${from}〜${to}`}年${isFiscal ? '度' : ''}の${valueKindText('result', plan)}は原資料になし`,
  /** What has no place on a chart over the years. */
  undated: (kpi: Kpi, values: readonly KpiValue[], plan: ChartWords = {}) =>
    values.map((value) => `${valueKindText(value.kind, plan)} ${chartText.value(kpi, value)}（${timeText(value)}）`).join('、'),
  /** How an axis of days is read. */
  dayAxis: '目盛りは各年の1月1日、印は値の時期の末日',
  markLabel: (kpi: Kpi, value: KpiValue, plan: ChartWords = {}) => `${valueKindText(value.kind, plan)} ${chartText.value(kpi, value)}`,
  legend: {
    title: '図の見方',
    baseline: (year: number, short: string, plan: ChartWords = {}) => `${valueKindText('baseline', plan)}（${year}年度・${short}）`,
    target: (year: number, short: string, plan: ChartWords = {}) => `${valueKindText('target', plan)}（${year}年度・${short}）`,
    missing: '値がない',
    keep: 'そのまま保つ',
    smallNote: '図はKPIごとに左端が0、右端が大きいほうの値（割合は100%）。KPIどうしの長さは比べられません。',
  },
} as const;

/** The years of a chart for which there is no result. */
export interface EmptyYears {
  readonly from: number;
  readonly to: number;
  /** Whether they are fiscal years. */
  readonly isFiscal: boolean;
}

/** What stands in the file of a chart, beside the words of the chart itself, and in the menu that offers it. */
export const chartFileText = {
  menu: '図をもち帰る',
  menuOf: (chart: string) => `${chartFileText.menu}：${chart}`,
  svg: 'SVG（図と出典）',
  csv: 'CSV（図のデータ）',
  heading: (kpi: Kpi) => (kpi.aggregation === 'not-stated' ? kpi.label : `${kpi.label}（${aggregation[kpi.aggregation].label}）`),
  /** What a KPI is called in a plan: the name of its kind, or the plan's word where it has only one kind. */
  kindName: (
    { information, words = {} }: ChartWords & { readonly information: Pick<PlanInformation, 'kpiKinds'> },
    { kind }: Pick<Kpi, 'kind'>,
  ) => {
    const { kpiKinds } = information;
    const name = kpiKinds.length > 1 ? kpiKinds.find(({ key }) => key === kind)?.name : undefined;
    return name ?? words.kpi ?? 'KPI';
  },
  /** Whose KPI it is and in what it is counted. */
  ofPlan: (plan: string, kind: string) => `${plan}全体の${kind}`,
  ofTop: (top: string, kind: string) => `「${top}」の${kind}`,
  ofItem: (noun: string, title: string, kind: string, top: string) => `${noun}「${title}」の${kind}。${top}`,
  /** Where it stands too. */
  shared: (names: readonly string[]) => `再掲：${names.join('、')}`,
  unit: (unit: string | null) => (unit === null ? '' : `単位：${unit}`),
  noPromise: (kind: string) => `${kind}は約束ではありません。`,
  removed: (noun: string, kind: string) => `削除された${noun}の${kind}です。`,
  removedItem: (noun: string) => `削除された${noun}`,
  doubt: ({ title }: Note) => `${commonText.hasNote}：${title}`,
  legend: (plan: ChartWords) => ({
    baseline: valueKindText('baseline', plan),
    target: valueKindText('target', plan),
    earlier: `途中の年度の${valueKindText('target', plan)}`,
    result: valueKindText('result', plan),
    forecast: valueKindText('forecast', plan),
    reference: valueKindText('reference', plan),
    above: `${valueKindText('baseline', plan)}より大きくする（数はない）`,
    below: `${valueKindText('baseline', plan)}より小さくする（数はない）`,
    text: '数でない値',
    missing: '値がない',
  }),
  /** What stands beside the scale: numbers that count over another span, alone or with values that are no numbers. */
  strokes: (areNumbers: boolean) => (areNumbers ? '集計方法の違う値' : '集計方法の違う値、数でない値'),
  /** A target before the last one, where times are no fiscal years. */
  earlierTarget: (plan: ChartWords) => `途中の${valueKindText('target', plan)}`,
  itemTitle: (item: string, owners: string, kind: string, plan: ChartWords) =>
    `${item}：${owners}の${kind}の${valueKindText('baseline', plan)}と${valueKindText('target', plan)}`,
  itemDescription: (item: string, owners: string, kind: string, count: number, plan: ChartWords) =>
    `${item}の${owners}の${count}の${kind}の、${valueKindText('baseline', plan)}と${valueKindText('target', plan)}。`,
  pictureTitle: (plan: Pick<PlanInformation, 'title'>, items: string) => `${plan.title}の全体：${items}`,
  pictureHeading: (items: string) => `計画の全体：${items}`,
  pictureRow: (top: string, items: string) => `${top}の図：${items}。`,
  /** What a square is, and what the lines below it are, from the innermost. */
  pictureNote: (square: string, lines: readonly string[]) => {
    const [inner, ...outer] = lines;
    const meaning = [
      `四角は${square}1つ。`,
      inner === undefined ? '' : `下の線が${inner}`,
      ...outer.map((line) => `、その下の長い線が${line}`),
      inner === undefined ? '' : 'です。',
    ];
    return `${meaning.join('')}四角は左から計画の順に並びます。`;
  },
  unofficial: ({ cityName, publisherName }: PlanInformation) => `図は${publisherName}が作りました。${cityName}が作ったものではありません。`,
} as const;
