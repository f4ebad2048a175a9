import { numberText } from '../number.ts';

/** Texts about what changed since an edition. */
export const dataChangesText = {
  heading: '前の版から変わったところ',
  noEdition: '比べられる前の版は、まだありません。版を公開すると、次の更新からここに、増えた行、なくなった行、変わった行を示します。',
  same: (date: string) => `今の表は、${date}の版と同じです。`,
  since: (date: string) => `${date}の版と、今の表を比べました。行はIDで突き合わせています。`,
  others: (count: number) => (count === 0 ? '' : `ほかの${count}の表は変わっていません。`),
  caption: (date: string) => `${date}の版から変わった表と行の数`,
  columns: { table: '表', added: '増えた行', removed: 'なくなった行', changed: '変わった行' },
  kinds: { added: '増えた行', removed: 'なくなった行', changed: '変わった行' },
  newTable: '新しい表',
  newColumns: (titles: readonly string[]) => `増えた列：${titles.join('、')}`,
  lostColumns: (names: readonly string[]) => `なくなった列：${names.join('、')}`,
  lostTables: (names: readonly string[]) => `なくなった表：${names.join('、')}`,
  summary: '行ごとに見る',
  list: (table: string, kind: string, count: number) => `${table}の${kind}（${numberText(count)}）`,
  more: (count: number) => `ほか${numberText(count)}行`,
} as const;
