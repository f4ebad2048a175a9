import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { departmentAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { departmentFields, departmentRow } from '../../schema/entity/department.ts';
import { toRow } from '../../schema/entity.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality } from './municipality.ts';
import { defineTable } from '../table.ts';

/** 担当課. */
export const departmentsTable = defineTable({
  name: 'departments',
  ...tableTexts.departments,
  schema: departmentRow,
  rows: (plan) => {
    const index = planIndex(plan);
    return plan.departments.map((department) => {
      const { id } = department;
      const initiatives = index.initiativesOfDepartment(id);
      return {
        ...municipality(plan),
        ...toRow(departmentFields, department),
        initiative_count: initiatives.length,
        kpi_count: initiatives.reduce((sum, { kpiIds }) => sum + kpiIds.length, 0),
        url: absoluteAddress(plan, departmentAddress(id)),
        note: null,
      };
    });
  },
});
