import { z } from 'zod';
import { code } from '../code.ts';
import { id, plainText } from '../text.ts';

/** `content/notes.yaml`: suspected misreadings and contradictions of the source. */
export const notesContent = z.array(
  z.strictObject({
    id,
    kind: code('note_kind'),
    /** What it is about: things of the plan by type and id; a line of the source as `L19`. */
    about: z.array(z.strictObject({ type: code('target_type'), id: z.string().min(1) })).min(1),
    title: plainText,
    text: plainText,
  }),
);

export type NotesContent = z.output<typeof notesContent>;
