import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify as stringifyRows } from 'csv-stringify/sync';
import { stringify } from 'yaml';
import { withCheckDigit } from '../../src/plan/check/checkPlanInformation.ts';
import { resultColumns } from '../../src/schema/entity/results/result.ts';
import { emptyLedger, syntheticShape } from './syntheticContent.ts';
import { type SyntheticEntry, syntheticPlan, type SyntheticSize } from './syntheticPlan.ts';

const areaCode = '99202';
const sourceFile = 'synthetic-plan.txt';

const planFacts = {
  ...syntheticShape,
  municipality: { name: '架空市', kind: '市', prefecture: '見本県', code: withCheckDigit(areaCode), areaCode },
  title: '架空市総合戦略',
  titleNote: 'この計画は、サイトの性能をはかるために機械で作った見本で、どこの市のものでもありません。',
  fiscalYears: { first: 2018, last: 2024 },
  baselineYear: 2018,
  targetYear: 2024,
  edition: { date: '2026-11-22' },
  licence: { id: 'CC0-1.0', name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  publisher: { name: 'このサイトの運営者' },
  contact: { name: 'このサイトの運営者' },
  site: { address: 'https://example.org', base: '/' },
  official: false,
  sources: [
    {
      id: 'synthetic-plan',
      kind: 'verbatim',
      file: sourceFile,
      title: '見本の計画の表',
      description: '性能をはかるために機械で作った対照表',
    },
  ],
  keepTogether: ['架空市', 'コミュニティ・スクール'],
  searchExamples: ['空き家', '子育て支援', '防災', '6次産業化', 'エアコン'],
};

const synonyms = [
  ['子ども', 'こども', '子供'],
  ['寄附', '寄付'],
  ['ふるさと寄附金', 'ふるさと納税'],
  ['空き家', '空家'],
  ['放課後児童クラブ', '学童保育'],
  ['ホームページ', 'HP'],
];

const pages: Readonly<Record<string, { readonly title: string; readonly description: string; readonly body: string }>> = {
  about: {
    title: 'このサイトについて',
    description: 'このサイトが何かを説明します。',
    body: 'このサイトは、性能をはかるために機械で作った見本です。書かれている取組も値も、どこの市のものでもありません。',
  },
  method: {
    title: '読み取りの方法',
    description: '原資料をどう読んだかを説明します。',
    body: '見本の計画は、原資料の行とともに機械で作りました。空欄は0ではなく、空欄の理由を書いています。',
  },
  accessibility: {
    title: 'ウェブアクセシビリティ',
    description: '使いやすさについての方針です。',
    body: '見本の計画も、ほかの計画と同じ部品でページにしています。',
  },
  terms: { title: '利用条件', description: '文やデータを使うときの決まりです。', body: '見本の計画の文と値は、だれでも自由に使えます。' },
};

/**
 * Writes a whole, valid content folder of an invented plan, byte for byte the same for the same size and seed.
 *
 * Throws a RangeError below 8 initiatives. What stands in the folder already is overwritten, not removed.
 */
export async function writeSyntheticPlan(folder: string, size: SyntheticSize): Promise<void> {
  const { goals, initiatives, departments, notes, results, source } = syntheticPlan(size);
  const files = new Map<string, string>([
    ['plan.yaml', yaml(planFacts)],
    ['departments.yaml', yaml(departments)],
    ['notes.yaml', yaml(notes)],
    ['synonyms.yaml', yaml(synonyms)],
    ['published.yaml', yaml(emptyLedger)],
    [`sources/${sourceFile}`, source],
    ...goals.map((goal): [string, string] => [`goals/${goal.id}.mdx`, markdown(goal)]),
    ...initiatives.map((initiative): [string, string] => [`initiatives/${initiative.id}.md`, markdown(initiative)]),
    ...Object.entries(pages).map(([id, { body, ...facts }]): [string, string] => [`pages/${id}.mdx`, markdown({ id, facts, body })]),
    ...[...results, [planFacts.fiscalYears.last, []] as const].map(([year, rows]): [string, string] => [
      `results/${year}.csv`,
      stringifyRows([...rows], { header: true, columns: [...resultColumns] }),
    ]),
  ]);
  for (const name of new Set([...files.keys()].map((file) => path.dirname(file))))
    await mkdir(path.join(folder, name), { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(folder, file), text);
}

function markdown({ facts, body }: SyntheticEntry<unknown>): string {
  return `---\n${yaml(facts)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Every text in quotation marks, on one line: content refuses whatever a YAML reader could take for something else. */
export function yaml(data: unknown): string {
  return stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false });
}
