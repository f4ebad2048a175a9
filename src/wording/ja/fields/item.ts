import type { directionFields } from '../../../schema/entity/direction.ts';
import type { historyFields } from '../../../schema/entity/history.ts';
import type { itemFields } from '../../../schema/entity/item.ts';
import type { budgetFields, ratingFields } from '../../../schema/entity/money.ts';
import type { ownFieldFields } from '../../../schema/entity/ownField.ts';
import type { periodFields } from '../../../schema/entity/period.ts';
import type { responsibleFields } from '../../../schema/entity/responsible.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { cited, planIdText } from './cited.ts';

const source = { label: '出どころ', description: 'どの資料のどこから読んだか。' } as const;

export const direction = {
  text: { label: '文', description: '基本的方向の文。' },
  source,
} as const satisfies EntityTexts<typeof directionFields>;

export const history = {
  field: { label: '項目', description: '何が前と違うか。' },
  text: { label: '前の文', description: '前の文。' },
  id: { label: '前のID', description: '前に属していたもの、前の担当課のID。' },
  until: { label: 'いつまで', description: 'いつまでそうだったか。日付か、改定のID。' },
  source,
} as const satisfies EntityTexts<typeof historyFields>;

export const period = {
  from: { label: '始め', description: '最初の年度（西暦）。' },
  to: { label: '終わり', description: '最後の年度（西暦）。' },
} as const satisfies EntityTexts<typeof periodFields>;

export const responsible = {
  departmentId: { label: '担当課_ID', description: '担当課のID。' },
  role: { label: '役割', description: '主担当、協力など。' },
} as const satisfies EntityTexts<typeof responsibleFields>;

export const budget = {
  id: { label: 'ID', description: '金額のID。' },
  itemId: { label: '項目_ID', description: '何の金額か。表「計画の項目」のIDと結ぶ。' },
  fiscalYear: { label: '年度', description: '西暦の年度。4月1日から翌年3月31日まで。' },
  kind: { label: '区分', description: '予算か、決算か、計画額か。' },
  amount: { label: '金額', description: '数だけ。単位は単位の列にある。' },
  unit: { label: '単位', description: '金額の単位。' },
  label: { label: '内訳', description: '内訳の名前。空の行が全体の額で、内訳の行はその一部。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof budgetFields>;

export const rating = {
  id: { label: 'ID', description: '評価のID。' },
  itemId: { label: '項目_ID', description: '何の評価か。表「計画の項目」のIDと結ぶ。' },
  fiscalYear: { label: '年度', description: '評価の対象の年度（西暦）。' },
  grade: { label: '評価', description: '計画をつくった団体が自ら付けた評価。このサイトが付けたものではない。' },
  scale: { label: '評価の尺度', description: '評価の段階の名前。' },
  comment: { label: '評価の説明', description: '評価に添えられた文。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof ratingFields>;

export const ownField = {
  key: { label: 'キー', description: 'この計画だけの項目のキー。' },
  name: { label: '名前', description: 'この計画だけの項目の名前。' },
  on: { label: '付くもの', description: '何に付く項目か。階層のキー、kpi、value。' },
  type: { label: '型', description: '文、数、住所（URL）、いくつかの語のどれか。' },
} as const satisfies EntityTexts<typeof ownFieldFields>;

export const item = {
  id: { label: 'ID', description: '項目のID。改定しても変わらない。' },
  level: { label: '階層', description: '階層のキー。表「階層」のIDと結ぶ。' },
  levelName: {
    label: '階層名',
    description: '計画での呼び名。階層の名前と違うときだけ書いてある。',
    row: { description: '計画での呼び名。' },
  },
  depth: { label: '深さ', description: '上から何番目の階層か。1から数える。計画によって階層は違い、計画どうしで比べるものではない。' },
  parentId: { label: '親_ID', description: '属する項目のID。いちばん上の階層では空。' },
  topId: { label: '最上位_ID', description: '属する、いちばん上の階層の項目のID。' },
  position: { label: '順', description: '同じ親の項目のなかでの順。1から数える。' },
  label: { label: '記号', description: '計画にある記号。' },
  number: { label: '番号', description: '計画にある番号。', row: { description: '計画にある番号。なければ空。' } },
  title: { label: '名称', description: '名称。記号を除く。' },
  shortTitle: { label: '短い名前', description: '絞り込みや図で使う短い名前。' },
  previousTitle: { label: '改定前の名称', description: '改定前の名称。' },
  overview: { label: '概要', description: '概要。' },
  previousOverview: { label: '改定前の概要', description: '改定前の概要。' },
  alsoUnder: { label: '再掲', description: 'ほかに載っている場所の項目のID。' },
  departments: { label: '担当課', description: '担当課のIDと役割。先頭が主な担当課。' },
  departmentsNote: { label: '担当課の備考', description: '担当課がない理由。' },
  directions: { label: '基本的方向', description: '基本的方向。' },
  period: { label: '期間', description: '計画期間と違うときの、この項目の期間。' },
  budgets: { label: '金額', description: '年度ごとの予算、決算、計画額。' },
  ratings: { label: '評価', description: '計画をつくった団体が自ら付けた評価。' },
  fields: { label: '計画だけの項目', description: 'この計画だけの項目のキーと値。' },
  changes: { label: '改定', description: 'この項目の改定。' },
  kpiIds: { label: 'KPI_ID', description: 'この項目のKPIのID。' },
  history: { label: '経緯', description: '前の文や、前に属していたもの。古い順。' },
  source,
  departmentId: { label: '担当課_ID', description: '主な担当課のID。記載がないときは空。ほかの担当課は表「項目の担当課」にある。' },
  department: { label: '担当課', description: '主な担当課の名前。記載がないときは空。' },
  periodStart: { label: '期間_始め', description: 'この項目だけの期間の最初の年度（西暦）。書かれていなければ空。' },
  periodEnd: { label: '期間_終わり', description: 'この項目だけの期間の最後の年度（西暦）。書かれていなければ空。' },
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。行で示さない資料では空。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  note: { label: '備考', description: '読むときに注意する点。' },
  ...cited,
} as const satisfies EntityTexts<typeof itemFields>;
