import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { noteAddress } from '../../addresses/pageAddress.ts';
import { noteFields, noteRow } from '../../schema/entity/note.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { defineTable } from '../table.ts';

/** 疑義. */
export const notesTable = defineTable({
  name: 'notes',
  ...tableTexts.notes,
  schema: noteRow,
  rows: (plan) =>
    plan.notes.map((note) => ({
      ...municipality(plan),
      ...toRow(noteFields, note),
      target_types: note.about.map(({ type }) => type),
      target_ids: note.about.map(({ id }) => id),
      url: absoluteAddress(plan, noteAddress(note.id)),
      ...planCell(plan),
    })),
});
