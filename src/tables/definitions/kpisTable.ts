import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { kpiAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { type Kpi, kpiFields, kpiRow } from '../../schema/entity/kpi.ts';
import { toRow } from '../../schema/entity.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { promiseText } from '#words/promise.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality } from './municipality.ts';
import { noteRemark, remark } from './remark.ts';
import { defineTable } from '../table.ts';

/** KPIs and the goals' numeric targets. */
export const kpisTable = defineTable({
  name: 'kpis',
  ...tableTexts.kpis,
  schema: kpiRow,
  foreignKeys: [
    { column: 'goal_id', table: 'goals' },
    { column: 'department_id', table: 'departments' },
  ],
  rows: (plan) => plan.kpis.map((kpi) => kpiCells(kpi, plan)),
});

function kpiCells(kpi: Kpi, plan: PlanModel) {
  const index = planIndex(plan);
  const initiative = kpi.ownerType === 'initiative' ? index.initiative(kpi.ownerId) : undefined;
  const departmentId = initiative?.departmentId ?? null;
  return {
    ...municipality(plan),
    ...toRow(kpiFields, kpi),
    goal_id: initiative ? initiative.goalId : kpi.ownerId,
    owner: initiative ? initiative.title : index.goal(kpi.ownerId).title,
    promise: promiseText(kpi, plan.information.targetYear),
    department_id: departmentId,
    department: departmentId === null ? null : index.department(departmentId).name,
    change_types: kpi.changes.map(({ type }) => type),
    change_certainties: kpi.changes.map(({ certainty }) => certainty),
    source_line: kpi.source.line,
    url: absoluteAddress(plan, kpiAddress(kpi)),
    note: remark(kpi.directionNote, initiative?.departmentNote, ...kpi.changes.map(({ note }) => note), noteRemark(index.notesOfKpi(kpi))),
  };
}
