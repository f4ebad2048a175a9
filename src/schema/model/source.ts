import { z } from 'zod';
import { id, lineNumber } from '../text.ts';

/** Where a fact stands: in the source, or in a file of results. */
export const sourceReference = z
  .strictObject({
    document: id.meta({ title: '原資料', description: '原資料のID。実績値のCSVから読んだ値では、results-と西暦の年度。' }),
    line: lineNumber.meta({ title: '行', description: '原資料、またはCSVの行番号。1から数える。' }),
  })
  .meta({ title: '出どころ', description: 'どの資料のどの行から読んだか。' });

export type SourceReference = z.output<typeof sourceReference>;
