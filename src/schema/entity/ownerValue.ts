import { rowSchema, type Entity } from '../entity.ts';
import { initiativeRow } from './initiative.ts';
import { kpiRow } from './kpi.ts';
import { kpiValueRow } from './kpiValue.ts';
import { url } from './leading.ts';

/** What a row of the CSV of one goal or initiative says in its own words. */
export const ownerValueFields = { url: { row: url } } as const satisfies Entity;

const { aggregation, direction, owner_type, owner_id, owner, goal_id, department_id, department } = kpiRow.shape;

/** A row of `kpi_values` with all that is needed to use it without another table. */
export const ownerValueRow = kpiValueRow.extend({
  aggregation,
  direction,
  owner_type,
  owner_id,
  owner,
  goal_id,
  goal: initiativeRow.shape.goal,
  department_id,
  department,
  ...rowSchema('ownerValue', ownerValueFields, {}, []).shape,
});
