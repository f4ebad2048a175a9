import { z } from 'zod';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, kpiId, lineNumber, listedText, plainText } from '../text.ts';
import { change, changeContent } from './change.ts';
import { kpiContent } from './kpi.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';
import { policyContent } from './policy.ts';
import { sourceReference } from './source.ts';

/** 施策の基本的方向, one text each, without bullets. */
export const directionFields = {
  text: { content: listedText, model: z.string() },
  source: { content: lineNumber, key: 'line', model: sourceReference },
} as const satisfies Entity;

/** 基本目標. Its id is the name of its file. */
export const goalFields = {
  id: { model: id, row: z.string() },
  /** The official number, from 1. */
  number: { content: z.int().min(1).max(99), model: z.int(), row: z.int() },
  title: { content: plainText, model: z.string(), row: z.string() },
  /** The title before the revision. */
  previousTitle: { content: plainText.optional(), key: 'formerTitle', model: z.string().nullable() },
  /** Our own short name for filters and charts. */
  shortTitle: { content: plainText, model: z.string(), row: z.string() },
  directions: {
    content: z.array(contentSchema(directionFields)),
    model: z.array(modelSchema('direction', directionFields)),
    row: z.array(z.string()),
  },
  directionSourceLines: { row: z.array(z.string()) },
  changes: { content: z.array(changeContent).optional(), model: z.array(change) },
  /** 数値目標: KPIs that the goal itself owns. */
  kpiIds: { content: z.array(kpiContent), key: 'targets', model: z.array(kpiId) },
  policies: { content: z.array(policyContent).min(1) },
  source: { content: lineNumber, key: 'line', model: sourceReference },
  sourceLine: { row: sourceLine },
  url: { row: url },
  note: { row: remark },
} as const satisfies Entity;

/** The front matter of `content/goals/<id>.mdx`. */
export const goalContent = contentSchema(goalFields);
export const goal = modelSchema('goal', goalFields);
export const goalRow = rowSchema('goal', goalFields, leadingColumns, []);

export type GoalContent = z.output<typeof goalContent>;
export type Goal = z.output<typeof goal>;
