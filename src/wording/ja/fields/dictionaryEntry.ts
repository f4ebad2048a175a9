import type { dictionaryFields } from '../../../schema/entity/dictionaryEntry.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const dictionaryEntry = {
  id: { label: 'ID', description: '表の名前と物理名をつないだもの。' },
  table: { label: '表', description: '表の名前。ファイル名の、コードより後ろの部分。' },
  title: { label: '項目名', description: 'CSVの見出し。' },
  name: { label: '物理名', description: 'JSONのキー。英小文字と下線。' },
  type: { label: '型', description: '文字列、整数、数値、日付、URL、コード、一覧。' },
  required: { label: '必須', description: '空にならない項目か。' },
  codeList: { label: 'コード表', description: '使うコード表の名前。' },
  unit: { label: '単位', description: '数の単位。行ごとに違うときは「単位」の列にある。' },
  description: { label: '説明', description: '項目の意味。' },
  example: { label: '例', description: 'この計画での値の例。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof dictionaryFields>;
