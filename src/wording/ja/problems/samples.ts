/** Samples of content files, as commands write them for a person who fills them in. */
export const sampleText = {
  /** What is to be replaced; the check names whatever still stands. */
  placeholder: (what: string) => `＜${what}を書く＞`,
  item: ({ isTop, level, above, kinds }: { isTop: boolean; level: string; above: readonly string[]; kinds: readonly string[] }) => [
    `# 「${level}」1件のファイルです。ファイルの名前が ID になります。# で始まる行は見本で、要るものだけ、先頭の # と空白1つを消して使います。`,
    `title: ＜${level}の名称を書く＞`,
    ...(isTop
      ? ['# 計画にある番号。並び順と色になります。', '# number: 1', '# shortTitle: 短い名前']
      : [`# 属する項目のID（${above.join('、')}のどれか）`, 'parent: ＜親のIDを書く＞', '# number: 1']),
    '# label: "(1)"',
    '# overview: ＜概要を書く＞',
    '# departments: [ ＜担当課のIDを書く＞ ]',
    '# alsoUnder: [ ＜ほかに載っている場所のIDを書く＞ ]',
    '# directions:',
    '#   - text: ＜基本的方向などの文を書く＞',
    '# period: { from: R2, to: R6 }',
    '# budgets:',
    '#   - { fiscalYear: R5, amount: 1200, unit: 千円, kind: 予算 }',
    '# source: { id: ＜資料のIDを書く＞, page: 31 }',
    '# kpis:',
    '#   # kpi- で始まるID',
    '#   - id: ＜指標のIDを書く＞',
    ...(kinds.length > 1 ? [`#     # ${kinds.join('、')} のどれか`, `#     kind: ${kinds[0] ?? ''}`] : []),
    '#     label: ＜指標の名前を書く＞',
    '#     # 単位のない指標では、次の行を消します。',
    '#     unit: 人',
    '#     # increase 増やす、decrease 減らす、maintain 保つ、at-least 以上、at-most 以下',
    '#     direction: increase',
    '#     # 時は、計画に書かれたとおりに、次のどれか1つで書きます。「令和6年度」は年度、「令和6年」は年です。',
    '#     # fiscalYear: R6（年度）、year: R6（年）、asOf: "2024-03-31" か "2024-03"（日か月）、',
    '#     # period: { from: H28, to: R2 }（年度の期間）、years: { from: 2013, to: 2017 }（年の期間）、time: not-stated（記載なし）',
    '#     # 数は、コンマも単位も付けずに value に書き、計画の文字のままを raw に "…" で囲んで書きます。',
    '#     values:',
    '#       - { kind: baseline, fiscalYear: H30, value: 1850, raw: "1,850人" }',
    '#       - { kind: target, fiscalYear: R6, value: 2500, raw: "2,500人" }',
  ],
  /** Lists of what stands in an item, each within the one above it, as `before` says how far; a plan may leave levels out. */
  nested: ({ plural, name }: { plural: string; name: string }, before: string) => [
    `#${before} # このなかに書く「${name}」`,
    `#${before} ${plural}:`,
    `#${before}   - id: ＜${name}のIDを書く＞`,
    `#${before}     title: ＜${name}の名称を書く＞`,
    `#${before}     # number: 1`,
  ],
} as const;
