import type { noteFields, targetFields } from '../../../schema/entity/note.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const target = {
  type: { label: '対象区分', description: '何についてか。' },
  id: { label: '対象_ID', description: '対象のID。値のIDは、KPIのID、区分、年度を-でつないだもの。原資料の行はL19のように書く。' },
} as const satisfies EntityTexts<typeof targetFields>;

export const note = {
  id: { label: 'ID', description: '疑義のID。' },
  kind: { label: '種類', description: 'どのような疑義か。' },
  about: { label: '対象', description: '何についての疑義か。' },
  title: { label: '題', description: '疑義の要点。' },
  text: { label: '内容', description: '何が、なぜ疑わしいか。' },
  targetTypes: { label: '対象区分', description: '何についての疑義か。いくつかあるときは「;」で区切る。' },
  targetIds: { label: '対象_ID', description: '対象のID。対象区分と同じ順。原資料の行はL19のように書く。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof noteFields>;
