import { z } from 'zod';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { listedText, plainText } from '../text.ts';
import { leadingColumns } from './leading.ts';

/** The form of a level's key and of its plural: they stand in addresses, folders and, with `_` for a hyphen, in columns. */
export const levelKey = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/);

/** A level of a plan, such as 基本目標 or 主な取組. Its key and plural never change; its name may. */
export const levelFields = {
  key: { content: levelKey, model: z.string() },
  plural: { content: levelKey, model: z.string() },
  id: { row: z.string() },
  position: { model: z.int(), row: z.int() },
  /** It is a label of codes, of which a cell may hold several. */
  name: { content: listedText, model: z.string(), row: z.string() },
  /** The noun in sentences and headers. */
  shortName: { content: listedText.optional(), model: z.string(), row: z.string() },
  /** Whether its items have a page each. */
  hasPage: { content: z.boolean().optional(), key: 'page', model: z.boolean(), row: z.boolean() },
  formerNames: { content: z.array(plainText).optional(), model: z.array(z.string()) },
  planId: { row: z.string().nullable() },
} as const satisfies Entity;

export const levelContent = contentSchema(levelFields);
export const level = modelSchema('level', levelFields);
export const levelRow = rowSchema('level', levelFields, leadingColumns, ['id', 'position', 'name', 'short_name', 'has_page', 'plan_id']);

export type LevelContent = z.output<typeof levelContent>;
export type Level = z.output<typeof level>;
