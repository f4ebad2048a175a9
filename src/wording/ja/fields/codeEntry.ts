import type { codeFields } from '../../../schema/entity/rows/codeEntry.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const codeEntry = {
  id: { label: 'ID', description: 'コード表の名前とコードをつないだもの。' },
  list: { label: 'コード表', description: 'コード表の名前。' },
  code: { label: 'コード', description: 'JSONで使うコード。' },
  label: { label: '名称', description: 'CSVで使う日本語の名称。' },
  description: { label: '説明', description: 'コードの意味。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof codeFields>;
