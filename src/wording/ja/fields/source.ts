import type { documentFields, sourceFields } from '../../../schema/entity/source.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const source = {
  document: { label: '原資料', description: '原資料のID。実績値のCSVから読んだ値では、results-と西暦の年度。' },
  line: { label: '行', description: '原資料、またはCSVの行番号。1から数える。' },
  page: { label: 'ページ', description: '資料のページ。' },
  place: { label: '場所', description: '表の番号など、資料のなかの場所。' },
  sheet: { label: 'シート', description: '表計算のシート。' },
  cell: { label: 'セル', description: '表計算のセル。' },
} as const satisfies EntityTexts<typeof sourceFields>;

export const document = {
  id: { label: 'ID', description: '原資料のID。' },
  file: { label: 'ファイル', description: '原資料のファイル名。' },
  title: { label: '題', description: '原資料の題。' },
  description: { label: '説明', description: '原資料の説明。' },
  kind: { label: '種類', description: '書き起こし、文書、表計算のどれか。' },
  url: { label: 'URL', description: '原資料の住所（URL）。' },
} as const satisfies EntityTexts<typeof documentFields>;
