import type { kpiKindFields, planInformationFields } from '../../../schema/entity/plan.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const planInformation = {
  title: { label: '題', description: '計画の題。' },
  titleNote: { label: '題の注', description: '題についての注意。' },
  cityName: { label: '地方公共団体名', description: '地方公共団体の名前。' },
  prefecture: { label: '都道府県名', description: '都道府県の名前。' },
  cityCode: { label: '全国地方公共団体コード', description: '6桁。先頭の0を落とさないよう文字列。' },
  areaCode: { label: '標準地域コード', description: '5桁。' },
  firstFiscalYear: { label: '最初の年度', description: '値がある最初の年度。' },
  lastFiscalYear: { label: '最後の年度', description: '値がある最後の年度。' },
  baselineYear: { label: '現状値の年度', description: '現状値の年度。' },
  targetYear: { label: '目標値の年度', description: '目標値の年度。' },
  editionDate: { label: '更新日', description: 'この版のデータの日付。' },
  licenceId: { label: '利用条件_ID', description: '利用条件の記号。' },
  licenceName: { label: '利用条件', description: '利用条件の名前。' },
  licenceUrl: { label: '利用条件_URL', description: '利用条件の住所（URL）。' },
  publisherName: { label: '公開者', description: 'このサイトを公開する者。' },
  publisherUrl: { label: '公開者_URL', description: '公開者の住所（URL）。' },
  contactName: { label: '問い合わせ先', description: '問い合わせ先の名前。' },
  contactEmail: { label: '問い合わせ先_メール', description: '問い合わせ先のメールアドレス。' },
  contactUrl: { label: '問い合わせ先_URL', description: '問い合わせ先の住所（URL）。' },
  siteUrl: { label: 'サイト_URL', description: 'サイトの住所（URL）。末尾は/。' },
  official: { label: '団体による公開', description: '計画をつくった団体自身が公開しているか。' },
  sources: { label: '原資料', description: '計画を読み取った資料。' },
  kind: { label: '計画の種類', description: '総合戦略、総合計画など。' },
  municipalityKind: { label: '団体の種類', description: '市、町、村など。' },
  planId: { label: '計画_ID', description: '同じ地方公共団体の、ほかの計画と区別するID。' },
  period: { label: '計画期間', description: '計画に書かれた計画期間。' },
  kpiKinds: { label: 'KPIの種類', description: 'この計画でのKPIの種類。' },
  fields: { label: '計画だけの項目', description: 'この計画だけの項目。' },
  ratingScales: { label: '評価の基準', description: '計画をつくった団体が、自らの評価に使う基準。' },
  resultsSource: { label: '実績値の出典', description: '実績値に出典が書かれていないときの、公表資料の名前。' },
  reportingDue: { label: '公表の期限', description: '年度の実績値を公表する期限。年度が終わった後の月と日。' },
} as const satisfies EntityTexts<typeof planInformationFields>;

export const kpiKind = {
  key: { label: 'キー', description: 'KPIの種類のキー。' },
  name: { label: '名前', description: 'KPIの種類の名前。' },
  isTarget: { label: '約束か', description: '目標を約束する種類か。' },
} as const satisfies EntityTexts<typeof kpiKindFields>;
