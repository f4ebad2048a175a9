import { z } from 'zod';
import { code } from '../code.ts';
import { publishedDate } from '../publishedDate.ts';
import { id, plainText } from '../text.ts';

/**
 * `content/tombstones.yaml`: what was published and is no longer in the content, such as an id that was renamed.
 *
 * An initiative that the plan has ended does not belong here: it keeps its file and has a change `removed`.
 */
export const tombstonesContent = z.array(
  z.strictObject({
    type: code('published_kind'),
    id,
    /** What it was called when it was last published. */
    title: plainText,
    reason: plainText,
    /** Since when it is gone. */
    date: publishedDate,
    /** The id of the thing of the same kind that takes its place. */
    successor: id.nullable(),
  }),
);

export type TombstonesContent = z.output<typeof tombstonesContent>;

/** A thing that was published and is gone. */
export type Tombstone = TombstonesContent[number];
