import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eachKpi, walkPlan } from '../../plan/link/walkPlan.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Place, problem, type Problem } from '../../plan/problem/problem.ts';
import type { Content } from '../../plan/read/content.ts';
import { cellText } from '../../tables/cellText.ts';
import { editionDifferences, EditionTableError } from '../../tables/editionDifferences.ts';
import { publishedTables } from '../../tables/publishedTables.ts';
import type { Row, Table } from '../../tables/table.ts';
import { legendSheet } from '../../tables/workbook/legendSheet.ts';
import { siteProblemText } from '#words/commands/fault.ts';

/** What one cell of a spreadsheet holds (Excel's limit); a file with more is called damaged when it is opened. */
const longestCell = 32_767;

/** Finds texts that no cell of a spreadsheet can hold, most often many notes about one thing, which are one remark in a table. */
export function cellProblems(plan: Plan, content: Content): Problem[] {
  const tables = publishedTables(plan);
  const placeOf = placesOfRows(content);
  const start = content.plan?.located.placeOfValue([]) ?? { file: '', line: 1, column: 1 };
  const told = new Set<string>();
  const legend = legendSheet(tables, plan)
    .rows.flat()
    .filter((cell) => typeof cell === 'string' && cell.length > longestCell);
  return [
    ...legend.map((cell) =>
      problem('cell-long', start, siteProblemText.legend(String(cell).length), { allowed: siteProblemText.longestCell(longestCell) }),
    ),
    ...tables.flatMap((table) => table.rows.flatMap((row) => longCells(table, row, placeOf(table, row) ?? start, told))),
  ];
}

/** The long cells of a row; a text that stands in several tables is told once. */
function longCells({ title, columns }: Table, row: Row, place: Place, told: Set<string>): Problem[] {
  return columns.flatMap((column) => {
    const text = cellText(row[column.name], column);
    const { length } = text;
    const isTold = told.has(text);
    if (length > longestCell) told.add(text);
    return length <= longestCell || isTold
      ? []
      : [
          problem('cell-long', place, siteProblemText.cell(title, column.title, length), {
            allowed: siteProblemText.longestCell(longestCell),
          }),
        ];
  });
}

/** Where the thing of a row is written: its file, or its own place in one. */
function placesOfRows(content: Content): (table: Table, row: Row) => Place | undefined {
  const owners = new Map(walkPlan(content).map(({ id, located, path }) => [id, located.placeOfValue(path)]));
  const kpis = new Map(eachKpi(content).map(({ kpi, located, path }) => [kpi.id, located.placeOfValue(path)]));
  const notes = new Map((content.notes?.value ?? []).map(({ id }, index) => [id, content.notes?.located.placeOfValue([index])]));
  return ({ name }, row) => {
    const { id, kpi_id, target_id } = row;
    const key = String(name === 'kpi_values' ? kpi_id : name === 'changes' ? target_id : id);
    return name === 'notes' ? notes.get(key) : (kpis.get(key) ?? owners.get(key));
  };
}

/** Finds a table of an edition that is none, by comparing editions with today as the page of open data does. */
export async function editionTableProblems(plan: Plan, folder: string, shownAs = 'content'): Promise<Problem[]> {
  try {
    await editionDifferences(plan, ({ date, name }) => readFile(path.join(folder, 'editions', date, name)));
    return [];
  } catch (error) {
    if (!(error instanceof EditionTableError)) throw error;
    return [problem('edition-table', { file: `${shownAs}/editions/${error.date}/${error.file}`, line: 1, column: 1 }, error.file)];
  }
}
