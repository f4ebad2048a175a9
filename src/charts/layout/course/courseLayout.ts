import { isNumeric } from '../../../plan/kpiValues.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import { type ChartWords, chartText } from '#words/chart.ts';
import { cutLabel } from '../placeLabels.ts';
import { shownValues } from '../shownValues.ts';
import { isDated, timeAxis, type TimeAxis } from '../timeAxis.ts';
import type { CourseFacts } from './courseFacts.ts';
import { type CourseSegment, courseSegments, type PlacedValue, promiseLine, type PromiseLine } from './courseLines.ts';
import { courseValues } from './coursePoints.ts';
import { courseScale, scaleRoom, tickTexts } from './courseScale.ts';
import type { Point } from './placeBeside.ts';

/** How large a chart is: alone, among the small ones of a page, or on a card. */
export type CourseSize = 'block' | 'multiple' | 'card';

/** A value with its place, and what is to be drawn of it besides. */
export type CoursePoint = PlacedValue & {
  /** Where its span of years begins, and how high its range reaches. */
  readonly since: number | undefined;
  readonly upperY: number | undefined;
};

/** A KPI with results over the years: `x` are shares (0 to 1) of the width, `y` pixels from the top. */
export interface CourseLayout {
  readonly size: CourseSize;
  readonly height: number;
  /** The y of the time axis, and the y of what has no height on the scale: missing values, texts, years that are due. */
  readonly axisY: number;
  readonly laneY: number;
  /** The heights between which numbers stand. */
  readonly top: number;
  readonly bottom: number;
  readonly axis: TimeAxis['kind'];
  readonly years: TimeAxis['years'];
  /** Grid lines with their numbers; none where fewer than two numbers would make a scale a pretence, nor in a small chart. */
  readonly grid: readonly { readonly text: string; readonly isZero: boolean; readonly y: number }[];
  readonly points: readonly CoursePoint[];
  readonly segments: readonly CourseSegment[];
  readonly breaks: readonly Point[];
  readonly promise: PromiseLine | undefined;
  /** Where decisions changed a target. */
  readonly decisions: readonly number[];
  readonly due: readonly { readonly year: number; readonly x: number }[];
  /** The results of the plan before, and the line that parts them from this plan's. */
  readonly previous:
    { readonly points: readonly Point[]; readonly segments: readonly CourseSegment[]; readonly border: number } | undefined;
  /** What is said below the years. */
  readonly remarks: readonly { readonly text: string; readonly y: number }[];
}

/** What a course is laid out with. */
export interface CourseOptions extends ChartWords {
  /** The first fiscal year of the plan, where it states one. */
  readonly firstYear: number | null;
  /** Whether the KPI promises something. */
  readonly promises?: boolean;
  readonly facts: CourseFacts;
  readonly size?: CourseSize;
}

const frames = {
  block: { top: 40, axis: 160, height: 212 },
  multiple: { top: 10, axis: 50, height: 72 },
  card: { top: 12, axis: 72, height: 96 },
} as const satisfies Record<CourseSize, { top: number; axis: number; height: number }>;

const laneHeight = 8;
/** How far the lowest height of the scale stands above the axis where there is such a lane, so that no mark reaches into it. */
const laneRoom = { block: 24, multiple: 16, card: 18 } as const satisfies Record<CourseSize, number>;
const remarkHeight = 20;
const rightSide = 0.09;
const smallSide = 0.06;

/** Lays out a KPI with results. What has no number stands in a lane on the axis, below the lowest height of the scale. */
export function courseLayout(kpi: Kpi, { firstYear, promises = true, facts, size = 'block', ...plan }: CourseOptions): CourseLayout {
  const frame = frames[size];
  const values = courseValues(kpi, facts.formerTargets);
  const inLane = values.some(({ form }) => form === 'missing' || form === 'text') || facts.dueYears.length > 0;
  const numbers = numbersOf(values, facts);
  const isScaled = values.filter(({ form }) => form === 'number').length + facts.previous.length >= 2;
  const flat = isScaled ? courseScale(numbers, 1, 0).begins !== undefined : false;
  const bottom = frame.axis - (inLane || flat ? laneRoom[size] : 0);
  const scale = courseScale(numbers.length === 0 ? [0] : numbers, bottom, frame.top);
  const texts = isScaled && size === 'block' ? tickTexts(scale.ticks, kpi.unit) : [];
  const sides = size === 'block' ? ([scaleRoom(texts), 1 - rightSide] as const) : ([smallSide, 1 - smallSide] as const);
  const first = Math.min(firstYear ?? Number.POSITIVE_INFINITY, ...facts.previous.map(({ fiscalYear }) => fiscalYear));
  const bounds = { first: Number.isFinite(first) ? first : null, last: null };
  const time = timeAxis(
    values.map(({ value }) => value),
    bounds,
    sides,
  );
  const xOf = (year: number) => time.years.find((each) => each.year === year)?.x;
  const laneY = frame.axis - laneHeight;
  const middle = (frame.top + bottom) / 2;
  const height = (number: number) => (isScaled ? scale.y(number) : middle);
  const start = values.findLast(({ role, form }) => role === 'baseline' && form === 'number')?.value;
  const points = values.map((each): CoursePoint => ({
    ...each,
    x: time.x(each.value),
    y: heightOf(each, start, height, laneY),
    since: time.since(each.value),
    upperY: isScaled && each.form === 'number' && each.value.upper !== null ? scale.y(each.value.upper) : undefined,
  }));
  const promise = promises ? promiseLine(kpi, points, time.years[0]?.x ?? sides[0]) : undefined;
  const remarks =
    size === 'block' ? remarksOf(kpi, { facts, points, begins: isScaled ? scale.begins : undefined, axis: time.kind }, plan) : [];
  return {
    size,
    height: frame.height + remarks.length * remarkHeight,
    axisY: frame.axis,
    laneY,
    top: frame.top,
    bottom,
    axis: time.kind,
    years: time.years,
    grid: texts.map((text, place) => ({ text, isZero: scale.ticks[place] === 0, y: scale.y(scale.ticks[place] ?? 0) })),
    points,
    ...courseSegments(kpi, points),
    promise,
    decisions: decisionsOf(facts).flatMap((year) => (time.kind === 'fiscal-years' ? (xOf(year) ?? []) : [])),
    // A mark that stands in the lane already, as a target in words, leaves no room there.
    due: facts.dueYears.flatMap((year) => {
      const x = xOf(year);
      return x === undefined || points.some((point) => point.y === laneY && point.x === x) ? [] : [{ year, x }];
    }),
    previous: time.kind === 'fiscal-years' ? previousOf(facts, { xOf, height, first: firstOf(points) }) : undefined,
    remarks: remarks.map((text, place) => ({ text: cutLabel(text, 14), y: frame.axis + 62 + place * remarkHeight })),
  };
}

function numbersOf(values: readonly { readonly form: string; readonly value: KpiValue }[], { previous }: CourseFacts): number[] {
  const own = values.filter(({ form }) => form === 'number').flatMap(({ value }) => [value.value, value.upper]);
  return [...own.filter((number) => number !== null), ...previous.map(({ value }) => value)];
}

function heightOf(
  { form, value }: { readonly form: string; readonly value: KpiValue },
  start: KpiValue | undefined,
  height: (number: number) => number,
  laneY: number,
): number {
  if (form === 'number') return height(value.value ?? 0);
  return (form === 'above' || form === 'below') && isNumeric(start) ? height(start.value) : laneY;
}

/** The years in which decisions ended a target, without repetition. */
function decisionsOf({ formerTargets }: CourseFacts): number[] {
  return [...new Set(formerTargets.flatMap(({ endedIn }) => endedIn ?? []))];
}

function firstOf(points: readonly CoursePoint[]): number {
  return Math.min(...points.map(({ year }) => year));
}

function previousOf(
  { previous }: CourseFacts,
  { xOf, height, first }: { xOf: (year: number) => number | undefined; height: (number: number) => number; first: number },
): CourseLayout['previous'] {
  const placed = previous.flatMap(({ fiscalYear, value }) => {
    const x = xOf(fiscalYear);
    return x === undefined ? [] : [{ year: fiscalYear, x, y: height(value) }];
  });
  const last = placed.at(-1);
  if (!last) return undefined;
  const next = xOf(Math.max(first, last.year + 1)) ?? last.x;
  const segments = placed.slice(1).flatMap((to, place) => {
    const from = placed[place];
    return from && to.year === from.year + 1 ? [{ from, to, isProvisional: false }] : [];
  });
  return { points: placed, segments, border: (last.x + next) / 2 };
}

function remarksOf(
  kpi: Kpi,
  {
    facts,
    points,
    begins,
    axis,
  }: { facts: CourseFacts; points: readonly CoursePoint[]; begins: number | undefined; axis: TimeAxis['kind'] },
  plan: ChartWords,
): string[] {
  const stages = points.map(({ value }) => value.publications[0]?.stage);
  const undated = shownValues(kpi).filter((value) => !isDated(value));
  const signs = [
    ...(stages.includes('provisional') ? [chartText.stages.provisional] : []),
    ...(stages.includes('corrected') ? [chartText.stages.corrected] : []),
    ...(facts.previous.length > 0 ? [chartText.previousPlan] : []),
  ];
  return [
    ...(signs.length > 0 ? [signs.join('　')] : []),
    ...(begins === undefined ? [] : [chartText.scaleFrom(begins, kpi.unit)]),
    ...(axis === 'days' ? [chartText.dayAxis] : []),
    ...(undated.length > 0 ? [chartText.undated(kpi, undated, plan)] : []),
  ];
}
