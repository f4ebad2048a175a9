import { range, scaleLinear, scalePoint, ticks } from 'd3';
import { baselineOf, isNumeric, isPresent, resultsOf, targetOf, targetsOf } from '../plan/kpiValues.ts';
import type { Kpi, KpiValue } from '../schema/model/kpi.ts';

/** A value's mark: `x` as a share (0 to 1) of the width, `y` in pixels from the top. */
export interface YearMark {
  readonly value: KpiValue;
  readonly role: 'baseline' | 'earlier' | 'target' | 'result';
  /** A number has a dot or ring, a text stands alone, a missing value is a cross. */
  readonly form: 'number' | 'text' | 'missing';
  readonly x: number;
  readonly y: number;
  /** The y of the label's baseline in pixels, and how it is anchored to `labelX`. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

/** A KPI over the plan's fiscal years. */
export interface YearLayout {
  /** In pixels. */
  readonly height: number;
  /** The y of the time axis, in pixels. */
  readonly axisY: number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly labelled: boolean }[];
  /** Horizontal grid lines; none where fewer than two numbers would make a scale a pretence. */
  readonly grid: readonly { readonly tick: number; readonly y: number }[];
  readonly marks: readonly YearMark[];
  /** The thin line that only joins the ends, and the solid one through the results. */
  readonly path: readonly { readonly x: number; readonly y: number }[];
  readonly joins: 'promise' | 'missing' | 'texts';
  /** The first and last year without a result, if there is any. */
  readonly empty: { readonly from: number; readonly to: number; readonly y: number } | undefined;
}

const top = 36;
const axis = 160;
const height = 212;
const strip = { middle: 62, axis: 112, height: 164 };
const sides = 0.07;

/** Lays out a KPI from the plan's first to its last fiscal year; numbers from 0 up, on round ticks. */
export function yearLayout(kpi: Kpi, firstYear: number, lastYear: number): YearLayout {
  const baseline = baselineOf(kpi);
  const target = targetOf(kpi);
  const values = [...(baseline ? [baseline] : []), ...targetsOf(kpi), ...resultsOf(kpi)].sort((a, b) => a.fiscalYear - b.fiscalYear);
  const numbers = values.filter(isNumeric).map(({ value }) => value);
  const scaled = numbers.length >= 2;
  const years = range(firstYear, lastYear + 1);
  const xOfYear = scalePoint(years, [sides, 1 - sides - 0.02]);
  const x = (year: number) => xOfYear(year) ?? sides;
  const axisY = scaled ? axis : strip.axis;
  const tickValues = scaled ? ticks(Math.min(0, ...numbers), Math.max(0, ...numbers) || 1, 4) : [];
  const least = Math.min(...tickValues, ...numbers);
  const most = Math.max(...tickValues, ...numbers);
  const yOfValue = scaleLinear([least, most === least ? least + 1 : most], [axis, top]);
  const y = (value: KpiValue) => (scaled && isNumeric(value) ? yOfValue(value.value) : strip.middle);
  const marks = values.map((value): YearMark => {
    const at = { x: x(value.fiscalYear), y: y(value) };
    return {
      value,
      role: value.kind !== 'target' ? value.kind : value === target ? 'target' : 'earlier',
      form: isNumeric(value) ? 'number' : isPresent(value) ? 'text' : 'missing',
      ...at,
      label: labelOf(value, at, { first: firstYear, last: lastYear, rising: isRising(baseline, target), scaled }),
    };
  });
  const ends = marks.filter(({ role }) => role === 'baseline' || role === 'target' || role === 'earlier');
  const empty = resultsOf(kpi).length === 0 && lastYear > firstYear ? { from: firstYear + 1, to: lastYear, y: axisY - 14 } : undefined;
  return {
    height: scaled ? height : strip.height,
    axisY,
    years: years.map((year, index) => ({ year, x: x(year), labelled: labelledYear(index, years.length) })),
    grid: tickValues.map((tick) => ({ tick, y: yOfValue(tick) })),
    marks,
    path: ends.map((mark) => ({ x: mark.x, y: mark.y })),
    joins: scaled ? 'promise' : ends.every(({ form }) => form === 'text') ? 'texts' : 'missing',
    empty: empty && (empty.y > lowestLabel(marks) ? empty : undefined),
  };
}

function isRising(baseline: KpiValue | undefined, target: KpiValue | undefined): boolean {
  return isNumeric(baseline) && isNumeric(target) && target.value > baseline.value;
}

/** Labels stand inside the chart: the first year's to the right of its mark, the last year's to the left. */
function labelOf(
  value: KpiValue,
  at: { x: number; y: number },
  { first, last, rising, scaled }: { first: number; last: number; rising: boolean; scaled: boolean },
): YearMark['label'] {
  if (!scaled) {
    const anchor = value.fiscalYear === first ? 'start' : value.fiscalYear === last ? 'end' : 'middle';
    const shift = anchor === 'start' ? -0.02 : anchor === 'end' ? 0.02 : 0;
    return { x: at.x + shift, y: at.y - 18, anchor };
  }
  const below = value.kind === 'baseline' ? rising : value.kind === 'target' && !rising && value.fiscalYear === last;
  const y = below && at.y + 24 < axis ? at.y + 24 : at.y - 14;
  if (value.fiscalYear === first) return { x: at.x - 0.005, y, anchor: 'start' };
  if (value.fiscalYear === last) return { x: at.x + 0.005, y, anchor: 'end' };
  return { x: at.x, y, anchor: 'middle' };
}

function labelledYear(index: number, count: number): boolean {
  return count <= 8 || index === 0 || index === count - 1 || index % Math.ceil(count / 6) === 0;
}

function lowestLabel(marks: readonly YearMark[]): number {
  return Math.max(0, ...marks.map(({ label, y }) => Math.max(label.y, y + 6)));
}
