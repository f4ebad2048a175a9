import { numberText } from '../sentences/number.ts';

/** Texts of the pages of editions. */
export const editionsText = {
  title: '公開した版',
  description: (plan: string, count: number) => `${plan}のデータの、これまでに公開した${count}つの版と、版から版へ変わったところです。`,
  lead: (count: number) =>
    count === 1
      ? ['その日に公開したデータを、そのまま残しています。', '公開した版はまだ1つで、比べられる前の版はありません。']
      : [
          'その日に公開したデータを、そのまま残しています。',
          `${numberText(count)}つの版を新しい順に並べ、それぞれを1つ前の版と比べています。`,
        ],
  table: 'すべての変更の表',
  csv: 'CSV',
  json: 'JSON',
  caption: '公開した版と、前の版からの変更の数',
  columns: { edition: '版', previous: '前の版' },
  none: 'なし',
  first: 'はじめの版',
  titleOf: (date: string) => `${date}の版`,
  descriptionOf: (plan: string, date: string, previous: string | undefined) =>
    previous === undefined
      ? `${plan}のデータの${date}の版のファイルと、出典の書き方です。`
      : `${plan}のデータの${date}の版が、${previous}の版から変わったところと、ファイル、出典の書き方です。`,
  leadOf: (previous: string | undefined, count: number) =>
    previous === undefined
      ? ['はじめに公開した版です。比べられる前の版はありません。']
      : count === 0
        ? [`${previous}の版から変わったところはありません。`]
        : [
            `${previous}の版から変わったところは${numberText(count)}件です。`,
            '2つの版のファイルだけを、行のIDで突き合わせて比べています。',
          ],
  all: 'すべての版',
  changesHeading: (previous: string) => `${previous}の版から変わったところ`,
  kindHeading: (label: string, count: number) => `${label}（${numberText(count)}件）`,
  tableCaption: (label: string) => `${label}の前と後`,
  cells: { what: '何が', column: '項目', before: '前', after: '後' },
  added: '加わったもの',
  removed: 'なくなったもの',
  wholeTable: '表の全体',
  columnCount: (count: number) => `${numberText(count)}の列`,
  emptyCell: '空欄',
  absent: '—',
  more: (count: number) => `ほか${numberText(count)}件は、すべての変更の表にあります。`,
  filesHeading: 'ファイル',
  citeHeading: '出典の書き方',
  cited: (date: string) => `オープンデータ（${date}の版）`,
  row: (name: string, fiscalYear: number | null, kind: string | null) =>
    [name, fiscalYear === null ? '' : `${fiscalYear}年度`, kind ?? ''].filter((part) => part !== '').join(' '),
  change: (target: string, type: string) => `${target}の${type}`,
} as const;
