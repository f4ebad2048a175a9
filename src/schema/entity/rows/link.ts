import { z } from 'zod';
import { type Entity, rowSchema } from '../../entity.ts';
import { sourceLine } from '../leading.ts';
import { leadingColumns } from '../leading.ts';
import { citedFields } from '../cited.ts';
import { planId } from '../planId.ts';

const position = { row: z.int() } as const;
const text = { row: z.string() } as const;
const optional = { row: z.string().nullable() } as const;

/** A department that is in charge of an item. */
export const itemDepartmentFields = {
  id: text,
  itemId: text,
  position,
  departmentId: text,
  role: optional,
  planId,
} as const satisfies Entity;

/** An item under which another stands: its home first, then where it stands too (再掲). */
export const itemParentFields = { id: text, itemId: text, position, parentId: text, planId } as const satisfies Entity;

/** An item under which a KPI stands: its owner at the first place, then where it stands too. */
export const kpiItemFields = { id: text, kpiId: text, position, itemId: text, planId } as const satisfies Entity;

/** A department that reports a KPI, where that is not its owner's. */
export const kpiDepartmentFields = {
  id: text,
  kpiId: text,
  position,
  departmentId: text,
  role: optional,
  planId,
} as const satisfies Entity;

/** What an item, a KPI or a value says in a field of the plan's own. */
export const itemFieldFields = {
  id: text,
  targetId: text,
  field: text,
  value: text,
  targetType: { row: z.string().meta({ codeList: 'target_type' }) },
  position,
  fieldName: text,
  planId,
} as const satisfies Entity;

/** A direction of an item; the source stands where the direction's own is. */
export const itemDirectionFields = {
  id: text,
  itemId: text,
  position,
  text,
  sourceLine: { row: sourceLine },
  ...citedFields,
} as const satisfies Entity;

export const itemDepartmentRow = rowSchema('itemDepartment', itemDepartmentFields, leadingColumns, []);
export const itemParentRow = rowSchema('itemParent', itemParentFields, leadingColumns, []);
export const kpiItemRow = rowSchema('kpiItem', kpiItemFields, leadingColumns, []);
export const kpiDepartmentRow = rowSchema('kpiDepartment', kpiDepartmentFields, leadingColumns, []);
export const itemFieldRow = rowSchema('itemField', itemFieldFields, leadingColumns, []);
export const itemDirectionRow = rowSchema('itemDirection', itemDirectionFields, leadingColumns, []);
