import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { tombstoneAddress } from '../../addresses/tombstoneAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import { tombstoneRow } from '../../schema/rows/tombstoneRow.ts';
import { tombstoneText } from '../../wording/pages/tombstone.ts';
import { municipality } from './municipality.ts';
import { defineTable, makeTable, type Table } from '../table.ts';

/** The table `tombstones` without its rows: what its columns are. */
export const tombstonesDefinition = {
  name: 'tombstones',
  title: tombstoneText.tableTitle,
  description: tombstoneText.tableDescription,
  schema: tombstoneRow,
};

/** What was published and is gone, one row each; their ids are never used again. */
export function tombstonesTable(plan: Plan): Table {
  const rows = plan.tombstones.map((tombstone) => {
    const { type, id, title, date, reason, successor } = tombstone;
    const address = tombstoneAddress(tombstone);
    const url = address === undefined ? null : absoluteAddress(plan, address);
    return { ...municipality(plan), id: `${type}-${id}`, type, kind: tombstoneText.kinds[type], target_id: id, title, date, reason, successor_id: successor, url };
  });
  return makeTable(defineTable({ ...tombstonesDefinition, rows: () => rows }), plan);
}
