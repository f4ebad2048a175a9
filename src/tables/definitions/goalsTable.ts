import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { goalAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { goalFields, goalRow } from '../../schema/entity/goal.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality } from './municipality.ts';
import { noteRemark } from './remark.ts';
import { defineTable } from '../table.ts';

/** 基本目標. */
export const goalsTable = defineTable({
  name: 'goals',
  ...tableTexts.goals,
  schema: goalRow,
  rows: (plan) =>
    plan.goals.map((goal) => ({
      ...municipality(plan),
      ...toRow(goalFields, goal),
      directions: goal.directions.map(({ text }) => text),
      direction_source_lines: goal.directions.map(({ source }) => String(source.line)),
      source_line: goal.source.line,
      url: absoluteAddress(plan, goalAddress(goal.id)),
      note: noteRemark(planIndex(plan).notesAbout('goal', goal.id)),
    })),
});
