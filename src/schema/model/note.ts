import { z } from 'zod';
import { code } from '../code.ts';
import { id } from '../text.ts';

/** What a note or a change points at. */
export const target = z.strictObject({
  type: code('target_type').meta({ title: '対象区分', description: '何についてか。' }),
  id: z.string().meta({ title: '対象_ID', description: '対象のID。値のIDは、KPIのID、区分、年度を-でつないだもの。原資料の行はL19のように書く。' }),
});

/** A suspected misreading or contradiction of the source. */
export const note = z.strictObject({
  id: id.meta({ title: 'ID', description: '疑義のID。' }),
  kind: code('note_kind').meta({ title: '種類', description: 'どのような疑義か。' }),
  about: z.array(target).meta({ title: '対象', description: '何についての疑義か。' }),
  title: z.string().meta({ title: '題', description: '疑義の要点。' }),
  text: z.string().meta({ title: '内容', description: '何が、なぜ疑わしいか。' }),
});

export type Target = z.output<typeof target>;
export type Note = z.output<typeof note>;
