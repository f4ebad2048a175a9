import { z } from 'zod';
import { contentSchema, type Entity, rowSchema } from '../entity.ts';
import { publishedDate } from '../valueForms.ts';
import { id, plainText } from '../text.ts';
import { leadingColumns } from './leading.ts';
import { planId } from './planId.ts';

/** Something that was published and is no longer in the content, such as an id that was renamed. */
export const tombstoneFields = {
  /** The row's own id, of type and id. */
  id: { content: id, row: z.string() },
  type: { content: z.string(), row: z.string().meta({ codeList: 'published_kind' }) },
  targetId: { row: z.string() },
  /** What it was called when it was last published. */
  title: { content: plainText, row: z.string() },
  /** Since when it is gone. */
  date: { content: publishedDate, row: z.string().meta({ format: 'date' }) },
  reason: { content: plainText, row: z.string() },
  /** The id of the thing that takes its place, an item of any level for an item; a list where one became several. */
  successorId: { content: z.union([id, z.array(id).min(1)]).nullable(), key: 'successor', row: z.string().nullable() },
  url: { row: z.string().nullable().meta({ format: 'uri' }) },
  planId,
} as const satisfies Entity;

/** `content/tombstones.yaml`. An initiative that the plan has ended does not belong here: it keeps its file and has a change `removed`. */
export const tombstonesContent = z.array(contentSchema(tombstoneFields));
export const tombstoneRow = rowSchema('tombstone', tombstoneFields, leadingColumns, []);

export type TombstonesContent = z.output<typeof tombstonesContent>;
export type Tombstone = TombstonesContent[number];
