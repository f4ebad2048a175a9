import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { editionPageAddress } from '../../addresses/pageAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { Edition } from '../../plan/plan.ts';
import { editionChangeRow } from '../../schema/entity/rows/editionChange.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality, planCell } from '../definitions/cells/municipality.ts';
import { defineTable, type TableDefinition } from '../table.ts';
import { type EditionChange, editionChanges } from './editionChanges.ts';
import { frozenColumns } from './frozenColumns.ts';

/** The name of the table of what changed from edition to edition. */
export const editionChangesName = 'edition_changes';

/** One cell, or one whole row, that differs between two editions; `others` are the tables of the plan, which tell what columns are. */
export function editionChangesTable(plan: PlanModel, others: readonly TableDefinition[]): TableDefinition {
  const columns = frozenColumns(plan, others);
  return defineTable({
    name: editionChangesName,
    ...tableTexts.edition_changes,
    schema: editionChangeRow,
    rows: (of) =>
      of.editions.flatMap((edition) =>
        editionChanges(edition, columns).map((change) => ({
          ...municipality(of),
          ...cellsOf(edition, change),
          url: absoluteAddress(of, editionPageAddress(edition.date)),
          ...planCell(of),
        })),
      ),
  });
}

function cellsOf({ date, step }: Edition, { table, rowId, rowName, column, before, after, kind }: EditionChange) {
  return {
    id: [date, table, rowId, column].filter((part) => part !== null).join('__'),
    edition_date: date,
    previous_date: step?.previousDate ?? date,
    table,
    row_id: rowId,
    row_name: rowName,
    column,
    before,
    after,
    kind,
  };
}
