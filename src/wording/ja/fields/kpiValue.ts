import type { correctionFields, kpiValueFields } from '../../../schema/entity/kpiValue.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { cited } from './cited.ts';

export const kpiValue = {
  kind: { label: '区分', description: '現状値、目標値、実績値のどれか。' },
  fiscalYear: {
    label: '年度',
    description: '西暦の年度。2018は2018年4月1日から2019年3月31日まで。',
    row: { description: '西暦の年度。4月1日から翌年3月31日まで。期間区分が年度でないときは空。' },
  },
  value: {
    label: '値',
    description: '数値。単位や記号を含まない。ないときはnull。',
    row: { description: '数だけ。桁区切りや単位を含まない。空は0ではない。' },
  },
  text: { label: '文字値', description: '数で表せない値。' },
  unit: {
    label: '単位',
    description: '値の単位。数値がないとき、単位のない数のときはnull。',
    row: { description: '値の単位。値が空のときと、単位のない数のときは空。' },
  },
  qualifier: { label: '限定', description: '以上、以下など、数値にかかる限定。', row: { description: '以上、以下など、値にかかる限定。' } },
  status: { label: '値の状態', description: '値があるか、ないならなぜか。' },
  raw: {
    label: '原文表記',
    description: '原資料にある文字そのまま。空欄のときは空。',
    row: { description: '原資料にある文字そのまま。原資料の欄が空のときは空。' },
  },
  note: { label: '備考', description: '換算した点や注意する点。', row: { description: '読むときに注意する点。' } },
  source: { label: '出どころ', description: 'どの資料のどこから読んだか。' },
  id: { label: 'ID', description: '値のID。KPIのID、区分、年度などの時をつないだもの。' },
  kpiId: { label: 'KPI_ID', description: 'KPIのID。表「KPI」のIDと結ぶ。' },
  kpiLabel: { label: 'KPI名', description: '原資料のKPI名。' },
  fiscalYearJapanese: { label: '年度_和暦', description: '和暦の年度。表示のためのもの。' },
  startDate: { label: '開始日', description: '最初の日。時の記載がないときは空。' },
  endDate: { label: '終了日', description: '最後の日。時の記載がないときは空。' },
  sourceLine: {
    label: '原資料_行',
    description: '原資料の行番号。1から数える。実績値のCSVから読んだ値では空で、ファイルの名前は備考にある。',
  },
  timeKind: { label: '期間区分', description: '年度、年、時点などのどれか。' },
  year: { label: '年', description: '西暦の暦年。1月1日から12月31日まで。期間区分が年でないときは空。' },
  upper: { label: '上限', description: '値が幅で書かれているときの上の端。値の列は下の端。幅でなければ空。' },
  comparedWith: { label: '比べる値', description: '数値を持たない目標を、何と比べるか。' },
  aggregation: { label: '集計方法', description: 'この値をどの期間で数えたか。', row: { description: '数をどの期間で数えるか。' } },
  conversionFactor: { label: '換算_倍率', description: '原文表記の数にこれをかけたものが値。換算していなければ空。', unit: '倍' },
  readingNote: { label: '読みかえ_理由', description: '値を、原文表記と違うものに読みかえた理由。' },
  conversionNote: { label: '換算_理由', description: '換算した理由。' },
  fields: { label: '計画だけの項目', description: 'この計画だけの項目のキーと値。' },
  since: { label: '決めた改定', description: 'この目標値を決めた改定のID。はじめからの目標値ではnull。' },
  until: { label: '改めた改定', description: 'この目標値を改めた改定のID。今の目標値ではnull。' },
  correctedFrom: { label: '訂正前', description: '誤って公開していた値と、正した日と、理由。' },
  ownerType: { label: '所属区分', description: 'どの階層の項目のKPIか。' },
  ownerId: { label: '所属_ID', description: '属する項目のID。計画全体のKPIでは計画のIDで、それがなければ空。' },
  ...cited,
  publications: { label: '公表', description: '実績値の公表のすべて。先頭が最新で、この値と同じ。ほかの区分の値では空の一覧。' },
  publishedOn: { label: '公表日', description: '実績値を公表した日。前に公表した値は表「実績値」にある。書かれていなければ空。' },
  stage: { label: '公表の段階', description: '実績値が速報値、確報値、訂正値のどれか。ほかの区分の値では空。' },
} as const satisfies EntityTexts<typeof kpiValueFields>;

export const correction = {
  value: { label: '値', description: '誤って公開していた数値。数値でなければnull。' },
  text: { label: '文字値', description: '誤って公開していた、数値でない値。' },
  unit: { label: '単位', description: '誤って公開していた単位。' },
  on: { label: '正した日', description: '訂正した日。' },
  note: { label: '理由', description: 'どこを誤ったか。' },
} as const satisfies EntityTexts<typeof correctionFields>;
