import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { kpiAddress } from '../../addresses/pageAddress.ts';
import { oncePer } from '../../plan/oncePer.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { type Kpi, kpiFields, kpiRow } from '../../schema/entity/kpi.ts';
import { toRow } from '../../schema/entity.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { planTableTexts } from '#words/tables.ts';
import { withTexts } from '../columnTexts.ts';
import { defineTable, type TableDefinition } from '../table.ts';
import { citedCells } from './cells/citedCells.ts';
import { goalId, goalKey, goalTexts } from './goalColumns.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { progressFactCells, statusCells } from './cells/progressFactCells.ts';
import { noteRemark, remark } from './cells/remark.ts';
import { responsibleCells, responsibleOfKpi } from './cells/responsibleCells.ts';

/** The KPIs of items of any level and of the whole plan. */
export const kpisTable = oncePer((plan: PlanModel): TableDefinition =>
  defineTable({
    name: 'kpis',
    ...planTableTexts(plan).kpis,
    schema: withTexts(kpiRow, goalTexts(plan)),
    foreignKeys: [...goalKey(plan), { column: 'department_id', table: 'departments' }, { column: 'top_id', table: 'items' }],
    rows: (of) => of.kpis.map((kpi) => kpiCells(kpi, of)),
  }),
);

function kpiCells(kpi: Kpi, plan: PlanModel) {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  const responsible = responsibleOfKpi(kpi, owner);
  const topId = owner?.topId ?? null;
  return {
    ...municipality(plan),
    ...toRow(kpiFields, kpi),
    owner_id: kpi.ownerId === '' ? null : kpi.ownerId,
    goal_id: goalId(plan, topId),
    owner: owner?.title ?? plan.information.title,
    promise: promiseText(kpi, plan),
    ...responsibleCells(plan, responsible.departments),
    change_types: kpi.changes.map(({ type }) => type),
    change_certainties: kpi.changes.map(({ certainty }) => certainty),
    url: absoluteAddress(plan, kpiAddress(plan, kpi)),
    note: remark(kpi.directionNote, responsible.note, ...kpi.changes.map(({ note }) => note), noteRemark(index.notesOfKpi(kpi))),
    top_id: topId,
    kpi_kind: kpi.kind,
    statistic_name: kpi.statistic?.name ?? null,
    statistic_url: kpi.statistic?.url ?? null,
    department_note: responsible.note,
    promise_authored: kpi.promise !== null,
    ...citedCells(kpi.source),
    ...planCell(plan),
    ...progressFactCells(kpi),
    ...statusCells(plan, kpi),
  };
}
