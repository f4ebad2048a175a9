import { z } from 'zod';
import { rowSchema, type Entity } from '../../entity.ts';
import { kpiRow } from '../kpi.ts';
import { kpiValueRow } from '../kpiValue.ts';
import { url } from '../leading.ts';

/** What a row of the CSV of one item says in its own words. */
export const ownerValueFields = {
  /** The name of the item of the first level, where that is called `goal`. */
  goal: { row: z.string().nullable() },
  url: { row: url },
  /** The name of the item of the first level, whatever that is called. */
  top: { row: z.string().nullable() },
} as const satisfies Entity;

const own = rowSchema('ownerValue', ownerValueFields, {}, []).shape;
const { direction, owner, goal_id, department_id, department, top_id } = kpiRow.shape;
const {
  owner_type,
  owner_id,
  time_kind,
  year,
  upper,
  compared_with,
  aggregation,
  conversion_factor,
  conversion_note,
  reading_note,
  ...before
} = kpiValueRow.shape;
const { source_document, source_page, source_place, plan_id, ...first } = before;

/** A row of `kpi_values` with all that is needed to use it without another table; what is new in a version stands last. */
export const ownerValueRow = z.strictObject({
  ...first,
  aggregation,
  direction,
  owner_type,
  owner_id,
  owner,
  goal_id,
  goal: own.goal,
  department_id,
  department,
  url: own.url,
  time_kind,
  year,
  upper,
  compared_with,
  conversion_factor,
  conversion_note,
  reading_note,
  top_id,
  top: own.top,
  source_document,
  source_page,
  source_place,
  plan_id,
});
