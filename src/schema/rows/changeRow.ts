import { z } from 'zod';
import { code } from '../code.ts';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';

/** A row of the table `changes`. */
export const changeRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '改定のID。対象のIDと改定区分をつないだもの。' }),
  target_type: code('target_type').meta({ title: '対象区分', description: '何が変わったか。' }),
  target_id: z.string().meta({ title: '対象_ID', description: '変わったもののID。' }),
  target: z.string().meta({ title: '対象', description: '変わったものの今の名称。記号は含まない。' }),
  goal_id: z.string().meta({ title: '基本目標_ID', description: '属する基本目標のID。' }),
  type: code('change_type').meta({ title: '改定区分', description: '何が起きたか。' }),
  basis: code('change_basis').meta({ title: '根拠', description: '原資料の何から読んだか。' }),
  certainty: code('change_certainty').meta({ title: '改定の確かさ', description: '明記か、推定か、対象不明か。' }),
  field: code('change_field').nullable().meta({ title: '項目', description: '改定前と改定後が、何の文か。' }),
  before: z.string().nullable().meta({ title: '改定前', description: '改定前の文。' }),
  after: z.string().nullable().meta({ title: '改定後', description: '改定後の文。' }),
  evidence_line: z.int().meta({ title: '根拠_行', description: '印や文がある原資料の行。具体的な施策の印では、施策の欄がある行。' }),
  source_line: sourceLine,
  url,
  note: remark,
});

export type ChangeRow = z.output<typeof changeRow>;
