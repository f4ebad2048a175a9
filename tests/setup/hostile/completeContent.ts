import type { ContentFiles } from '../../../scripts/fuzz/contentFiles.ts';

/** A KPI that has every field that a KPI can have; `id` without its `kpi-`. */
function fullKpi(id: string): string {
  return `
  - id: kpi-${id}-words
    label: 言葉の指標
    aggregation: not-stated
    unit: 段階
    direction: increase
    values:
      - kind: baseline
        fiscalYear: R2
        text: 低い
        unit: 段階
        raw: 低い
      - kind: target
        fiscalYear: R9
        text: 高い
        unit: 段階
        raw: 高い
  - id: kpi-${id}
    label: 何でも書かれた指標
    formerLabel: 前の名前の指標
    aggregation: annual
    unit: 件
    direction: increase
    line: 3
    directionNote: 向きの理由
    promise: 指標の文
    changes:
      - type: renamed
        basis: replaced-text
        certainty: inferred
        evidenceLine: 3
        note: 改称の理由
    values:
      - kind: baseline
        fiscalYear: R2
        value: 1
        qualifier: about
        unit: 件
        raw: 約1件
        line: 3
        note: 値の注
      - kind: result
        fiscalYear: R3
        text: 文字の実績
        raw: 文字の実績
        note: 実績の注
      - kind: target
        fiscalYear: R9
        text: 文字の目標
        raw: 文字の目標の欄
        note: 目標の注
        readAs:
          note: 読みかえの理由
  - id: kpi-${id}-down
    label: 逆に向かう指標
    aggregation: annual
    unit: "%"
    direction: increase
    directionDiffers:
      note: 向きが逆の理由
    values:
      - kind: baseline
        fiscalYear: R2
        value: 20
        raw: "0.2"
        converted:
          factor: 100
          note: 換算の理由
      - kind: target
        fiscalYear: R9
        value: 10
        raw: 10%
  - id: kpi-${id}-status
    label: 値のない指標
    aggregation: not-stated
    unit: null
    direction: unclear
    values:
      - kind: baseline
        fiscalYear: R2
        status: not-measured
        raw: —
        note: 値がない理由
      - kind: target
        fiscalYear: R9
        status: not-given
        raw: ""`;
}

/** What the invented plan lacks: fields that may be written but are not. */
const additions: readonly (readonly [file: string, before: string, after: string])[] = [
  [
    'plan.yaml',
    'description: 見本のために作った、架空の計画の対照表\n',
    'description: 見本のために作った、架空の計画の対照表\n    gaiji: [U+E000]\n',
  ],
  ['plan.yaml', 'fiscalYears:', 'titleNote: このサイトで付けた題です。\nfiscalYears:'],
  ['goals/goal-1.mdx', 'targets: []', `targets:${fullKpi('goal-1-full')}`],
  [
    'goals/goal-1.mdx',
    'line: 3\nchanges:',
    'line: 3\nformerTitle: 前の基本目標\nchanges:\n  - type: renamed\n    basis: replaced-text\n    certainty: stated\n    evidenceLine: 3\n    note: 題の改称',
  ],
  ['goals/goal-2.mdx', 'certainty: inferred\n            note', 'certainty: inferred\n            evidenceLine: 21\n            note'],
  ['initiatives/solar-lamps.md', 'certainty: inferred\n', 'certainty: inferred\n    evidenceLine: 24\n'],
  ['initiatives/hana.md', 'kpis:', `kpis:${fullKpi('hana-full')}`],
];

const files: Readonly<Record<string, string>> = {
  'tombstones.yaml':
    '- type: initiative\n  id: old-thing\n  title: 終わった取組\n  reason: まとめたため\n  date: "2023-06-01"\n  successor: hana\n- type: kpi\n  id: kpi-old\n  title: 終わった指標\n  reason: 測れないため\n  date: "2023-06-01"\n  successor: null\n- type: page\n  id: news\n  title: 終わった頁\n  reason: 役目を終えたため\n  date: "2023-06-01"\n  successor: null\n- type: note\n  id: old-doubt\n  title: 終わった疑義\n  reason: 直したため\n  date: "2023-06-01"\n  successor: null\n',
  'published.yaml':
    'addresses:\n  - initiatives/old-thing/\n  - news/\nplaces:\n  - initiatives/old-thing/#kpi-old\nnote:\n  - old-doubt\npage:\n  - news\ngoal:\n  - goal-1\npolicy:\n  - lakeside\nmeasure:\n  - lakeside-restoration\ninitiative:\n  - old-thing\nkpi:\n  - kpi-old\ndepartment:\n  - constructor\n',
};

/** The invented plan with every field and every file that content can have. */
export function completeContent(content: ContentFiles): ContentFiles {
  const complete = new Map(content);
  for (const [file, before, after] of additions) {
    const text = complete.get(file)?.toString('utf8') ?? '';
    if (text.split(before).length !== 2) throw new Error(`${file} has ${before} not once`);
    complete.set(file, Buffer.from(text.replace(before, after)));
  }
  for (const [file, text] of Object.entries(files)) complete.set(file, Buffer.from(text));
  return complete;
}
