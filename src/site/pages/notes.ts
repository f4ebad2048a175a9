import { tableAddress } from '../../addresses/fileAddress.ts';
import { pageAddress, targetAddress } from '../../addresses/pageAddress.ts';
import { noteKind } from '#words/codes.ts';
import type { Plan } from '../../plan/plan.ts';
import { notesText } from '#words/pages/notes.ts';
import { targetName } from '#words/sentences/targetName.ts';
import { type GonePlace, gonePlaces } from './gonePlaces.ts';

/** A note as its page shows it. */
export interface ShownNote {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What it is about; without an address where that has no page. */
  readonly about: readonly { readonly name: string; readonly address: string | undefined }[];
}

/** What the page of notes shows: the notes by kind, in the order of the codes. */
export interface NotesPage {
  readonly description: string;
  readonly files: readonly { readonly address: string; readonly label: string }[];
  readonly kinds: readonly {
    readonly kind: string;
    readonly heading: string;
    readonly description: string;
    readonly notes: readonly ShownNote[];
  }[];
  readonly gone: readonly GonePlace[];
}

/** Computes what the page of notes shows. */
export function notesPage(plan: Plan): NotesPage {
  const byKind = Map.groupBy(plan.notes, ({ kind }) => kind);
  return {
    description: notesText.description(plan.information, plan.notes.length),
    files: [
      { address: tableAddress(plan, 'notes', 'csv'), label: notesText.csv },
      { address: tableAddress(plan, 'notes', 'json'), label: notesText.json },
    ],
    kinds: (Object.keys(noteKind) as (keyof typeof noteKind)[]).flatMap((kind) => {
      const notes = byKind.get(kind);
      if (!notes) return [];
      const { label, description } = noteKind[kind];
      const shown = notes.map(({ id, title, text, about }) => ({
        id,
        title,
        text,
        about: about.map((target) => ({ name: targetName(plan, target), address: targetAddress(plan, target) })),
      }));
      return [{ kind, heading: notesText.heading(label, notes.length), description, notes: shown }];
    }),
    gone: gonePlaces(plan, pageAddress.notes),
  };
}
