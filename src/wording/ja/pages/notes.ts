import type { PlanInformation } from '../../../schema/entity/plan.ts';

/** Texts of the list of doubts. */
export const notesText = {
  title: '原資料の疑義',
  description: (plan: PlanInformation, count: number) =>
    `${plan.title}の原資料で、読み取り違いが疑われる文字や、つじつまの合わない点${count}件の一覧です。`,
  lead: ['原資料を読んで気づいた、疑わしい点です。', '公開している文と値は原資料のまま変えず、疑いはここに書きます。'],
  csv: 'この一覧のCSV',
  json: 'この一覧のJSON',
  about: '対象',
  heading: (kind: string, count: number) => `${kind} ${count}`,
} as const;
