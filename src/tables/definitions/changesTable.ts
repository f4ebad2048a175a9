import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { changeAddress } from '../../addresses/pageAddress.ts';
import { changeRecordFields, changeRow } from '../../schema/entity/change.ts';
import { toRow } from '../../schema/entity.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { plainName } from '../../wording/text.ts';
import { tableTexts } from '#words/tables.ts';
import { withTexts } from '../columnTexts.ts';
import { defineTable, type TableDefinition } from '../table.ts';
import { citedCells } from './cells/citedCells.ts';
import { goalKey, goalTexts } from './goalColumns.ts';
import { municipality, planCell } from './cells/municipality.ts';

/** 改定. */
export function changesTable(plan: PlanModel): TableDefinition {
  return defineTable({
    name: 'changes',
    ...tableTexts.changes,
    schema: withTexts(changeRow, goalTexts(plan)),
    foreignKeys: [...goalKey(plan), { column: 'top_id', table: 'items' }, { column: 'revision_id', table: 'revisions' }],
    rows: (of) =>
      of.changes.map((change) => ({
        ...municipality(of),
        ...toRow(changeRecordFields, change),
        target_type: change.target.type,
        target_id: change.target.id,
        target: plainName(of, change.target),
        url: absoluteAddress(of, changeAddress(change.id)),
        ...citedCells(change.source),
        ...planCell(of),
      })),
  });
}
