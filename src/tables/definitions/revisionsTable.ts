import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { revisionAddress } from '../../addresses/pageAddress.ts';
import { revisionFields, revisionRow } from '../../schema/entity/revision.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';
import { citedCells } from './cells/citedCells.ts';
import { municipality, planCell } from './cells/municipality.ts';

/** 改定の決定. */
export const revisionsTable = defineTable({
  name: 'revisions',
  ...tableTexts.revisions,
  schema: revisionRow,
  rows: (plan) =>
    plan.revisions.map((revision) => ({
      ...municipality(plan),
      ...toRow(revisionFields, revision),
      change_count: plan.changes.filter(({ revisionId }) => revisionId === revision.id).length,
      url: absoluteAddress(plan, revisionAddress(revision.id)),
      ...citedCells(revision.source),
      ...planCell(plan),
    })),
});
