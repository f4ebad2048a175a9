import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { initiativeAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { initiativeFields, initiativeRow } from '../../schema/entity/initiative.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality } from './municipality.ts';
import { noteRemark, remark } from './remark.ts';
import { defineTable } from '../table.ts';

/** 主な取組. */
export const initiativesTable = defineTable({
  name: 'initiatives',
  ...tableTexts.initiatives,
  schema: initiativeRow,
  foreignKeys: [
    { column: 'goal_id', table: 'goals' },
    { column: 'department_id', table: 'departments' },
  ],
  rows: (plan) => {
    const index = planIndex(plan);
    return plan.initiatives.map((initiative) => ({
      ...municipality(plan),
      ...toRow(initiativeFields, initiative),
      goal: index.goal(initiative.goalId).title,
      policy: index.policy(initiative.policyId).title,
      measure: index.measure(initiative.measureId).title,
      department: initiative.departmentId === null ? null : index.department(initiative.departmentId).name,
      change_types: initiative.changes.map(({ type }) => type),
      change_certainties: initiative.changes.map(({ certainty }) => certainty),
      source_line: initiative.source.line,
      url: absoluteAddress(plan, initiativeAddress(initiative.id)),
      note: remark(
        initiative.departmentNote,
        ...initiative.changes.map(({ note }) => note),
        ...index
          .measure(initiative.measureId)
          .changes.filter(({ certainty }) => certainty === 'unassigned')
          .map(({ note }) => note),
        noteRemark(index.notesAbout('initiative', initiative.id)),
      ),
    }));
  },
});
