import { z } from 'zod';
import { leadingColumns } from './leading.ts';

/** A row of the table `dictionary`: one column of one table. */
export const dictionaryRow = z.strictObject({
  ...leadingColumns,
  id: z.string().meta({ title: 'ID', description: '表の名前と物理名をつないだもの。' }),
  table: z.string().meta({ title: '表', description: '表の名前。ファイル名の、コードより後ろの部分。owner_valuesは、基本目標ごと、取組ごとのCSV。' }),
  title: z.string().meta({ title: '項目名', description: 'CSVの見出し。' }),
  name: z.string().meta({ title: '物理名', description: 'JSONのキー。英小文字と下線。' }),
  type: z.string().meta({ title: '型', description: '文字列、整数、数値、日付、URL、コード、一覧。' }),
  required: z.boolean().meta({ title: '必須', description: '空にならない項目か。' }),
  code_list: z.string().nullable().meta({ title: 'コード表', description: '使うコード表の名前。' }),
  unit: z.string().nullable().meta({ title: '単位', description: '数の単位。行ごとに違うときは「単位」の列にある。' }),
  description: z.string().meta({ title: '説明', description: '項目の意味。' }),
  example: z.string().nullable().meta({ title: '例', description: 'この計画での値の例。' }),
});

export type DictionaryRow = z.output<typeof dictionaryRow>;
