import { z } from 'zod';
import { id, lineNumber, listedText, plainText } from '../text.ts';
import { changeContent } from './change.ts';
import { kpiContent } from './kpi.ts';

/** A measure (具体的な施策) as an editor writes it inside its policy. */
export const measureContent = z.strictObject({
  id,
  /** The plan's own mark: ①, ② … */
  label: plainText,
  /** The title without its mark. */
  title: plainText,
  /** The title before the revision. */
  formerTitle: plainText.optional(),
  line: lineNumber,
  changes: z.array(changeContent).optional(),
});

/** A policy (施策の枠組み) as an editor writes it inside its goal. */
export const policyContent = z.strictObject({
  id,
  /** The plan's own mark: (1), (2) … */
  label: plainText,
  title: plainText,
  line: lineNumber,
  measures: z.array(measureContent).min(1),
});

/** The front matter of `content/goals/<id>.mdx`. */
export const goalContent = z.strictObject({
  /** The official number, from 1. */
  number: z.int().min(1).max(99),
  title: plainText,
  /** The title before the revision. */
  formerTitle: plainText.optional(),
  /** Our own short name for filters and charts. */
  shortTitle: plainText,
  line: lineNumber,
  changes: z.array(changeContent).optional(),
  /** 施策の基本的方向, one text each, without bullets. */
  directions: z.array(z.strictObject({ text: listedText, line: lineNumber })),
  /** 数値目標: KPIs that the goal itself owns. */
  targets: z.array(kpiContent),
  policies: z.array(policyContent).min(1),
});

export type GoalContent = z.output<typeof goalContent>;
