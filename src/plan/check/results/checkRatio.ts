import type { KpiContent } from '../../../schema/entity/kpi.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { ResultRow } from '../../read/content.ts';
import { resultCell } from './resultCell.ts';
import { resultCellText } from '#words/problems/results.ts';

/** Checks a result's numerator and denominator: both stand there or neither, and a percentage is what they come to. */
export function checkRatio(row: ResultRow, kpi: KpiContent): Problem[] {
  const { numerator, denominator, value } = row.value;
  if (numerator === '' && denominator === '') return [];
  if (numerator === '' || denominator === '' || Number(denominator) === 0)
    return [
      problem('ratio-incomplete', resultCell(row, numerator === '' ? 'numerator' : 'denominator'), numerator === '' ? '' : denominator),
    ];
  if (!isPercent(kpi) || value === '') return [];
  const right = ratioAs(row, kpi);
  return right === undefined ? [] : [problem('ratio-differs', resultCell(row, 'value'), ratioText(row), { allowed: right })];
}

/** Asks about a result in another unit than percent that is not its numerator divided by its denominator. */
export function unlikeRatio(row: ResultRow, kpi: KpiContent): Problem[] {
  const { numerator, denominator, value } = row.value;
  if (numerator === '' || denominator === '' || value === '' || isPercent(kpi)) return [];
  const right = ratioAs(row, kpi);
  return right === undefined ? [] : [problem('result-unlike-ratio', resultCell(row, 'value'), ratioText(row), { allowed: right })];
}

/** Whether a KPI counts in percent. */
export function isPercent({ unit }: Pick<KpiContent, 'unit'>): boolean {
  return unit?.normalize('NFKC') === '%';
}

/**
 * What the value must be by its numerator and denominator, with as many decimals as the KPI has or else the value;
 * nothing where it is that.
 */
function ratioAs({ value: { value, numerator, denominator } }: ResultRow, kpi: KpiContent): string | undefined {
  const decimals = kpi.decimals ?? value.split('.')[1]?.length ?? 0;
  const exact = ((isPercent(kpi) ? 100 : 1) * Number(numerator)) / Number(denominator);
  // Half a unit of the last decimal may be rounded to either side, and the division itself is not exact.
  const isRight = Math.abs(Number(value) - exact) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(exact);
  return isRight ? undefined : exact.toFixed(decimals);
}

function ratioText({ value: { value, numerator, denominator } }: ResultRow): string {
  return resultCellText.ratio(value, numerator, denominator);
}
