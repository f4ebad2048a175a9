import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { publishedAddress } from '../../addresses/publishedAddress.ts';
import { tombstoneRow } from '../../schema/entity/tombstone.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { defineTable } from '../table.ts';

/** なくなったもの. Their ids are never used again; a plan of which nothing is gone has the table without rows. */
export const tombstonesTable = defineTable({
  name: 'tombstones',
  ...tableTexts.tombstones,
  schema: tombstoneRow,
  rows: (plan) =>
    plan.tombstones.map((tombstone) => {
      const { type, id, title, date, reason, successor } = tombstone;
      const address = publishedAddress(plan, tombstone);
      return {
        ...municipality(plan),
        id: `${type}-${id}`,
        type,
        target_id: id,
        title,
        date,
        reason,
        // The column is a text: where one thing became several, their ids stand in it one behind the other.
        successor_id: typeof successor === 'string' ? successor : (successor?.join(';') ?? null),
        url: address === undefined ? null : absoluteAddress(plan, address),
        ...planCell(plan),
      };
    }),
});
