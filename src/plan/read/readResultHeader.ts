import { allResultColumns, type ResultColumn } from '../../schema/entity/results/result.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import { fileFoundText } from '#words/problems/reading.ts';
import { tellingText } from '#words/problems/telling.ts';

/** Reads the header of a file of results: its columns by name, in any order; every name that is unknown or stands twice is a problem. */
export function readResultHeader(cells: readonly string[], place: Place): { columns: ResultColumn[]; problems: Problem[] } {
  const allowed = tellingText.list(allResultColumns);
  const columns = cells.map((cell) => allResultColumns.find((name) => name === cell));
  const known = columns.filter((name) => name !== undefined);
  if (!known.includes('kpi_id'))
    return { columns: [], problems: [problem('csv-header', place, cells.join(',') || fileFoundText.noKpiColumn, { allowed })] };
  const problems = cells.flatMap((cell, index) => {
    const at = { ...place, column: index + 1 };
    if (columns[index] === undefined) return [problem('csv-column-unknown', at, cell, { allowed })];
    return cells.indexOf(cell) === index ? [] : [problem('csv-column-repeated', at, cell, { allowed })];
  });
  return { columns: known, problems };
}
