import type { resultFields } from '../../../schema/entity/results/result.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const result = {
  id: { label: 'ID', description: '公表のID。KPIのID、時、公表日をつないだもの。' },
  kpiId: { label: 'KPI_ID', description: 'KPIのID。表「KPI」のIDと結ぶ。' },
  kpiLabel: { label: 'KPI名', description: '原資料のKPI名。' },
  fiscalYear: { label: '年度', description: '西暦の年度。4月1日から翌年3月31日まで。期間区分が年度でないときは空。' },
  fiscalYearJapanese: { label: '年度_和暦', description: '和暦の年度。表示のためのもの。' },
  startDate: { label: '開始日', description: '最初の日。' },
  endDate: { label: '終了日', description: '最後の日。' },
  value: { label: '値', description: '公表した数。桁区切りや単位を含まない。空は0ではない。' },
  unit: { label: '単位', description: '値の単位。値が空のときと、単位のない数のときは空。' },
  qualifier: { label: '限定', description: '以上、約など、値にかかる限定。' },
  text: { label: '文字値', description: '数で表せない値。' },
  status: { label: '値の状態', description: '値があるか、ないならなぜか。' },
  note: { label: '備考', description: '読むときに注意する点。' },
  publishedOn: { label: '公表日', description: '計画をつくった団体が公表した日。書かれていなければ空。' },
  stage: { label: '公表の段階', description: '速報値、確報値、訂正値のどれか。' },
  isLatest: { label: '最新', description: '同じKPIの同じ時の値のうち、最後に公表したものか。合計するときは、これが1の行だけを使う。' },
  numerator: { label: '分子', description: '割合の分子。書かれていなければ空。', unit: 'KPIの定義による' },
  denominator: { label: '分母', description: '割合の分母。書かれていなければ空。', unit: 'KPIの定義による' },
  asOf: { label: '時点', description: '測った日。書かれていなければ空。' },
  source: { label: '出典', description: '値を公表した資料の名前。' },
  sourceUrl: { label: '出典_URL', description: '値を公表した資料の住所（URL）。' },
  sourcePlace: { label: '出典_箇所', description: 'その資料のなかの箇所。ページや表の番号。' },
  rating: { label: '団体の評価', description: '計画をつくった団体が自ら付けた評価。書かれたまま。このサイトが付けたものではない。' },
  ratingScale: {
    label: '評価の基準',
    description: '団体の評価がどの基準によるか。計画の全体のJSONの、評価の基準（ratingScales）のID。',
    row: { description: '団体の評価がどの基準によるか。段階の意味は、計画の全体のJSONの、評価の基準（ratingScales）にある。' },
  },
  comment: { label: '団体の説明', description: '計画をつくった団体が、この値に添えた説明。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  timeKind: { label: '期間区分', description: '年度、年、時点などのどれか。' },
  year: { label: '年', description: '西暦の暦年。1月1日から12月31日まで。期間区分が年でないときは空。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof resultFields>;
