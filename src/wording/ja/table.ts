import { noteKind } from './codes.ts';
import type { Note } from '../../schema/entity/note.ts';

/** What the cells of published tables say, beside the plan's own words. */
export const tableText = {
  /** What the JSON Schema of the whole plan says of it. */
  wholePlan: { title: '計画の全体', description: '計画のすべて。IDで結ばれた平らな一覧。' },
  /** What the type of a column is called. */
  columnTypes: {
    string: '文字列',
    integer: '整数',
    number: '数値',
    boolean: '真偽（1か0）',
    date: '日付',
    uri: 'URL',
    code: 'コード',
    codes: 'コードの一覧',
    list: '文字列の一覧',
  },
  /** The choice that would need words beside it, and the header of years. */
  otherChoice: 'その他',
  /** How the description of a column says when its cells are empty. */
  empty: '空',
  fiscalYear: '年度',
  /** Where a value stands that was not read from the transcription. */
  origin: (file: string) => `出どころは${file}。`,
  /** From which year a KPI is counted otherwise. */
  break: (year: number, note: string) => `${year}年度から：${note}`,
  doubt: ({ id, kind, title, text }: Note) => `${noteKind[kind].label}：${title}。${text}（疑義 ${id}）`,
} as const;
