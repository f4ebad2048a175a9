import { z } from 'zod';
import { leadingColumns, remark, url } from './leading.ts';

/** A row of the table `departments`. */
export const departmentRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '担当課のID。' }),
  name: z.string().meta({ title: '担当課', description: '担当課の名前。' }),
  initiative_count: z.int().meta({ title: '取組数', description: '担当する主な取組の数。', unit: '件' }),
  kpi_count: z.int().meta({ title: 'KPI数', description: '担当する取組のKPIの数。', unit: '件' }),
  url,
  note: remark,
});

export type DepartmentRow = z.output<typeof departmentRow>;
