import type { PlanContent } from '../../../schema/entity/plan.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { ResultRow } from '../../read/content.ts';
import { scaleOf } from '../../results/linkResults.ts';
import { resultCell } from './resultCell.ts';
import { resultCellText } from '#words/problems/results.ts';
import { tellingText } from '#words/problems/telling.ts';

/** Checks that a grade is one of its scale, so that what it means can be quoted with it. */
export function checkRating(row: ResultRow, plan: PlanContent): Problem[] {
  const { rating, rating_scale: named } = row.value;
  if (rating === '' && named === '') return [];
  const scale = scaleOf(row.value, plan);
  if (!scale) {
    const ids = (plan.ratingScales ?? []).map(({ id, title }) => tellingText.explained(id, title));
    const place = resultCell(row, row.columns.includes('rating_scale') ? 'rating_scale' : 'rating');
    return [problem('rating-scale-unknown', place, named, { allowed: ids.length === 0 ? resultCellText.noScale : tellingText.list(ids) })];
  }
  return scale.grades.some(({ code }) => code === rating)
    ? []
    : [
        problem('rating-unknown', resultCell(row, row.columns.includes('rating') ? 'rating' : 'rating_scale'), rating, {
          allowed: tellingText.list(scale.grades.map(({ code, meaning }) => tellingText.explained(code, meaning))),
        }),
      ];
}
