import { z } from 'zod';
import { leadingColumns } from './leading.ts';

/** A row of the table `codes`. */
export const codeRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: 'コード表の名前とコードをつないだもの。' }),
  list: z.string().meta({ title: 'コード表', description: 'コード表の名前。' }),
  code: z.string().meta({ title: 'コード', description: 'JSONで使うコード。' }),
  label: z.string().meta({ title: '名称', description: 'CSVで使う日本語の名称。' }),
  description: z.string().meta({ title: '説明', description: 'コードの意味。' }),
});

export type CodeRow = z.output<typeof codeRow>;
