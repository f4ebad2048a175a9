import { budgetFields, budgetRow, ratingFields, ratingRow } from '../../schema/entity/money.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { RowIds } from './cells/rowId.ts';

/** What items cost, a fiscal year a row. */
export const budgetsTable = defineTable({
  name: 'budgets',
  ...tableTexts.budgets,
  schema: budgetRow,
  foreignKeys: [{ column: 'item_id', table: 'items' }],
  rows: (plan) => {
    const ids = new RowIds();
    return plan.items.flatMap((item) =>
      item.budgets.map((budget) => ({
        ...municipality(plan),
        ...{ id: ids.of(item.id, budget.kind, budget.fiscalYear), item_id: item.id },
        ...toRow(budgetFields, budget),
        ...planCell(plan),
      })),
    );
  },
});

/** How the municipality itself graded items, a fiscal year a row. */
export const ratingsTable = defineTable({
  name: 'ratings',
  ...tableTexts.ratings,
  schema: ratingRow,
  foreignKeys: [{ column: 'item_id', table: 'items' }],
  rows: (plan) => {
    const ids = new RowIds();
    return plan.items.flatMap((item) =>
      item.ratings.map((rating) => ({
        ...municipality(plan),
        ...{ id: ids.of(item.id, rating.fiscalYear), item_id: item.id },
        ...toRow(ratingFields, rating),
        ...planCell(plan),
      })),
    );
  },
});
