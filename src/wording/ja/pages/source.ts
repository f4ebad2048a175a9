import type { PlanInformation } from '../../../schema/entity/plan.ts';

/** Texts of the transcription's page. */
export const sourceText = {
  title: '原資料',
  description: (plan: PlanInformation, lines: number) =>
    `${plan.title}のもとにした書き起こし${lines}行を、一字も変えずに行番号を付けて載せています。`,
  lead: (description: string, lines: number) => [
    `${description}です。${lines}行を一字も変えずに載せています。`,
    '行番号の右が原資料の文字、その下が、その行から読んだ内容です。⇥は列の区切りです。',
  ],
  download: '書き起こしのファイル',
  method: '読み取りの方法',
  empty: '空の行',
  readFrom: 'この行から読んだもの',
  kinds: { direction: '基本的方向', note: '疑義' },
  lineLabel: (line: number) => `${line}行目`,
  changeName: (target: string, change: string) => `${target}の${change}`,
  lines: (count: number) => `${count}行`,
} as const;
