import { describe, expect, it } from 'vitest';
import { notesPage } from '../../../src/site/pages/notes.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';

describe(notesPage, () => {
  it('shows every note once, by kind, with what it is about', async () => {
    const plan = await minamoPlan();
    const { kinds } = notesPage(plan);
    const shown = new Map(kinds.flatMap(({ notes }) => notes.map((note) => [note.id, note])));
    expect([...shown.keys()].sort()).toEqual(plan.notes.map(({ id }) => id).sort());
    expect(shown.get('script-sign')?.about.map(({ address }) => address)).toEqual([
      'goals/goal-1/',
      'initiatives/html-class/',
      'source/#L9',
    ]);
  });

  it('keeps the place of a note that is gone', async () => {
    expect(notesPage(await minamoPlan()).gone.map(({ fragment }) => fragment)).toEqual(['note-boat-name']);
    expect(notesPage(makePlan())).toMatchObject({ kinds: [], gone: [] });
  });
});
