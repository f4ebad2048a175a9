import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { departmentAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { departmentFields, departmentRow } from '../../schema/entity/department.ts';
import { toRow } from '../../schema/entity.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { planColumnTexts, planTableTexts } from '#words/tables.ts';
import { withTexts } from '../columnTexts.ts';
import { defineTable, type TableDefinition } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { responsibleOfKpi } from './cells/responsibleCells.ts';

/** 担当課. */
export function departmentsTable(plan: PlanModel): TableDefinition {
  const last = plan.levels.at(-1);
  const texts = last ? { initiative_count: planColumnTexts.itemCount(last), kpi_count: planColumnTexts.kpiCount(last) } : {};
  return defineTable({
    name: 'departments',
    ...planTableTexts(plan).departments,
    schema: withTexts(departmentRow, texts),
    rows: (of) => {
      const index = planIndex(of);
      const kpis = kpiCounts(of);
      return of.departments.map((department) => {
        const items = index.itemsOfDepartment(department.id);
        return {
          ...municipality(of),
          ...toRow(departmentFields, department),
          initiative_count: items.filter(index.isLast).length,
          kpi_count: kpis.get(department.id) ?? 0,
          url: absoluteAddress(of, departmentAddress(department.id)),
          note: null,
          item_count: items.length,
          ...planCell(of),
        };
      });
    },
  });
}

/** How many KPIs each department reports, be it for their owner. */
function kpiCounts(plan: PlanModel): ReadonlyMap<string, number> {
  const index = planIndex(plan);
  const counts = new Map<string, number>();
  for (const kpi of plan.kpis) {
    const { departments } = responsibleOfKpi(kpi, index.ownerOf(kpi));
    for (const id of new Set(departments.map(({ departmentId }) => departmentId))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
