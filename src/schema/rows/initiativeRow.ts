import { z } from 'zod';
import { code } from '../code.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';

/** A row of the table `initiatives`. */
export const initiativeRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '取組のID。改定しても変わらない。' }),
  goal_id: z.string().meta({ title: '基本目標_ID', description: '属する基本目標のID。' }),
  goal: z.string().meta({ title: '基本目標', description: '属する基本目標の文。' }),
  policy_id: z.string().meta({ title: '施策_ID', description: '属する施策の枠組みのID。' }),
  policy: z.string().meta({ title: '施策', description: '属する施策の枠組みの名称。' }),
  measure_id: z.string().meta({ title: '具体的な施策_ID', description: '属する具体的な施策のID。' }),
  measure: z.string().meta({ title: '具体的な施策', description: '属する具体的な施策の名称。' }),
  title: z.string().meta({ title: '主な取組', description: '取組の名称。' }),
  overview: z.string().meta({ title: '取組の概要', description: '取組の概要。' }),
  department_id: z.string().nullable().meta({ title: '担当課_ID', description: '担当課のID。原資料に記載がないときは空。' }),
  department: z.string().nullable().meta({ title: '担当課', description: '担当課の名前。原資料に記載がないときは空で、理由は備考にある。' }),
  change_types: z.array(code('change_type')).meta({ title: '改定区分', description: 'この改定で起きたこと。いくつかあるときは「;」で区切る。空は、この行に印も、新旧に分けた文もないこと。変更がないとは限らない。' }),
  change_certainties: z.array(code('change_certainty')).meta({ title: '改定の確かさ', description: '改定区分と同じ順。' }),
  previous_title: z.string().nullable().meta({ title: '改定前の名称', description: '改定前の名称。改称していなければ空。' }),
  previous_overview: z.string().nullable().meta({ title: '改定前の概要', description: '改定前の概要。改定していなければ空。' }),
  source_line: sourceLine,
  url,
  note: remark,
});

export type InitiativeRow = z.output<typeof initiativeRow>;
