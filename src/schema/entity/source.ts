import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../entity.ts';
import { id, lineNumber, plainText } from '../text.ts';

/** A page as it is printed: a number, or what stands there: `12–13`. The word for a page is ours to say. */
const pageNumber = z
  .union([z.int().min(1), plainText])
  .refine((page) => !/^(?:pp?\.?\s*\d.*|\d+\s*(?:ページ|頁|p\.?))$/iu.test(String(page).normalize('NFKC')));

/** Where a fact stands: in a source of the plan, or in a file of results. */
export const sourceFields = {
  document: { content: id, key: 'id', model: id },
  /** The line of a transcription, or of a file of results. */
  line: { content: lineNumber.optional(), model: lineNumber.nullable() },
  /** The page of a document. */
  page: { content: pageNumber.optional(), model: z.string().nullable() },
  /** A place with another name: 表3, 資料編. */
  place: { content: plainText.optional(), model: z.string().nullable() },
  /** The sheet and the cell of a spreadsheet. */
  sheet: { content: plainText.optional(), model: z.string().nullable() },
  cell: {
    content: z
      .string()
      .regex(/^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/)
      .optional(),
    model: z.string().nullable(),
  },
} as const satisfies Entity;

export const sourceContent = contentSchema(sourceFields);
export const sourceReference = modelSchema('source', sourceFields);

/** What a source is: a transcription that every quotation is proven by, a document that is cited, a spreadsheet that was read. */
export const sourceKinds = ['verbatim', 'document', 'table'] as const;

/** A document that the plan was read from. */
export const documentFields = {
  id: { model: z.string() },
  /** The file that is published; null for what is only cited. */
  file: { model: z.string().nullable() },
  title: { model: z.string() },
  description: { model: z.string().nullable() },
  kind: { model: z.enum(sourceKinds) },
  url: { model: z.string().nullable().meta({ format: 'uri' }) },
} as const satisfies Entity;

export const sourceDocument = modelSchema('document', documentFields);

export type SourceContent = z.output<typeof sourceContent>;
export type SourceReference = z.output<typeof sourceReference>;
export type SourceDocument = z.output<typeof sourceDocument>;
