import { z } from 'zod';
import { leadingColumns, remark, sourceLine, url } from './leading.ts';

/** A row of the table `goals`. */
export const goalRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '基本目標のID。改定しても変わらない。' }),
  number: z.int().meta({ title: '番号', description: '計画にある基本目標の番号。' }),
  title: z.string().meta({ title: '基本目標', description: '基本目標の文。' }),
  short_title: z.string().meta({ title: '短い名前', description: '絞り込みや図で使う短い名前。このサイトで付けた。' }),
  directions: z.array(z.string()).meta({ title: '基本的方向', description: '施策の基本的方向。いくつかあるときは「;」で区切る。' }),
  direction_source_lines: z.array(z.string()).meta({ title: '基本的方向_原資料_行', description: '基本的方向の文がある原資料の行。基本的方向と同じ順。' }),
  source_line: sourceLine.meta({ title: '原資料_行', description: '基本目標の文がある原資料の行。1から数える。' }),
  url,
  note: remark,
});

export type GoalRow = z.output<typeof goalRow>;
