import type { planInformationFields } from '../../../schema/entity/plan.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const planInformation = {
  title: { label: '題', description: '計画の題。' },
  titleNote: { label: '題の注', description: '題についての注意。' },
  cityName: { label: '地方公共団体名', description: '市の名前。' },
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
  official: { label: '市による公開', description: '市自身が公開しているか。' },
  sources: { label: '原資料', description: '計画を読み取った資料。' },
} as const satisfies EntityTexts<typeof planInformationFields>;
