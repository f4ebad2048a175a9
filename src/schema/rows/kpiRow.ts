import { z } from 'zod';
import { code } from '../code.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';

/** A row of the table `kpis`. */
export const kpiRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: 'KPIのID。改定しても変わらない。' }),
  owner_type: code('owner_type').meta({ title: '所属区分', description: '基本目標の数値目標か、取組のKPIか。' }),
  owner_id: z.string().meta({ title: '所属_ID', description: '属する基本目標または取組のID。' }),
  goal_id: z.string().meta({ title: '基本目標_ID', description: '属する基本目標のID。取組のKPIでは、取組が属する基本目標。' }),
  owner: z.string().meta({ title: '所属', description: '属する基本目標または取組の名称。' }),
  label: z.string().meta({ title: 'KPI名', description: '原資料のKPI名。集計方法は別の列。' }),
  previous_label: z.string().nullable().meta({ title: '改定前のKPI名', description: '改定前のKPI名。変わっていなければ空。' }),
  aggregation: code('aggregation').meta({ title: '集計方法', description: '数をどの期間で数えるか。' }),
  unit: z.string().nullable().meta({ title: '単位', description: '数値の単位。数値を持たないKPIでは空。' }),
  direction: code('direction').meta({ title: '方向', description: '増やすのか、減らすのか、保つのか。' }),
  promise: z.string().meta({ title: '要約文', description: 'KPIの内容を一文で言いあらわしたもの。このサイトで作った文で、原資料の文ではない。' }),
  department_id: z.string().nullable().meta({ title: '担当課_ID', description: '取組の担当課のID。基本目標の数値目標では空。' }),
  department: z.string().nullable().meta({ title: '担当課', description: '取組の担当課。基本目標の数値目標では空。' }),
  change_types: z.array(code('change_type')).meta({ title: '改定区分', description: 'KPI自身に起きたこと。取組の改定は含まない。' }),
  change_certainties: z.array(code('change_certainty')).meta({ title: '改定の確かさ', description: '改定区分と同じ順。' }),
  source_line: sourceLine,
  url,
  note: remark,
});

export type KpiRow = z.output<typeof kpiRow>;
