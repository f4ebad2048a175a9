import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { changeAddress } from '../../addresses/pageAddress.ts';
import { type ChangeRecord, changeRecordFields, changeRow } from '../../schema/entity/change.ts';
import { toRow } from '../../schema/entity.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { plainName } from '../../wording/text.ts';
import { tableTexts } from '#words/tables.ts';
import { withTexts } from '../columnTexts.ts';
import { defineTable, type TableDefinition } from '../table.ts';
import { citedCells } from './citedCells.ts';
import { goalKey, goalTexts } from './goalColumns.ts';
import { municipality, planCell } from './municipality.ts';

/** 改定. */
export function changesTable(plan: PlanModel): TableDefinition {
  return defineTable({
    name: 'changes',
    ...tableTexts.changes,
    schema: withTexts(changeRow, goalTexts(plan)),
    foreignKeys: [...goalKey(plan), { column: 'top_id', table: 'items' }],
    rows: (of) =>
      of.changes.map((change) => ({
        ...municipality(of),
        ...toRow(changeRecordFields, change),
        target_type: change.target.type,
        target_id: change.target.id,
        target: plainName(of, change.target),
        field: fieldOf(change),
        url: absoluteAddress(of, changeAddress(change.id)),
        ...citedCells(change.source),
        ...planCell(of),
      })),
  });
}

/** Which wording stands before and after; none where nothing is quoted. */
function fieldOf({ type, target, before, after }: ChangeRecord): 'title' | 'overview' | 'label' | null {
  if (before === null && after === null) return null;
  if (target.type === 'kpi') return 'label';
  return type === 'revised' ? 'overview' : 'title';
}
