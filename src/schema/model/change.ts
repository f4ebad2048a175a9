import { z } from 'zod';
import { code } from '../code.ts';
import { lineNumber } from '../text.ts';

/** A change of one thing. */
export const change = z.strictObject({
  type: code('change_type').meta({ title: '改定区分', description: '何が起きたか。' }),
  basis: code('change_basis').meta({ title: '根拠', description: '原資料の何から読んだか。' }),
  certainty: code('change_certainty').meta({ title: '確かさ', description: '明記か、推定か、対象不明か。' }),
  evidenceLine: lineNumber.meta({ title: '根拠_行', description: '根拠になった印や文がある原資料の行。' }),
  note: z.string().nullable().meta({ title: '備考', description: 'そう読んだ理由。' }),
});

export type Change = z.output<typeof change>;
