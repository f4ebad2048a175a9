/** Where a thing may stand: on a page of a document, in a cell of a spreadsheet, in a line of a transcription. */
const [inBook, inTable, inLine] = [
  '{ id: plan-book, page: 12–13, place: 表の3 }',
  '{ id: plan-tables, sheet: 実績の表, cell: B2 }',
  '{ id: minamo-plan, line: 3, place: 欄の外 }',
];

const ownFields = '{ memo: 覚え書き, count: 3, leaflet: "https://www.city.example/chirashi/", marks: [朝の部, 夜の部] }';

/** Earlier wordings and places of a thing; those of `text` are of two of its fields. */
function history(one: string, other: string): string {
  return `
      - { field: ${one}, text: 一番はじめの名前, until: 2020-03-31, line: 3 }
      - { field: ${other}, text: 二番目の書き方, until: first-decision, source: ${inBook} }
      - { field: ${one}, text: 三番目の名前, until: second-decision, source: ${inTable} }
      - { field: ${one}, text: 四番目の名前, until: 2023-03-31, source: ${inLine} }
      - { field: department, id: environment, until: 2022-03-31, source: ${inBook} }`;
}

/** Where a judgement by hand is told: in every form of a place. */
const judgedSource = '{ id: minamo-plan, line: 3, place: 欄の外 }';

/** A KPI that has every field that one read from a transcription can have, and three more; `id` without its `kpi-`. */
export function quotedKpis(id: string): string {
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
    history:
      - { field: label, text: 前の名前の指標 }
    aggregation: annual
    unit: 件
    direction: increase
    line: 3
    directionNote: 向きの理由
    promise: 指標の文
    changes:
      - type: renamed
        revision: first-decision
        basis: replaced-text
        certainty: inferred
        evidenceLine: 3
        note: 改称の理由
        reason: 改称の決定の理由
      - type: replaced
        revision: first-decision
        basis: decision
        reasonStated: false
        successor: kpi-${id}-down
      - type: replaced
        revision: second-decision
        basis: decision
        successor: [kpi-${id}-down, kpi-${id}-status]
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
        until: second-decision
      - kind: target
        fiscalYear: R9
        text: 改めた文字の目標
        raw: 改めた文字の目標
        since: second-decision
        correctedFrom: { value: 誤った文字の目標, unit: 誤った単位の名, on: 2023-05-01, note: 訂正の理由 }
  - id: kpi-${id}-down
    label: 逆に向かう指標
    aggregation: annual
    unit: "%"
    direction: increase
    directionDiffers:
      note: 向きが逆の理由
    better: more
    betterNote: 多いほうがよい理由
    applies: by-year
    measuredEvery: 2
    firstMeasured: R2
    due: { month: 7, day: 31 }
    breaks:
      - { fiscalYear: R5, note: 数え方が変わった理由, revision: first-decision }
    plausible: { min: 0, max: 150 }
    mayExceed100: true
    judged: { year: R6, met: true, note: 人が読んだ理由, source: ${judgedSource} }
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

/** KPIs that have between them every field that one of a document or a spreadsheet can have; `id` without its `kpi-`. */
export function citedKpis(id: string): string {
  return `
  - id: kpi-${id}-book
    kind: numeric-target
    label: 冊子の指標
    aggregation: annual
    unit: 件
    direction: increase
    decimals: 1
    definition: 指標の定め方
    method: 指標の測り方
    judged: { year: 2026, met: false, note: 冊子を読んだ理由, source: ${inBook} }
    statistic: { name: もとの統計, url: "https://www.city.example/tokei/" }
    departments: [constructor, { id: environment, role: 集計の係 }]
    alsoUnder: [tourism]
    fields: ${ownFields}
    source: ${inBook}
    history:${history('label', 'unit')}
    values:
      - { kind: baseline, year: 2020, value: 1, unit: 件, note: 暦年の注, source: ${inBook}, fields: ${ownFields} }
      - { kind: reference, asOf: 2021-03-31, value: 2, note: 時点の注, source: ${inTable} }
      - { kind: reference, period: { from: R2, to: R4 }, value: 3, raw: 3件, aggregation: period-total, source: ${inLine} }
      - { kind: forecast, years: { from: 2021, to: 2022 }, value: 4, note: 見込みの注 }
      - { kind: reference, time: not-stated, value: 5, note: 時のない値の注 }
      - { kind: target, year: 2026, than: baseline, qualifier: or-more, raw: 現状より多く, note: 現状との比べ方の注 }
      - { kind: target, fiscalYear: R9, value: 6, upper: 8, raw: 6から8件, note: 幅の注 }
  - id: kpi-${id}-table
    kind: shown
    label: 表の指標
    unit: 人
    departmentsNote: 表に課の欄がないため
    judged: { year: 2026, met: true, note: 表を読んだ理由, source: ${inTable} }
    source: ${inTable}
    values:
      - { kind: baseline, asOf: 2021-03, value: 10 }
      - { kind: result, asOf: 2022-03, text: 表の言葉の実績 }
      - { kind: target, year: 2026, text: 表の言葉の目標 }
  - id: kpi-${id}-line
    label: 行を指す指標
    source: ${inLine}
    values:
      - { kind: baseline, fiscalYear: R2, text: 行の言葉, raw: 行の言葉 }`;
}

/** The file of an item that has every field that one of a document can have; `own` is what only its level has. */
export function citedItem(id: string, own: string): string {
  return `---
title: 冊子に書かれた項目
label: 【何】
number: 3
shortTitle: 冊子の項目
levelName: 横断する項目
overview: 冊子に書かれた概要です。
departments: [constructor, { id: environment, role: 協力の係 }]
directions:
  - { text: 行に書かれた方向です。, line: 3 }
  - { text: 冊子に書かれた方向です。, source: ${inBook} }
  - { text: 表に書かれた方向です。, source: ${inTable} }
  - { text: 行を指した方向です。, source: ${inLine} }
period: { from: R2, to: R9 }
budgets:
  - { fiscalYear: R5, amount: 2000, unit: 千円, kind: 予算 }
  - { fiscalYear: R5, amount: 1200, unit: 千円, kind: 予算, label: 一般の財源 }
ratings:
  - { fiscalYear: R5, grade: 良い方, scale: 市の物差し, comment: 評価の言葉 }
fields: ${ownFields}
source: ${inBook}
history:${history('title', 'overview')}
      - { field: parent, id: goal-1, until: 2021-03-31 }
changes:
  - { type: moved, revision: first-decision, basis: decision, reason: 移した理由 }
  - { type: revised, revision: first-decision, basis: decision, reasonStated: false }
kpis:${citedKpis(id)}
${own}---

冊子の項目の本文です。
`;
}

/** The file of an item that stands in a spreadsheet, and of which no department is told. */
export function tableItem(own: string): string {
  return `---
title: 表に書かれた項目
number: 4
departmentsNote: 表に課の欄がないため
source: ${inTable}
${own}---
`;
}
