import { resultsOf } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { type ChartWords, chartText, type EmptyYears } from '#words/chart.ts';
import type { Mark } from '../marks/mark.ts';
import type { ValueRole } from '../marks/valueMark.ts';
import { bandDrawing } from './course/bandDrawing.ts';
import { isTold } from './course/courseBands.ts';
import type { CourseFacts } from './course/courseFacts.ts';
import { courseLayout, type CourseSize } from './course/courseLayout.ts';
import { courseMarks, courseSign } from './course/courseMarks.ts';
import { isDated } from './timeAxis.ts';
import { yearLayout } from './yearLayout.ts';
import { yearMarks, yearSign } from './yearMarks.ts';

/** A chart over the years, ready to be painted. */
export interface YearDrawing {
  /** In pixels. */
  readonly height: number;
  readonly marks: readonly Mark[];
  /** What its marks show, for a legend. */
  readonly signs: readonly ValueRole[];
  /** Whether its years are fiscal years. */
  readonly isFiscal: boolean;
  /** The years without a result, where there is none at all. */
  readonly empty: EmptyYears | undefined;
  /** What is read aloud: every value, and what is said of the results. */
  readonly description: string;
}

/** What a chart over the years must know besides its KPI. */
export interface YearDrawingOptions extends ChartWords {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly promises?: boolean;
  readonly facts: CourseFacts;
  readonly size?: CourseSize;
}

/** Whether a KPI has results with a place in time, so that its chart shows the course that it took. */
export function hasCourse(kpi: Kpi): boolean {
  return resultsOf(kpi).some(isDated);
}

/**
 * Draws a KPI over the years: its promise where there is no result yet, otherwise the course of its results beside it. Small
 * charts are drawn in one form, so that they can be compared.
 */
export function yearDrawing(kpi: Kpi, { firstYear, lastYear, facts, size, ...options }: YearDrawingOptions): YearDrawing {
  if (!hasCourse(kpi) && (size === undefined || size === 'block')) {
    const layout = yearLayout(kpi, firstYear, lastYear, options);
    return {
      height: layout.height,
      marks: yearMarks(layout, kpi.unit, options),
      signs: layout.marks.map(yearSign),
      isFiscal: layout.axis === 'fiscal-years',
      empty: layout.empty,
      description: chartText.yearDescription(kpi, layout.empty, options),
    };
  }
  const told = { ...options, firstYear, facts, ...(size ? { size } : {}) };
  const layout = courseLayout(kpi, told);
  const areBands = isTold(kpi);
  const drawing = areBands ? bandDrawing(kpi, told) : { height: layout.height, marks: courseMarks(layout, kpi, facts, options) };
  // Bands have their words with them.
  const signs = layout.points.map(courseSign).filter((sign) => !areBands || sign !== 'text');
  return {
    ...drawing,
    signs: [...signs, ...(layout.previous ? (['previous'] as const) : [])],
    isFiscal: layout.axis === 'fiscal-years',
    empty: undefined,
    description: `${chartText.valuesDescription(kpi, options)}${facts.judgement}`,
  };
}
