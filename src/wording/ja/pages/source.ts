import type { PlanInformation } from '../../../schema/entity/plan.ts';

/** Texts of the pages of the sources. */
export const sourceText = {
  title: '原資料',
  description: (plan: PlanInformation, lines: number) =>
    `${plan.title}のもとにした書き起こし${lines}行を、一字も変えずに行番号を付けて載せています。`,
  descriptionOf: (plan: PlanInformation, title: string, lines: number | undefined) =>
    lines === undefined
      ? `${plan.title}がよりどころにした資料「${title}」の名前と、そこから読んだ内容です。`
      : `${plan.title}がよりどころにした資料「${title}」の書き起こし${lines}行を、一字も変えずに行番号を付けて載せています。`,
  lead: (description: string, lines: number) => [
    `${description}です。${lines}行を一字も変えずに載せています。`,
    '行番号の右が原資料の文字、その下が、その行から読んだ内容です。⇥は列の区切りです。',
  ],
  untold: '本文はこのサイトに載せていません。資料の名前と、そこから読んだ内容だけを示します。',
  others: 'ほかの資料',
  first: 'はじめの原資料',
  facts: { title: '資料の名前', description: '説明', url: '資料の住所（URL）' },
  citedHeading: 'この資料から読んだもの',
  citedNone: 'この資料を出どころとするものは、まだありません。',
  decision: '改定の決定',
  download: '書き起こしのファイル',
  method: '読み取りの方法',
  empty: '空の行',
  readFrom: 'この行から読んだもの',
  kinds: { direction: '基本的方向', note: '疑義' },
  lineLabel: (line: number) => `${line}行目`,
  changeName: (target: string, change: string) => `${target}の${change}`,
  lines: (count: number) => `${count}行`,
} as const;
