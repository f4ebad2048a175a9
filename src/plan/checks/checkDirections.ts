import { direction } from '../../schema/codes.ts';
import type { Content } from '../content.ts';
import { eachKpi, type LocatedKpi } from '../walkPlan.ts';
import { parseFiscalYear } from '../fiscalYear.ts';
import { problem, type Problem } from '../problem.ts';

/** Checks each KPI's way from baseline to target: forward in time, and up or down as its direction says, unless it is declared to differ. */
export function checkDirections(content: Content): Problem[] {
  return eachKpi(content).flatMap(directionProblems);
}

function directionProblems({ kpi, located, path }: LocatedKpi): Problem[] {
  const dated = kpi.values.flatMap((value, index) => {
    const year = parseFiscalYear(value.fiscalYear);
    return year === undefined ? [] : [{ value, index, year }];
  });
  const ofKind = (kind: 'baseline' | 'target') => dated.filter(({ value }) => value.kind === kind).sort((a, b) => a.year - b.year);
  const baseline = ofKind('baseline').at(-1);
  const targets = ofKind('target');
  if (!baseline) return [];
  const problems = targets
    .filter(({ year }) => year <= baseline.year)
    .map(({ value, index }) =>
      problem('target-year-order', located.placeOfValue([...path, 'values', index, 'fiscalYear']), String(value.fiscalYear), { allowed: `現状値の${baseline.year}年度より後の年度` }),
    );
  const from = baseline.value.value;
  const to = targets.at(-1)?.value.value;
  const differs = from !== undefined && to !== undefined && ((kpi.direction === 'increase' && to < from) || (kpi.direction === 'decrease' && to > from));
  if (differs && kpi.directionDiffers === undefined) {
    const found = `${kpi.direction}（${direction[kpi.direction].label}）、現状値 ${from}、目標値 ${to}`;
    const allowed = `${kpi.direction} なら、現状値より${kpi.direction === 'increase' ? '大きい' : '小さい'}目標値`;
    problems.push(problem('direction-differs', located.placeOfValue([...path, 'direction']), found, { allowed }));
  }
  if (!differs && kpi.directionDiffers !== undefined) {
    problems.push(problem('declaration-needless', located.placeOfValue([...path, 'directionDiffers']), 'directionDiffers', { allowed: '方向と値が合うなら、directionDiffers のないKPI' }));
  }
  return problems;
}
