import { type z } from 'zod';
import { initiativeRow } from './initiativeRow.ts';
import { kpiRow } from './kpiRow.ts';
import { kpiValueRow } from './kpiValueRow.ts';
import { url } from './leading.ts';

/** A row of the CSV of one goal or initiative: a row of `kpi_values` with all that is needed to use it without another table. */
export const ownerValueRow = kpiValueRow.extend({
  aggregation: kpiRow.shape.aggregation,
  direction: kpiRow.shape.direction,
  owner_type: kpiRow.shape.owner_type,
  owner_id: kpiRow.shape.owner_id,
  owner: kpiRow.shape.owner,
  goal_id: kpiRow.shape.goal_id,
  goal: initiativeRow.shape.goal,
  department_id: kpiRow.shape.department_id,
  department: kpiRow.shape.department,
  url: url.meta({ title: 'URL', description: 'このKPIが載っているページの住所（URL）。', format: 'uri' }),
});

export type OwnerValueRow = z.output<typeof ownerValueRow>;
