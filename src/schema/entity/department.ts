import { z } from 'zod';
import { contentSchema, modelSchema, rowSchema, type Entity } from '../entity.ts';
import { id, plainText } from '../text.ts';
import { leadingColumns, remark, url } from './leading.ts';
import { planId } from './planId.ts';

/** What a department was called before. */
export const formerNameFields = {
  name: { content: plainText, model: z.string() },
  /** The last day on which it was called so, or the revision until which it was. */
  until: { content: id.optional(), model: z.string().nullable() },
} as const satisfies Entity;

/** 担当課. */
export const departmentFields = {
  id: { content: id, model: id, row: z.string() },
  name: { content: plainText, model: z.string(), row: z.string() },
  formerNames: {
    content: z.array(contentSchema(formerNameFields)).min(1).optional(),
    model: z.array(modelSchema('formerName', formerNameFields)),
  },
  initiativeCount: { row: z.int() },
  kpiCount: { row: z.int() },
  url: { row: url },
  note: { row: remark },
  itemCount: { row: z.int() },
  planId,
} as const satisfies Entity;

/** `content/departments.yaml`: the departments in charge, in the order they are to be listed. */
export const departmentsContent = z.array(contentSchema(departmentFields));
export const department = modelSchema('department', departmentFields);
export const departmentRow = rowSchema('department', departmentFields, leadingColumns, []);

export type DepartmentsContent = z.output<typeof departmentsContent>;
export type Department = z.output<typeof department>;
export type DepartmentRow = z.output<typeof departmentRow>;
