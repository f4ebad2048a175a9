import { z } from 'zod';
import { code } from '../code.ts';
import { leadingColumns, remark, sourceLine } from './leading.ts';

/** A row of the table `kpi_values`: one KPI, one kind, one fiscal year. */
export const kpiValueRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '値のID。KPIのID、区分、年度をつないだもの。' }),
  kpi_id: z.string().meta({ title: 'KPI_ID', description: 'KPIのID。表「KPI」のIDと結ぶ。' }),
  kpi_label: z.string().meta({ title: 'KPI名', description: '原資料のKPI名。' }),
  kind: code('value_kind').meta({ title: '区分', description: '現状値、目標値、実績値のどれか。' }),
  fiscal_year: z.int().meta({ title: '年度', description: '西暦の年度。4月1日から翌年3月31日まで。' }),
  fiscal_year_japanese: z.string().meta({ title: '年度_和暦', description: '和暦の年度。表示のためのもの。' }),
  start_date: z.string().meta({ title: '開始日', description: '年度の最初の日。', format: 'date' }),
  end_date: z.string().meta({ title: '終了日', description: '年度の最後の日。', format: 'date' }),
  value: z.number().nullable().meta({ title: '値', description: '数だけ。桁区切りや単位を含まない。空は0ではない。', unitColumn: 'unit' }),
  unit: z.string().nullable().meta({ title: '単位', description: '値の単位。値が空のときは空。' }),
  qualifier: code('qualifier').nullable().meta({ title: '限定', description: '以上、以下など、値にかかる限定。' }),
  text: z.string().nullable().meta({ title: '文字値', description: '数で表せない値。' }),
  status: code('value_status').meta({ title: '値の状態', description: '値があるか、ないならなぜか。' }),
  raw: z.string().nullable().meta({ title: '原文表記', description: '原資料にある文字そのまま。原資料の欄が空のときは空。' }),
  source_line: sourceLine.nullable().meta({ title: '原資料_行', description: '原資料の行番号。1から数える。実績値のCSVから読んだ値では空で、ファイルと行は備考にある。' }),
  note: remark,
});

export type KpiValueRow = z.output<typeof kpiValueRow>;
