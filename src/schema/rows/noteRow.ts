import { z } from 'zod';
import { code } from '../code.ts';
import { leadingColumns, url } from './leading.ts';

/** A row of the table `notes`. */
export const noteRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '疑義のID。' }),
  kind: code('note_kind').meta({ title: '種類', description: 'どのような疑義か。' }),
  title: z.string().meta({ title: '題', description: '疑義の要点。' }),
  text: z.string().meta({ title: '内容', description: '何が、なぜ疑わしいか。' }),
  target_types: z.array(code('target_type')).meta({ title: '対象区分', description: '何についての疑義か。いくつかあるときは「;」で区切る。' }),
  target_ids: z.array(z.string()).meta({ title: '対象_ID', description: '対象のID。対象区分と同じ順。原資料の行はL19のように書く。' }),
  url,
});

export type NoteRow = z.output<typeof noteRow>;
