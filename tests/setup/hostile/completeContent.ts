import type { ContentFiles } from '../../../scripts/fuzz/contentFiles.ts';
import { citedItem, citedKpis, quotedKpis, tableItem } from './fullThings.ts';

/** What plan.yaml lacks. */
const planParts = `titleNote: このサイトで付けた題です。
id: second-plan
period: { from: R2, to: R9 }
kpis:${citedKpis('whole-plan')}
fields:
  - { key: memo, name: 覚書の欄, on: [goal, initiative, kpi, value], type: text }
  - { key: count, name: 個数の欄, on: [goal, initiative, kpi, value], type: number }
  - { key: leaflet, name: ちらしの欄, on: [goal, initiative, kpi, value], type: url }
  - { key: marks, name: 印の欄, on: [goal, initiative, kpi, value], type: codes }
words:
  siteName: 計画の見える頁
  tagline: 計画を見る人のために
  department: 受け持ち
  kpi: ものさし
  revision: 書き直し
  baseline: もとの値
  target: めあての値
  result: できた値
otherMunicipalities: [となり市]
`;

/** What the invented plan lacks: fields that may be written but are not. */
const additions: readonly (readonly [file: string, before: string, after: string])[] = [
  [
    'plan.yaml',
    'description: 見本のために作った、架空の計画の対照表\n',
    'description: 見本のために作った、架空の計画の対照表\n    gaiji: [U+E000]\n  - id: plan-book\n    kind: document\n    title: 計画の冊子\n    description: 刷られた冊子\n    url: https://www.city.minamo.example/sasshi.pdf\n  - id: plan-tables\n    kind: table\n    title: 計画の表\n',
  ],
  ['plan.yaml', 'name: 基本目標, page: true', 'name: 基本目標, page: true, formerNames: [昔の目標]'],
  ['plan.yaml', '{ key: kpi, name: KPI }', '{ key: kpi, name: KPI }\n  - { key: shown, name: 様子を見る指標, target: false }'],
  ['plan.yaml', 'fiscalYears:', `${planParts}fiscalYears:`],
  ['goals/goal-1.mdx', 'kpis: []', `kpis:${quotedKpis('goal-1-full')}`],
  [
    'goals/goal-1.mdx',
    'line: 3\nchanges:',
    'line: 3\nhistory:\n  - { field: title, text: 前の基本目標 }\nchanges:\n  - type: renamed\n    revision: first-decision\n    basis: replaced-text\n    certainty: stated\n    evidenceLine: 3\n    note: 題の改称\n    reason: 題を改めた理由\n  - type: moved\n    revision: second-decision\n    basis: decision\n    reasonStated: false',
  ],
  ['departments.yaml', '  name: 建設課\n', '  name: 建設課\n  formerNames: [{ name: 前の建設の課, until: 2021-03-31 }]\n'],
  ['goals/goal-2.mdx', 'line: 12\n', 'source: { id: minamo-plan, line: 12, place: 欄の外 }\n'],
  ['goals/goal-2.mdx', 'certainty: inferred\n            note', 'certainty: inferred\n            evidenceLine: 21\n            note'],
  ['initiatives/solar-lamps.md', 'certainty: inferred\n', 'certainty: inferred\n    evidenceLine: 24\n'],
  // A grade must be one of its scale, so that both could only be filled alike.
  ['results/2022.csv', ',A,r4,', ',,,'],
  ['results/2022.csv', ',C,,', ',,,'],
  // The same holds of a unit and a target and those of the KPI.
  ['results/2022.csv', 'net-migration,,,人,12,5,', 'net-migration,,,,,5,'],
  ['results/2022.csv', 'net-migration,,,人,12人,3,', 'net-migration,,,,,3,'],
  ['results/2022.csv', 'spending,,,円,', 'spending,,,,'],
  ['initiatives/hana.md', 'line: 8\n', 'source: { id: minamo-plan, line: 8, place: 欄の外 }\n'],
  ['initiatives/hana.md', 'kpis:', `kpis:${quotedKpis('hana-full')}`],
];

const files: Readonly<Record<string, string>> = {
  'revisions.yaml':
    '- id: first-decision\n  title: 最初の決定\n  decided_on: 2021-03-25\n  effective_from: 2021-04-01\n  decided_by: 決めた会議\n  document: 決定の文書\n  document_url: https://www.city.example/kettei.pdf\n  reason: 決定の理由\n  source: { id: minamo-plan, line: 3, place: 欄の外 }\n- id: second-decision\n  title: 二番目の決定\n  decided_on: null\n  undated_note: 日のない理由\n  source: { id: plan-book, page: 12–13, place: 表の3 }\n- id: third-decision\n  title: 三番目の決定\n  undated_note: 日のない訳\n  source: { id: plan-tables, sheet: 実績の表, cell: B2 }\n',
  'goals/goal-book.mdx': citedItem('goal-book', 'measures:\n  - { id: book-measure, label: 【一】, title: 基本目標のすぐ下の項目 }\n'),
  'goals/goal-table.mdx': tableItem(''),
  'initiatives/book-thing.md': citedItem('book-thing', 'parent: tourism\nalsoUnder: [goal-1]\n'),
  'initiatives/table-thing.md': tableItem('parent: tourism\n'),
  'tombstones.yaml':
    '- type: initiative\n  id: old-thing\n  title: 終わった取組\n  reason: まとめたため\n  date: "2023-06-01"\n  successor: hana\n- type: initiative\n  id: old-pair\n  title: 分かれた取組\n  reason: 二つに分けたため\n  date: "2023-06-01"\n  successor: [hana, book-thing]\n- type: kpi\n  id: kpi-old\n  title: 終わった指標\n  reason: 測れないため\n  date: "2023-06-01"\n  successor: null\n- type: page\n  id: news\n  title: 終わった頁\n  reason: 役目を終えたため\n  date: "2023-06-01"\n  successor: null\n- type: note\n  id: old-doubt\n  title: 終わった疑義\n  reason: 直したため\n  date: "2023-06-01"\n  successor: null\n',
  'published.yaml':
    'addresses:\n  - initiatives/old-thing/\n  - initiatives/old-pair/\n  - news/\nplaces:\n  - initiatives/old-thing/#kpi-old\nnote:\n  - old-doubt\npage:\n  - news\ngoal:\n  - goal-1\npolicy:\n  - lakeside\nmeasure:\n  - lakeside-restoration\ninitiative:\n  - old-thing\n  - old-pair\nkpi:\n  - kpi-old\ndepartment:\n  - constructor\n',
};

/** Where there are several decisions, each change names one. */
function withDecision(text: string): string {
  return text.replace(/^( *)- type: (.*)\n(?= *basis: )/gm, '$1- type: $2\n$1  revision: first-decision\n');
}

/** The invented plan with every field and every file that content can have. */
export function completeContent(content: ContentFiles): ContentFiles {
  const complete = new Map(content);
  for (const [file, before, after] of additions) {
    const text = complete.get(file)?.toString('utf8') ?? '';
    if (text.split(before).length !== 2) throw new Error(`${file} has ${before} not once`);
    complete.set(file, Buffer.from(text.replace(before, after)));
  }
  for (const [file, bytes] of complete) if (/\.mdx?$/.test(file)) complete.set(file, Buffer.from(withDecision(bytes.toString('utf8'))));
  for (const [file, text] of Object.entries(files)) complete.set(file, Buffer.from(text));
  return complete;
}
