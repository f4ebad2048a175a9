import { baselineOf, isPresent, resultsOf, targetOf } from '../../../plan/kpiValues.ts';
import { compareTimes, yearOf } from '../../../plan/valueTime.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';

/** A text that held over some neighbouring years. */
export interface TextRun {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether it is what is promised. */
  readonly isTarget: boolean;
  /** The value that it ends with. */
  readonly value: KpiValue;
}

/** Whether a KPI is told in texts alone: nothing that was measured or promised is a number. */
export function isTold(kpi: Kpi): boolean {
  const values = [baselineOf(kpi), targetOf(kpi), ...resultsOf(kpi)].filter((value) => value !== undefined);
  return values.every(({ value }) => value === null) && values.some(({ text, kind }) => text !== null && kind !== 'target');
}

/** The texts of a KPI by time, equal ones of neighbouring years as one, and at the end the promised one. */
export function textRuns(kpi: Kpi): TextRun[] {
  const measured = [baselineOf(kpi), ...resultsOf(kpi)].filter((value) => value !== undefined).toSorted(compareTimes);
  const runs: TextRun[] = [];
  for (const value of measured) {
    const [year, last] = [yearOf(value), runs.at(-1)];
    if (!isPresent(value) || value.text === null || year === undefined) continue;
    if (last?.text === value.text && year - last.to <= 1) runs[runs.length - 1] = { ...last, to: year, value };
    else runs.push({ text: value.text, from: year, to: year, isTarget: false, value });
  }
  const target = targetOf(kpi);
  const [text = null, year] = target ? [target.text, yearOf(target)] : [];
  if (!target || text === null || year === undefined) return runs;
  return [...runs, { text, from: year, to: year, isTarget: true, value: target }];
}
