import { z } from 'zod';
import { code } from '../code.ts';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, plainText } from '../text.ts';
import { leadingColumns, url } from './leading.ts';
import { planId } from './planId.ts';

/** What a note or a change points at: a thing of the plan by type and id; a line of the source as `L19`. */
export const targetFields = {
  /** The key of an item's level, `kpi`, `value` or `line`. */
  type: { content: z.string(), model: z.string().meta({ codeList: 'target_type' }) },
  id: { content: z.string().min(1), model: z.string() },
} as const satisfies Entity;

export const target = modelSchema('target', targetFields);

/** A suspected misreading or contradiction of the source. */
export const noteFields = {
  id: { content: id, model: id, row: z.string() },
  kind: { content: code('note_kind'), model: code('note_kind'), row: code('note_kind') },
  about: { content: z.array(contentSchema(targetFields)).min(1), model: z.array(target) },
  title: { content: plainText, model: z.string(), row: z.string() },
  text: { content: plainText, model: z.string(), row: z.string() },
  targetTypes: { row: z.array(z.string().meta({ codeList: 'target_type' })) },
  targetIds: { row: z.array(z.string()) },
  url: { row: url },
  planId,
} as const satisfies Entity;

/** `content/notes.yaml`. */
export const notesContent = z.array(contentSchema(noteFields));
export const note = modelSchema('note', noteFields);
export const noteRow = rowSchema('note', noteFields, leadingColumns, ['id', 'kind', 'title', 'text', 'target_types', 'target_ids', 'url']);

export type NotesContent = z.output<typeof notesContent>;
export type Target = z.output<typeof target>;
export type Note = z.output<typeof note>;
