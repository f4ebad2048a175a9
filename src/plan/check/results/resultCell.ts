import type { ResultColumn } from '../../../schema/entity/results/result.ts';
import type { Place } from '../../problem/problem.ts';
import type { ResultRow } from '../../read/content.ts';

/** The place of a cell of a row of results, whichever order its file has; that of the row, where the file has no such column. */
export function resultCell({ place, columns }: ResultRow, name: ResultColumn): Place {
  return { ...place, column: Math.max(0, columns.indexOf(name)) + 1 };
}
