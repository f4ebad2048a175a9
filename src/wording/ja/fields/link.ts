import type {
  itemDepartmentFields,
  itemDirectionFields,
  itemFieldFields,
  itemParentFields,
  kpiDepartmentFields,
  kpiItemFields,
} from '../../../schema/entity/rows/link.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { cited, planIdText } from './cited.ts';

const itemId = { label: '項目_ID', description: '計画の項目のID。表「計画の項目」のIDと結ぶ。' } as const;
const kpiId = { label: 'KPI_ID', description: 'KPIのID。表「KPI」のIDと結ぶ。' } as const;
const departmentId = { label: '担当課_ID', description: '担当課のID。表「担当課」のIDと結ぶ。' } as const;
const role = { label: '役割', description: '主担当、協力など。書かれていなければ空。' } as const;

export const itemDepartment = {
  id: { label: 'ID', description: '項目のIDと担当課のIDをつないだもの。' },
  itemId,
  position: { label: '順', description: '項目のなかでの担当課の順。1が主な担当課。' },
  departmentId,
  role,
  ...planIdText,
} as const satisfies EntityTexts<typeof itemDepartmentFields>;

export const itemParent = {
  id: { label: 'ID', description: '項目のIDと親のIDをつないだもの。' },
  itemId,
  position: { label: '順', description: '1が、項目の属する親。2からは再掲で、ほかに載っている場所。' },
  parentId: { label: '親_ID', description: '親の項目のID。表「計画の項目」のIDと結ぶ。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof itemParentFields>;

export const kpiItem = {
  id: { label: 'ID', description: 'KPIのIDと項目のIDをつないだもの。' },
  kpiId,
  position: { label: '順', description: '1が、KPIの属する項目。2からは再掲で、ほかに載っている場所。計画全体のKPIには1の行がない。' },
  itemId,
  ...planIdText,
} as const satisfies EntityTexts<typeof kpiItemFields>;

export const kpiDepartment = {
  id: { label: 'ID', description: 'KPIのIDと担当課のIDをつないだもの。' },
  kpiId,
  position: { label: '順', description: 'KPIのなかでの担当課の順。1が主な担当課。' },
  departmentId,
  role,
  ...planIdText,
} as const satisfies EntityTexts<typeof kpiDepartmentFields>;

export const itemField = {
  id: { label: 'ID', description: '対象のIDと項目のキーをつないだもの。' },
  targetId: { label: '対象_ID', description: '何についてか。計画の項目、KPI、値のどれかのID。' },
  field: { label: 'キー', description: 'この計画だけの項目のキー。' },
  value: { label: '内容', description: '書かれているもの。数も文字列で、1行に1つ。' },
  targetType: { label: '対象区分', description: '対象が何か。' },
  position: { label: '順', description: '同じ対象の同じキーのなかでの順。1から数える。' },
  fieldName: { label: '項目名', description: 'この計画だけの項目の名前。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof itemFieldFields>;

export const itemDirection = {
  id: { label: 'ID', description: '項目のIDと順をつないだもの。' },
  itemId,
  position: { label: '順', description: '項目のなかでの順。1から数える。' },
  text: { label: '基本的方向', description: '基本的方向の文。' },
  sourceLine: { label: '原資料_行', description: '文がある原資料の行番号。1から数える。行で示さない資料では空。' },
  ...cited,
} as const satisfies EntityTexts<typeof itemDirectionFields>;
