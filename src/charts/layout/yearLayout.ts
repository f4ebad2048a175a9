import { scaleLinear } from 'd3';
import { isApart, sideOf } from '../../plan/comparison.ts';
import { baselineOf, isNumeric, isPresent, resultsOf, targetOf } from '../../plan/kpiValues.ts';
import { yearOf } from '../../plan/valueTime.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { type ChartWords, chartText, type EmptyYears } from '#words/chart.ts';
import type { NumberRole } from '../marks/valueMark.ts';
import { type ChartLabel, cutLabel, type LooseLabel, placeLabels } from './placeLabels.ts';
import { roleOf, shownValues } from './shownValues.ts';
import { type DatedValue, isDated, timeAxis, type TimeAxis } from './timeAxis.ts';

/** A value's mark: `x` as a share (0 to 1) of the width, `y` in pixels from the top. */
export interface YearMark {
  readonly value: KpiValue;
  readonly role: NumberRole;
  /**
   * A number has a dot or ring, a text stands alone, as does a number that counts over another span; a missing value is a
   * cross, and a target that is only bounded by the baseline an arrow.
   */
  readonly form: 'number' | 'text' | 'missing' | 'above' | 'below';
  readonly x: number;
  readonly y: number;
  /** Where its span of years begins, and how high its range reaches. */
  readonly since: number | undefined;
  readonly upperY: number | undefined;
  /** Marks between the ends go without, as the table has them. */
  readonly label: ChartLabel | undefined;
}

/** A KPI over the years. */
export interface YearLayout {
  /** In pixels. */
  readonly height: number;
  /** The y of the time axis, in pixels. */
  readonly axisY: number;
  readonly axis: TimeAxis['kind'];
  readonly years: readonly { readonly year: number; readonly x: number; readonly labelled: boolean }[];
  /** Horizontal grid lines; none where fewer than two numbers would make a scale a pretence. */
  readonly grid: readonly { readonly tick: number; readonly y: number }[];
  readonly marks: readonly YearMark[];
  /** The thin line that only joins the ends; on a scale it leaves out what is no number and so has no place there. */
  readonly path: readonly { readonly x: number; readonly y: number }[];
  readonly joins: 'promise' | 'missing' | 'texts';
  /** The height of the baseline from there to a target that is only bounded by it. */
  readonly bound: { readonly from: number; readonly to: number; readonly y: number; readonly side: 'above' | 'below' } | undefined;
  /** The first and last year without a result, if there is any. */
  readonly empty: (EmptyYears & { readonly y: number }) | undefined;
  /** What is said below the years besides: how the axis is read, and what has no place on it. */
  readonly remarks: readonly { readonly text: string; readonly y: number }[];
}

/** What a chart over the years must know besides its KPI. */
export interface YearOptions extends ChartWords {
  /** Whether the KPI promises something; nothing leads to a target otherwise. */
  readonly promises?: boolean;
}

const top = 36;
const axis = 160;
const height = 212;
const strip = { middle: 62, axis: 112, height: 164 };
const descent = 5;
/** Room under the years for a note, as that there are no results. */
const noteHeight = 20;
const narrowSide = 0.07;
const wideSide = 0.2;
const rightSide = 0.09;

/** Lays out a KPI from the plan's first to its last year, or over those that its values have; numbers from 0 up, on round ticks. */
export function yearLayout(
  kpi: Kpi,
  firstYear: number | null,
  lastYear: number | null,
  { promises = true, ...plan }: YearOptions = {},
): YearLayout {
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  const values = shownValues(kpi).filter(isDated);
  const undated = shownValues(kpi).filter((value) => !isDated(value));
  const onScale = (value: KpiValue) => isNumeric(value) && !isApart(kpi, value);
  const numbers = values.flatMap((value) => (onScale(value) ? [value.value, value.upper].filter((number) => number !== null) : []));
  const scaled = values.filter(onScale).length >= 2;
  const axisY = scaled ? axis : strip.axis;
  const yOfValue = scaleLinear([Math.min(0, ...numbers), Math.max(0, ...numbers) || 1], [axis, top]).nice(4);
  const tickValues = scaled ? wholeTicks(yOfValue.ticks(4), numbers) : [];
  const ends = [leftSide(tickValues, kpi.unit), 1 - rightSide] as const;
  const time = timeAxis(values, { first: firstYear, last: lastYear }, ends);
  const start = baseline && isDated(baseline) && onScale(baseline) ? baseline : undefined;
  const y = (value: KpiValue) => {
    const number = sideOf(value) && start ? start.value : onScale(value) ? value.value : null;
    return scaled && number !== null ? yOfValue(number) : strip.middle;
  };
  // The ends come first: what stands between them has the room that they leave.
  const labelled = values.filter((value) => isLabelled(value, values)).sort((a, b) => Number(isPromised(b)) - Number(isPromised(a)));
  const rising = isNumeric(baseline) && isNumeric(target) && target.value > baseline.value;
  const labels = placeLabels(
    labelled.map((value) => {
      const upper = scaled && onScale(value) && value.upper !== null ? yOfValue(value.upper) : undefined;
      const place = { x: time.x(value), y: y(value), upper, ends: endsOf(time) };
      const isBelow = sideOf(value) === 'above' || (sideOf(value) === undefined && (value.kind === 'baseline') === rising);
      return labelOf(chartText.markLabel(kpi, value, plan), place, {
        isBelow,
        isArrow: sideOf(value) !== undefined,
        scaled,
        isOptional: !isPromised(value),
      });
    }),
  );
  const marks = values.map((value): YearMark => ({
    value,
    role: roleOf(value, target),
    form: sideOf(value) ?? (onScale(value) ? 'number' : isPresent(value) ? 'text' : 'missing'),
    x: time.x(value),
    y: y(value),
    since: time.since(value),
    upperY: scaled && onScale(value) && value.upper !== null ? yOfValue(value.upper) : undefined,
    label: labels[labelled.indexOf(value)],
  }));
  const joined = marks.filter((mark) => promises && isEnd(kpi, mark) && (mark.form === 'number' || !scaled));
  const isFiscal = time.kind !== 'years';
  const [from = 0, to = 0] = [time.years[0]?.year, time.years.at(-1)?.year];
  const hasEmpty = promises && resultsOf(kpi).length === 0 && firstYear !== null && lastYear !== null && to > from;
  const notes = [
    ...(time.kind === 'days' ? [chartText.dayAxis] : []),
    ...(undated.length > 0 ? [chartText.undated(kpi, undated, plan)] : []),
  ];
  const noteY = axisY + 62 + (hasEmpty ? noteHeight : 0);
  return {
    height: (scaled ? height : strip.height) + ((hasEmpty ? 1 : 0) + notes.length) * noteHeight,
    axisY,
    axis: time.kind,
    years: time.years.map(({ year, x }, index) => ({ year, x, labelled: labelledYear(index, time.years.length) })),
    grid: tickValues.map((tick) => ({ tick, y: yOfValue(tick) })),
    marks,
    path: joined.map((mark) => ({ x: mark.x, y: mark.y })),
    joins: scaled ? 'promise' : joined.every(({ form }) => form === 'text') ? 'texts' : 'missing',
    bound: promises ? boundOf(marks, start) : undefined,
    empty: hasEmpty ? { from: from + 1, to: time.kind === 'days' ? to - 1 : to, isFiscal, y: axisY + 62 } : undefined,
    remarks: notes.map((text, place) => ({ text: cutLabel(text, 14), y: noteY + place * noteHeight })),
  };
}

/** Whether the line that joins the ends leads through a mark: not to what is no promise, nor to what counts over another span. */
function isEnd(kpi: Kpi, { role, form, value }: YearMark): boolean {
  return (role === 'baseline' || role === 'earlier' || role === 'target') && form !== 'above' && form !== 'below' && !isApart(kpi, value);
}

function boundOf(marks: readonly YearMark[], start: KpiValue | undefined): YearLayout['bound'] {
  const from = marks.find(({ value }) => value === start);
  const to = marks.findLast(({ form }) => form === 'above' || form === 'below');
  const side = to && sideOf(to.value);
  return from && to && side ? { from: from.x, to: to.x, y: from.y, side } : undefined;
}

/** Room on the left for the tick labels, so that the first mark stands clear of them: more for longer numbers. */
function leftSide(ticks: readonly number[], unit: string | null): number {
  const longest = Math.max(0, ...ticks.map((tick) => String(tick).length)) + (unit ?? '').length;
  return Math.min(wideSide, narrowSide + 0.025 * Math.max(0, longest - 3));
}

/** Whether a value is an end of the promise. */
function isPromised({ kind }: KpiValue): boolean {
  return kind === 'baseline' || kind === 'target';
}

/** Ends and targets are labelled; of results, forecasts and references only the last, and only where it stands clear of the others. */
function isLabelled(value: DatedValue, values: readonly DatedValue[]): boolean {
  if (isPromised(value)) return true;
  const last = values.findLast(({ kind }) => kind === value.kind);
  if (value !== last || !isPresent(value)) return false;
  const year = (each: KpiValue) => yearOf(each) ?? 0;
  return values.every((each) => each.kind === value.kind || Math.abs(year(each) - year(value)) >= 2);
}

/** The places of the first and last year; between days, those beyond which a label has no room on one side. */
function endsOf({ kind, years }: TimeAxis): readonly [number, number] {
  return kind === 'days' ? [0.35, 0.65] : [years[0]?.x ?? 0, years.at(-1)?.x ?? 1];
}

/**
 * Labels stand inside the chart: the first year's to the right of its mark, the last year's to the left.
 *
 * On a rising line the first label rather stands below and the others above, on a falling one the other way round; that
 * of an arrow stands behind it.
 */
function labelOf(
  text: string,
  at: { x: number; y: number; upper: number | undefined; ends: readonly [number, number] },
  { isBelow, isArrow, scaled, isOptional }: { isBelow: boolean; isArrow: boolean; scaled: boolean; isOptional: boolean },
): LooseLabel {
  const [first, last] = at.ends;
  const anchor = at.x <= first ? 'start' : at.x >= last ? 'end' : 'middle';
  const aside = scaled ? 0.005 : 0.02;
  const x = at.x + { start: -aside, middle: 0, end: aside }[anchor];
  const place = { text, x, anchor, isOptional } as const;
  if (!scaled) return { ...place, heights: isArrow && isBelow ? [at.y + 30, at.y - 28] : [at.y - 18, at.y + 30] };
  const [above, below] = [(at.upper ?? at.y) - 14, at.y + 24];
  if (below + descent >= axis) return { ...place, heights: [isArrow && isBelow ? at.y - 26 : above] };
  return { ...place, heights: isBelow || at.upper !== undefined ? [below, above] : [above, below] };
}

/** Round ticks; whole ones where all values are whole, since nobody counts 0.2 persons. */
function wholeTicks(ticks: readonly number[], numbers: readonly number[]): number[] {
  return numbers.every(Number.isInteger) ? ticks.filter(Number.isInteger) : [...ticks];
}

function labelledYear(index: number, count: number): boolean {
  return count <= 8 || index === 0 || index === count - 1 || index % Math.ceil(count / 6) === 0;
}
