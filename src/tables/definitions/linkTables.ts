import { planOwner } from '../../plan/planIndex.ts';
import { valueId } from '../../plan/kpiValues.ts';
import type { OwnFieldValues } from '../../schema/entity/ownField.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import {
  itemDepartmentRow,
  itemDirectionRow,
  itemFieldRow,
  itemParentRow,
  kpiDepartmentRow,
  kpiItemRow,
} from '../../schema/entity/rows/link.ts';
import { tableTexts } from '#words/tables.ts';
import { decimalText } from '../cellText.ts';
import { defineTable } from '../table.ts';
import { citedCells } from './cells/citedCells.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { RowIds } from './cells/rowId.ts';

/** Where each item stands: its home at the first place, then the other places (再掲). */
export const itemParentsTable = defineTable({
  name: 'item_parents',
  ...tableTexts.item_parents,
  schema: itemParentRow,
  foreignKeys: [
    { column: 'item_id', table: 'items' },
    { column: 'parent_id', table: 'items' },
  ],
  rows: (plan) => {
    const ids = new RowIds();
    return plan.items.flatMap(({ id, parentId, alsoUnder }) =>
      placed(parentId, alsoUnder).map(({ position, at }) => ({
        ...municipality(plan),
        ...{ id: ids.of(id, at), item_id: id, position, parent_id: at },
        ...planCell(plan),
      })),
    );
  },
});

/** Where each KPI stands: its owner at the first place, which a KPI of the whole plan has none of, then the other places. */
export const kpiItemsTable = defineTable({
  name: 'kpi_items',
  ...tableTexts.kpi_items,
  schema: kpiItemRow,
  foreignKeys: [
    { column: 'kpi_id', table: 'kpis' },
    { column: 'item_id', table: 'items' },
  ],
  rows: (plan) => {
    const ids = new RowIds();
    return plan.kpis.flatMap(({ id, ownerType, ownerId, alsoUnder }) =>
      placed(ownerType === planOwner ? null : ownerId, alsoUnder).map(({ position, at }) => ({
        ...municipality(plan),
        ...{ id: ids.of(id, at), kpi_id: id, position, item_id: at },
        ...planCell(plan),
      })),
    );
  },
});

/** Who is in charge of each item. */
export const itemDepartmentsTable = defineTable({
  name: 'item_departments',
  ...tableTexts.item_departments,
  schema: itemDepartmentRow,
  foreignKeys: [
    { column: 'item_id', table: 'items' },
    { column: 'department_id', table: 'departments' },
  ],
  rows: (plan) => {
    const ids = new RowIds();
    return plan.items.flatMap(({ id, departments }) =>
      departments.map(({ departmentId, role }, index) => ({
        ...municipality(plan),
        ...{ id: ids.of(id, departmentId), item_id: id, position: index + 1, department_id: departmentId, role },
        ...planCell(plan),
      })),
    );
  },
});

/** Who reports each KPI that names it. */
export const kpiDepartmentsTable = defineTable({
  name: 'kpi_departments',
  ...tableTexts.kpi_departments,
  schema: kpiDepartmentRow,
  foreignKeys: [
    { column: 'kpi_id', table: 'kpis' },
    { column: 'department_id', table: 'departments' },
  ],
  rows: (plan) => {
    const ids = new RowIds();
    return plan.kpis.flatMap(({ id, departments }) =>
      departments.map(({ departmentId, role }, index) => ({
        ...municipality(plan),
        ...{ id: ids.of(id, departmentId), kpi_id: id, position: index + 1, department_id: departmentId, role },
        ...planCell(plan),
      })),
    );
  },
});

/** The directions of all items, one a row. */
export const itemDirectionsTable = defineTable({
  name: 'item_directions',
  ...tableTexts.item_directions,
  schema: itemDirectionRow,
  foreignKeys: [{ column: 'item_id', table: 'items' }],
  rows: (plan) => {
    const ids = new RowIds();
    return plan.items.flatMap(({ id, directions }) =>
      directions.map(({ text, source }, index) => ({
        ...municipality(plan),
        ...{ id: ids.of(id, index + 1), item_id: id, position: index + 1, text },
        ...citedCells(source),
        ...planCell(plan),
      })),
    );
  },
});

/** What items, KPIs and values say in the fields of the plan's own. */
export const itemFieldsTable = defineTable({
  name: 'item_fields',
  ...tableTexts.item_fields,
  schema: itemFieldRow,
  rows: (plan) => {
    const ids = new RowIds();
    const names = new Map(plan.information.fields.map(({ key, name }) => [key, name]));
    return fieldsOf(plan).flatMap(({ type, id, fields }) =>
      Object.entries(fields).flatMap(([field, written]) =>
        [written].flat().map((value, index) => ({
          ...municipality(plan),
          ...{ id: ids.of(id, field), target_id: id, field, value: typeof value === 'number' ? decimalText(value) : value },
          ...{ target_type: type, position: index + 1, field_name: names.get(field) ?? field },
          ...planCell(plan),
        })),
      ),
    );
  },
});

/** Everything that may say something in fields of the plan's own. */
function fieldsOf({ items, kpis }: PlanModel): { readonly type: string; readonly id: string; readonly fields: OwnFieldValues }[] {
  return [
    ...items.map(({ level, id, fields }) => ({ type: level, id, fields })),
    ...kpis.flatMap(({ id, fields, values }) => [
      { type: 'kpi', id, fields },
      ...values.map((value) => ({ type: 'value', id: valueId(id, value), fields: value.fields })),
    ]),
  ];
}

/** The home at the first place, if there is one, and the other places from the second on. */
function placed(home: string | null, others: readonly string[]): { readonly position: number; readonly at: string }[] {
  return [...(home === null ? [] : [{ position: 1, at: home }]), ...others.map((at, index) => ({ position: index + 2, at }))];
}
