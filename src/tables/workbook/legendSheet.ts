import type { PlanModel } from '../../schema/entity/plan.ts';
import { legendText } from '#words/files/legend.ts';
import { tableText } from '#words/table.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, Table } from '../table.ts';

/** The sheet that explains a workbook: licence and source, the tables, their columns, and the codes; one row for each. */
export function legendSheet(tables: readonly Table[], { information }: PlanModel): Sheet {
  const codes = tables.find(({ name }) => name === 'codes')?.rows ?? [];
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
      ...codes.map(({ list, code, label, description }) => [kinds.code, list, label, code, null, null, description].map(sheetText)),
    ],
  };
}

function sheetText(cell: Cell | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}
