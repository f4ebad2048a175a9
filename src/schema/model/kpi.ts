import { z } from 'zod';
import { code } from '../code.ts';
import { id, kpiId } from '../text.ts';
import { change } from './change.ts';
import { sourceReference } from './source.ts';

/** One value of a KPI: one kind, one fiscal year. */
export const kpiValue = z.strictObject({
  kind: code('value_kind').meta({ title: '区分', description: '現状値、目標値、実績値のどれか。' }),
  fiscalYear: z.int().meta({ title: '年度', description: '西暦の年度。2018は2018年4月1日から2019年3月31日まで。' }),
  value: z.number().nullable().meta({ title: '値', description: '数値。単位や記号を含まない。ないときはnull。' }),
  text: z.string().nullable().meta({ title: '文字値', description: '数で表せない値。' }),
  unit: z.string().nullable().meta({ title: '単位', description: '値の単位。数値がないときはnull。' }),
  qualifier: code('qualifier').nullable().meta({ title: '限定', description: '以上、以下など、数値にかかる限定。' }),
  status: code('value_status').meta({ title: '値の状態', description: '値があるか、ないならなぜか。' }),
  raw: z.string().meta({ title: '原文表記', description: '原資料にある文字そのまま。空欄のときは空。' }),
  note: z.string().nullable().meta({ title: '備考', description: '換算した点や注意する点。' }),
  source: sourceReference,
});

/** A KPI of an initiative, or a goal's numeric target. */
export const kpi = z.strictObject({
  id: kpiId.meta({ title: 'KPI_ID', description: 'KPIのID。改定しても変わらない。' }),
  ownerType: code('owner_type').meta({ title: '所属区分', description: '基本目標の数値目標か、取組のKPIか。' }),
  ownerId: id.meta({ title: '所属_ID', description: '属する基本目標または取組のID。' }),
  label: z.string().meta({ title: 'KPI名', description: '原資料のKPI名。集計方法は別の項目。' }),
  previousLabel: z.string().nullable().meta({ title: '改定前のKPI名', description: '改定前の名前。' }),
  aggregation: code('aggregation').meta({ title: '集計方法', description: '年間、累計など。' }),
  unit: z.string().nullable().meta({ title: '単位', description: '数値の単位。数値を持たないKPIではnull。' }),
  direction: code('direction').meta({ title: '方向', description: '増やすのか、減らすのか、保つのか。' }),
  directionNote: z.string().nullable().meta({ title: '方向の理由', description: '方向をそう読んだ理由。' }),
  promise: z.string().nullable().meta({ title: '要約文', description: 'KPIを一文で言いあらわしたもの。このサイトで作った文で、原資料の文ではない。' }),
  values: z.array(kpiValue).meta({ title: '値', description: '現状値、目標値、実績値。' }),
  changes: z.array(change).meta({ title: '改定', description: 'このKPIの改定。' }),
  source: sourceReference,
});

export type KpiValue = z.output<typeof kpiValue>;
export type Kpi = z.output<typeof kpi>;
