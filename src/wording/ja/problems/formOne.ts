/** The names that the first form of content had for every plan, as plan.yaml of the second form writes them. */
export const formOneText = {
  levels: [
    '# 計画の階層。上から順に書きます。',
    'levels:',
    '  - { key: goal, plural: goals, name: 基本目標, page: true }',
    '  - { key: policy, plural: policies, name: 施策 }',
    '  - { key: measure, plural: measures, name: 具体的な施策 }',
    '  - { key: initiative, plural: initiatives, name: 主な取組, shortName: 取組, page: true }',
    '# 指標の種類。書かれていない指標は kpi です。',
    'kpiKinds:',
    '  - { key: numeric-target, name: 数値目標 }',
    '  - { key: kpi, name: KPI }',
  ],
  /** The kind of a plan: the last such word of its title, or else what the first form published of every plan. */
  kindOf: (title: string) => title.match(/総合戦略|総合計画|基本計画|実施計画|戦略|計画/gu)?.at(-1) ?? '総合戦略',
  /** The kind of a municipality, as its name ends. */
  municipalityKindOf: (name: string) =>
    /(広域連合|一部事務組合|市|区|町|村|都|道|府|県)$/u.exec(name)?.[1]?.replace(/^区$/u, '特別区') ?? '市',
} as const;
