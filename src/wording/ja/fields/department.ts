import type { departmentFields, formerNameFields } from '../../../schema/entity/department.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const department = {
  id: { label: 'ID', description: '担当課のID。' },
  name: { label: '担当課', description: '担当課の名前。' },
  formerNames: { label: '前の名前', description: '前に使っていた名前。' },
  initiativeCount: { label: '取組数', description: '担当する主な取組の数。', unit: '件' },
  kpiCount: { label: 'KPI数', description: '担当する取組のKPIの数。', unit: '件' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  itemCount: { label: '項目数', description: '担当する項目の数。階層を問わない。', unit: '件' },
  ...planIdText,
  note: { label: '備考', description: '読むときに注意する点。' },
} as const satisfies EntityTexts<typeof departmentFields>;

export const formerName = {
  name: { label: '名前', description: '前の名前。' },
  until: { label: 'いつまで', description: 'その名前だった最後の日か、改めた改定のID。' },
} as const satisfies EntityTexts<typeof formerNameFields>;
