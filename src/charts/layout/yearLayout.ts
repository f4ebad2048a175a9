import { range, scaleLinear, scalePoint } from 'd3';
import { baselineOf, isNumeric, isPresent, resultsOf, targetOf, targetsOf } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { chartText } from '#words/chart.ts';
import type { ValueRole } from '../marks/valueMark.ts';
import { type ChartLabel, type LooseLabel, placeLabels } from './placeLabels.ts';

/** A value's mark: `x` as a share (0 to 1) of the width, `y` in pixels from the top. */
export interface YearMark {
  readonly value: KpiValue;
  readonly role: Exclude<ValueRole, 'text' | 'missing'>;
  /** A number has a dot or ring, a text stands alone, a missing value is a cross. */
  readonly form: 'number' | 'text' | 'missing';
  readonly x: number;
  readonly y: number;
  /** Marks between the ends go without, as the table has them. */
  readonly label: ChartLabel | undefined;
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
  /** The thin line that only joins the ends; on a scale it leaves out what is no number and so has no place there. */
  readonly path: readonly { readonly x: number; readonly y: number }[];
  readonly joins: 'promise' | 'missing' | 'texts';
  /** The first and last year without a result, if there is any. */
  readonly empty: { readonly from: number; readonly to: number; readonly y: number } | undefined;
}

const top = 36;
const axis = 160;
const height = 212;
const strip = { middle: 62, axis: 112, height: 164 };
const descent = 5;
/** Room under the years for the note that there are no results. */
const noteHeight = 20;
const narrowSide = 0.07;
const wideSide = 0.2;
const rightSide = 0.09;

/** Lays out a KPI from the plan's first to its last fiscal year; numbers from 0 up, on round ticks. */
export function yearLayout(kpi: Kpi, firstYear: number, lastYear: number): YearLayout {
  const baseline = baselineOf(kpi);
  const target = targetOf(kpi);
  const values = [...(baseline ? [baseline] : []), ...targetsOf(kpi), ...resultsOf(kpi)].sort((a, b) => a.fiscalYear - b.fiscalYear);
  const numbers = values.filter(isNumeric).map(({ value }) => value);
  const scaled = numbers.length >= 2;
  const years = range(firstYear, lastYear + 1);
  const axisY = scaled ? axis : strip.axis;
  const yOfValue = scaleLinear([Math.min(0, ...numbers), Math.max(0, ...numbers) || 1], [axis, top]).nice(4);
  const tickValues = scaled ? wholeTicks(yOfValue.ticks(4), numbers) : [];
  const left = leftSide(tickValues, kpi.unit);
  const xOfYear = scalePoint(years, [left, 1 - rightSide]);
  const x = (year: number) => xOfYear(year) ?? left;
  const y = (value: KpiValue) => (scaled && isNumeric(value) ? yOfValue(value.value) : strip.middle);
  const labelled = values.filter((value) => isLabelled(value, values));
  const place = { first: firstYear, last: lastYear, rising: isRising(baseline, target), scaled };
  const labels = placeLabels(labelled.map((value) => labelOf(value, { x: x(value.fiscalYear), y: y(value) }, place)));
  const marks = values.map((value): YearMark => ({
    value,
    role: value.kind !== 'target' ? value.kind : value === target ? 'target' : 'earlier',
    form: isNumeric(value) ? 'number' : isPresent(value) ? 'text' : 'missing',
    x: x(value.fiscalYear),
    y: y(value),
    label: labels[labelled.indexOf(value)],
  }));
  const ends = marks.filter(({ role, form }) => role !== 'result' && (form === 'number' || !scaled));
  const empty = resultsOf(kpi).length === 0 && lastYear > firstYear ? { from: firstYear + 1, to: lastYear, y: axisY + 62 } : undefined;
  return {
    height: (scaled ? height : strip.height) + (empty ? noteHeight : 0),
    axisY,
    years: years.map((year, index) => ({ year, x: x(year), labelled: labelledYear(index, years.length) })),
    grid: tickValues.map((tick) => ({ tick, y: yOfValue(tick) })),
    marks,
    path: ends.map((mark) => ({ x: mark.x, y: mark.y })),
    joins: scaled ? 'promise' : ends.every(({ form }) => form === 'text') ? 'texts' : 'missing',
    empty,
  };
}

function isRising(baseline: KpiValue | undefined, target: KpiValue | undefined): boolean {
  return isNumeric(baseline) && isNumeric(target) && target.value > baseline.value;
}

/** Room on the left for the tick labels, so that the first mark stands clear of them: more for longer numbers. */
function leftSide(ticks: readonly number[], unit: string | null): number {
  const longest = Math.max(0, ...ticks.map((tick) => String(tick).length)) + (unit ?? '').length;
  return Math.min(wideSide, narrowSide + 0.025 * Math.max(0, longest - 3));
}

/** Ends and targets are labelled; of the results only the last, and only where it stands clear of the others. */
function isLabelled(value: KpiValue, values: readonly KpiValue[]): boolean {
  if (value.kind !== 'result') return true;
  const last = values.filter((each) => each.kind === 'result').at(-1);
  if (value !== last || !isPresent(value)) return false;
  return values.every(({ kind, fiscalYear }) => kind === 'result' || Math.abs(fiscalYear - value.fiscalYear) >= 2);
}

/**
 * Labels stand inside the chart: the first year's to the right of its mark, the last year's to the left.
 *
 * On a rising line the first label rather stands below and the others above, on a falling one the other way round.
 */
function labelOf(
  value: KpiValue,
  at: { x: number; y: number },
  { first, last, rising, scaled }: { first: number; last: number; rising: boolean; scaled: boolean },
): LooseLabel {
  const anchor = value.fiscalYear === first ? 'start' : value.fiscalYear === last ? 'end' : 'middle';
  const text = chartText.markLabel(value);
  const aside = scaled ? 0.005 : 0.02;
  const x = at.x + { start: -aside, middle: 0, end: aside }[anchor];
  if (!scaled) return { text, x, anchor, heights: [at.y - 18, at.y + 30] };
  const [above, below] = [at.y - 14, at.y + 24];
  if (below + descent >= axis) return { text, x, anchor, heights: [above] };
  return { text, x, anchor, heights: (value.kind === 'baseline') === rising ? [below, above] : [above, below] };
}

/** Round ticks; whole ones where all values are whole, since nobody counts 0.2 persons. */
function wholeTicks(ticks: readonly number[], numbers: readonly number[]): number[] {
  return numbers.every(Number.isInteger) ? ticks.filter(Number.isInteger) : [...ticks];
}

function labelledYear(index: number, count: number): boolean {
  return count <= 8 || index === 0 || index === count - 1 || index % Math.ceil(count / 6) === 0;
}
