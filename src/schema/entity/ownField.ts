import { z } from 'zod';
import { contentSchema, modelSchema, type Entity } from '../entity.ts';
import { plainText } from '../text.ts';
import { levelKey } from './level.ts';

/** How a field of the plan's own is written. */
export const ownFieldTypes = ['text', 'number', 'url', 'codes'] as const;

/** A field that a plan has besides, shown and exported as it is. */
export const ownFieldFields = {
  key: { content: levelKey, model: z.string() },
  name: { content: plainText, model: z.string() },
  /** What has it: keys of levels, `kpi`, `value`. */
  on: { content: z.array(z.string()).min(1), model: z.array(z.string()) },
  type: { content: z.enum(ownFieldTypes), model: z.enum(ownFieldTypes) },
} as const satisfies Entity;

export const ownFieldContent = contentSchema(ownFieldFields);
export const ownField = modelSchema('ownField', ownFieldFields);

/** What a thing writes in the plan's own fields, by their keys. */
export const ownFieldValues = z.record(z.string(), z.union([plainText, z.number(), z.array(plainText)]));

/** The same in the model. */
export const ownFieldModel = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

export type OwnField = z.output<typeof ownField>;
export type OwnFieldValues = z.output<typeof ownFieldModel>;
