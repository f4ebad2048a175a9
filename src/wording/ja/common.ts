/** Texts that several pages share. */
export const commonText = {
  skip: '本文へ移動',
  mainNavigation: '主なページ',
  breadcrumb: '現在位置',
  homeCrumb: '計画',
  sourceLine: (line: number) => `原資料${line}行`,
  lineColumn: '行',
  sourceColumn: '出典',
  transcription: '原資料',
  also: '再掲',
  quotedFrom: (file: string, line: number) => `${file} の${line}行目を一字も変えずに引用。⇥は列の区切り。`,
  columnBreak: '列の区切り',
  from: 'から',
  /** Before what stands beside a value that is told first. */
  beside: '／',
  /** A time that is not the plan's, behind a value. */
  ofTime: (time: string) => `（${time}）`,
  /** What a value is, at which time. */
  kindAt: (time: string, kind: string) => `${time}の${kind}`,
  blank: '空欄',
  none: 'なし',
  notStated: '記載なし',
  noDepartment: '記載なし',
  formerTitle: '旧名称',
  currentText: '今の文',
  formerText: (inferred: boolean, revision: string) => (inferred ? `${revision}前の文（推定）` : `${revision}前の文`),
  unchanged: '印なし',
  changeLegend: (revision: string) => `${revision}の印`,
  dashedIsInferred: '破線の枠は推定',
  hasNote: '疑義あり',
  siteProse: 'このサイトの説明',
  scrollHint: '表は横に動かせます。',
} as const;
