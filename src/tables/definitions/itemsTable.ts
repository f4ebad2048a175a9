import { itemRow } from '../../schema/entity/item.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';
import { itemCells } from './cells/itemCells.ts';

/** The items of all levels, under the same columns for every plan. */
export const itemsTable = defineTable({
  name: 'items',
  ...tableTexts.items,
  schema: itemRow,
  foreignKeys: [
    { column: 'level', table: 'levels' },
    { column: 'parent_id', table: 'items' },
    { column: 'top_id', table: 'items' },
    { column: 'department_id', table: 'departments' },
  ],
  rows: (plan) => plan.items.map((item) => itemCells(plan, item)),
});
