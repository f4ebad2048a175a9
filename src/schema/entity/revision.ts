import { z } from 'zod';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, plainText } from '../text.ts';
import { publishedDate } from '../valueForms.ts';
import { webAddress } from '../webAddress.ts';
import { citedFields } from './cited.ts';
import { leadingColumns, sourceLine, url } from './leading.ts';
import { sourceContent, sourceReference } from './source.ts';

const day = z.string().nullable().meta({ format: 'date' });

/** A decision by which the plan was changed. */
export const revisionFields = {
  id: { content: id, model: id, row: z.string() },
  title: { content: plainText, model: z.string(), row: z.string() },
  /** The day on which it was decided; null where no document says it. */
  decidedOn: { content: publishedDate.nullable().optional(), key: 'decided_on', model: day, row: day },
  /** Why no day is told. */
  undatedNote: { content: plainText.optional(), key: 'undated_note', model: z.string().nullable(), row: z.string().nullable() },
  effectiveFrom: { content: publishedDate.nullable().optional(), key: 'effective_from', model: day, row: day },
  /** Who decided it. */
  decidedBy: { content: plainText.nullable().optional(), key: 'decided_by', model: z.string().nullable(), row: z.string().nullable() },
  /** The document that holds the decision. */
  document: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  documentUrl: {
    content: webAddress.optional(),
    key: 'document_url',
    model: z.string().nullable().meta({ format: 'uri' }),
    row: z.string().nullable().meta({ format: 'uri' }),
  },
  /** Why the plan was changed, in the words of the decision. */
  reason: { content: plainText.optional(), model: z.string().nullable(), row: z.string().nullable() },
  source: { content: sourceContent.optional(), model: sourceReference.nullable() },
  sourceLine: { row: sourceLine },
  changeCount: { row: z.int() },
  url: { row: url },
  ...citedFields,
} as const satisfies Entity;

export const revisionContent = contentSchema(revisionFields);

/** `content/revisions.yaml`: the decisions by which the plan was changed, the oldest first. */
export const revisionsContent = z.array(revisionContent).min(1);
export const revision = modelSchema('revision', revisionFields);
export const revisionRow = rowSchema('revision', revisionFields, leadingColumns, [
  'id',
  'title',
  'decided_on',
  'effective_from',
  'decided_by',
  'document',
  'document_url',
  'reason',
  'undated_note',
  'change_count',
]);

export type RevisionContent = z.output<typeof revisionContent>;
export type Revision = z.output<typeof revision>;
