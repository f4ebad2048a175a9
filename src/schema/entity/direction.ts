import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../entity.ts';
import { lineNumber, listedText } from '../text.ts';
import { sourceContent, sourceReference } from './source.ts';

/** A direction of an item (基本的方向), one text each, without bullets. */
export const directionFields = {
  text: { content: listedText, model: z.string() },
  line: { content: lineNumber.optional() },
  source: { content: sourceContent.optional(), model: sourceReference.nullable() },
} as const satisfies Entity;

export const directionContent = contentSchema(directionFields);
export const direction = modelSchema('direction', directionFields);
