import { codeLists } from '#words/codes.ts';
import type { CodeMeaning } from '../../schema/codes.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { legendText } from '#words/legend.ts';
import { tableText } from '#words/table.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from '../table.ts';

/** The sheet that explains a workbook: licence and source, the tables, their columns, and the codes; one row for each. */
export function legendSheet(tables: readonly Table[], { information }: PlanModel): Sheet {
  const { kinds, columns } = legendText;
  return {
    name: legendText.sheet,
    header: Object.values(columns),
    rows: [
      ...legendText.facts(information).map(({ name, text }) => [kinds.fact, null, name, null, null, null, text]),
      ...tables.map(({ name, title, description }) => [kinds.table, null, title, name, null, null, description]),
      ...tables.flatMap((table) =>
        table.columns.map(({ name, title, type, unit, description }) => [
          kinds.column,
          table.title,
          title,
          name,
          tableText.columnTypes[type],
          unit ?? null,
          description,
        ]),
      ),
      ...Object.entries<Record<string, CodeMeaning>>(codeLists).flatMap(([list, meanings]) =>
        Object.entries(meanings).map(([code, { label, description }]) => [kinds.code, list, label, code, null, null, description]),
      ),
    ],
  };
}
