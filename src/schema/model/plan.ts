import { z } from 'zod';
import { changeRecord } from './changeRecord.ts';
import { department } from './department.ts';
import { goal, measure, policy } from './goal.ts';
import { initiative } from './initiative.ts';
import { kpi } from './kpi.ts';
import { note } from './note.ts';

/** A document that the plan was read from. */
export const sourceDocument = z.strictObject({
  id: z.string().meta({ title: 'ID', description: '原資料のID。' }),
  file: z.string().meta({ title: 'ファイル', description: '原資料のファイル名。' }),
  title: z.string().meta({ title: '題', description: '原資料の題。' }),
  description: z.string().meta({ title: '説明', description: '原資料の説明。' }),
});

/** What the plan is and who publishes it. */
export const planInformation = z.strictObject({
  title: z.string().meta({ title: '題', description: '計画の題。' }),
  titleNote: z.string().nullable().meta({ title: '題の注', description: '題についての注意。' }),
  cityName: z.string().meta({ title: '地方公共団体名', description: '市の名前。' }),
  prefecture: z.string().meta({ title: '都道府県名', description: '都道府県の名前。' }),
  cityCode: z.string().regex(/^\d{6}$/).meta({ title: '全国地方公共団体コード', description: '6桁。先頭の0を落とさないよう文字列。' }),
  areaCode: z.string().regex(/^\d{5}$/).meta({ title: '標準地域コード', description: '5桁。' }),
  firstFiscalYear: z.int().meta({ title: '最初の年度', description: '値がある最初の年度。' }),
  lastFiscalYear: z.int().meta({ title: '最後の年度', description: '値がある最後の年度。' }),
  baselineYear: z.int().meta({ title: '現状値の年度', description: '現状値の年度。' }),
  targetYear: z.int().meta({ title: '目標値の年度', description: '目標値の年度。' }),
  editionDate: z.string().meta({ title: '更新日', description: 'この版のデータの日付。', format: 'date' }),
  licenceId: z.string().meta({ title: '利用条件_ID', description: '利用条件の記号。' }),
  licenceName: z.string().meta({ title: '利用条件', description: '利用条件の名前。' }),
  licenceUrl: z.string().meta({ title: '利用条件_URL', description: '利用条件の住所（URL）。', format: 'uri' }),
  publisherName: z.string().meta({ title: '公開者', description: 'このサイトを公開する者。' }),
  publisherUrl: z.string().nullable().meta({ title: '公開者_URL', description: '公開者の住所（URL）。', format: 'uri' }),
  contactName: z.string().meta({ title: '問い合わせ先', description: '問い合わせ先の名前。' }),
  contactEmail: z.string().nullable().meta({ title: '問い合わせ先_メール', description: '問い合わせ先のメールアドレス。' }),
  contactUrl: z.string().nullable().meta({ title: '問い合わせ先_URL', description: '問い合わせ先の住所（URL）。', format: 'uri' }),
  siteUrl: z.string().meta({ title: 'サイト_URL', description: 'サイトの住所（URL）。末尾は/。', format: 'uri' }),
  official: z.boolean().meta({ title: '市による公開', description: '市自身が公開しているか。' }),
  sources: z.array(sourceDocument).meta({ title: '原資料', description: '計画を読み取った資料。' }),
});

/** The whole plan: flat lists linked by id. This is what `<code>_plan.json` publishes. */
export const plan = z
  .strictObject({
    plan: planInformation,
    goals: z.array(goal),
    policies: z.array(policy),
    measures: z.array(measure),
    initiatives: z.array(initiative),
    kpis: z.array(kpi),
    departments: z.array(department),
    changes: z.array(changeRecord),
    notes: z.array(note),
  })
  .meta({ title: '計画の全体', description: '計画のすべて。IDで結ばれた平らな一覧。' });

export type SourceDocument = z.output<typeof sourceDocument>;
export type PlanInformation = z.output<typeof planInformation>;
export type PlanModel = z.output<typeof plan>;
