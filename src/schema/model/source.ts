import { z } from 'zod';
import { id, lineNumber } from '../text.ts';

/** Where in the source a fact stands. */
export const sourceReference = z
  .strictObject({
    document: id.meta({ title: '原資料', description: '原資料のID。' }),
    line: lineNumber.meta({ title: '行', description: '原資料の行番号。1から数える。' }),
  })
  .meta({ title: '出どころ', description: '原資料のどの行から読んだか。' });

export type SourceReference = z.output<typeof sourceReference>;
