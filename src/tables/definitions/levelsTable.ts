import { levelRow } from '../../schema/entity/level.ts';
import { tableTexts } from '#words/tables.ts';
import { defineTable } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';

/** 階層. */
export const levelsTable = defineTable({
  name: 'levels',
  ...tableTexts.levels,
  schema: levelRow,
  rows: (plan) =>
    plan.levels.map(({ key, position, name, shortName, hasPage }) => ({
      ...municipality(plan),
      ...{ id: key, position, name, short_name: shortName, has_page: hasPage },
      ...planCell(plan),
    })),
});
