import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { changeAddress } from '../../addresses/pageAddress.ts';
import { type ChangeRecord, changeRecordFields, changeRow } from '../../schema/entity/change.ts';
import { toRow } from '../../schema/entity.ts';
import { plainName } from '../../wording/text.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality } from './municipality.ts';
import { defineTable } from '../table.ts';

/** 改定. */
export const changesTable = defineTable({
  name: 'changes',
  ...tableTexts.changes,
  schema: changeRow,
  foreignKeys: [{ column: 'goal_id', table: 'goals' }],
  rows: (plan) =>
    plan.changes.map((change) => ({
      ...municipality(plan),
      ...toRow(changeRecordFields, change),
      target_type: change.target.type,
      target_id: change.target.id,
      target: plainName(plan, change.target),
      field: fieldOf(change),
      source_line: change.source.line,
      url: absoluteAddress(plan, changeAddress(change.id)),
    })),
});

/** Which wording stands before and after; none where nothing is quoted. */
function fieldOf({ type, target, before, after }: ChangeRecord): 'title' | 'overview' | 'label' | null {
  if (before === null && after === null) return null;
  if (target.type === 'kpi') return 'label';
  return type === 'revised' ? 'overview' : 'title';
}
