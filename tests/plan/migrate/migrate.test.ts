import { describe, expect, it } from 'vitest';
import { migrateItem } from '../../../src/plan/migrate/migrateItem.ts';
import { migratePlanYaml } from '../../../src/plan/migrate/migratePlanYaml.ts';

const initiative = `# 取組
title: 創業支援   # 今の名称
formerTitle: 起業支援 # 前の名称
measure: workplaces
overview: 店を開く人を助ける。
formerOverview: "店を: 助ける。"
# 担当
department: commerce # 商工課
line: 14
kpis:
  - id: kpi-startups
    label: 創業者数
    formerLabel: 計画策定
    values: []
`;

const goal = `number: 1
title: 雇用
targets:
  # 数値目標
  - id: kpi-goal-1 # ID
    label: 従業者数
policies:
  - id: p
    title: 就業
    measures:
      - id: m
        title: 情報発信
        formerTitle: 情報提供
        line: 3
`;

describe(migrateItem, () => {
  it('renames the keys of an initiative, makes a history of earlier wordings, and keeps every comment', () => {
    expect(migrateItem(initiative)).toMatchInlineSnapshot(`
      "# 取組
      title: 創業支援   # 今の名称
      history:
        - field: title
          text: 起業支援
        - field: overview
          text: "店を: 助ける。" # 前の名称
      parent: workplaces
      overview: 店を開く人を助ける。
      # 担当
      departments: [commerce] # 商工課
      line: 14
      kpis:
        - id: kpi-startups
          label: 創業者数
          history:
            - field: label
              text: 計画策定
          values: []
      "
    `);
  });

  it('makes KPIs of a goal’s numeric targets, and keeps what stands nested in it', () => {
    expect(migrateItem(goal)).toMatchInlineSnapshot(`
      "number: 1
      title: 雇用
      kpis:
        # 数値目標
        - id: kpi-goal-1 # ID
          kind: numeric-target
          label: 従業者数
      policies:
        - id: p
          title: 就業
          measures:
            - id: m
              title: 情報発信
              history:
                - field: title
                  text: 情報提供
              line: 3
      "
    `);
  });

  it.each([
    [
      'department: null # 欄がない\ndepartmentNote: 欄がありません。\nline: 1\n',
      ' # 欄がない\ndepartmentsNote: 欄がありません。\nline: 1\n',
    ],
    ['department: null\ndepartmentNote: 欄がありません。\n', 'departmentsNote: 欄がありません。\n'],
  ])('leaves a department out that is none: %j', (before, after) => {
    expect(migrateItem(before)).toBe(after);
  });

  it.each([
    ['an initiative', initiative],
    ['a goal', goal],
  ])('changes nothing of %s a second time', (_, text) => {
    expect(migrateItem(migrateItem(text))).toBe(migrateItem(text));
  });

  it.each(['title: [', '- a\n- b\n', ''])('leaves what it cannot read as it is: %j', (text) => {
    expect(migrateItem(text)).toBe(text);
  });
});

describe(migratePlanYaml, () => {
  const plan = `# 計画
city:
  name: みなと町 # 町
  code: "992011"
title: みなと町の総合計画
sources:
  - id: plan
    file: plan.txt
`;

  it('writes out what the first form took for granted', () => {
    expect(migratePlanYaml(plan)).toMatchInlineSnapshot(`
      "# 計画
      form: 2
      kind: 総合計画
      municipality:
        name: みなと町 # 町
        kind: 町
        code: "992011"
      title: みなと町の総合計画
      # 計画の階層。上から順に書きます。
      levels:
        - { key: goal, plural: goals, name: 基本目標, page: true }
        - { key: policy, plural: policies, name: 施策 }
        - { key: measure, plural: measures, name: 具体的な施策 }
        - { key: initiative, plural: initiatives, name: 主な取組, shortName: 取組, page: true }
      # 指標の種類。書かれていない指標は kpi です。
      kpiKinds:
        - { key: numeric-target, name: 数値目標 }
        - { key: kpi, name: KPI }
      sources:
        - id: plan
          kind: verbatim
          file: plan.txt
      "
    `);
  });

  it('changes nothing a second time', () => {
    expect(migratePlanYaml(migratePlanYaml(plan))).toBe(migratePlanYaml(plan));
  });

  it.each([
    ['大阪市', '市'],
    ['みどり村', '村'],
    ['東区', '特別区'],
    ['海県', '県'],
    ['うみ広域連合', '広域連合'],
  ])('knows the kind of %s by its name', (name, kind) => {
    expect(migratePlanYaml(`city:\n  name: ${name}\n`)).toContain(`  kind: ${kind}\n`);
  });

  it.each([
    ['第2期みなと町総合戦略 <2020–2027>', '総合戦略'],
    ['みなと町総合計画・後期基本計画', '基本計画'],
    ['みなと町の道しるべ', '総合戦略'],
  ])('knows the kind of 「%s」 by its title, or else as the first form published it', (title, kind) => {
    expect(migratePlanYaml(`title: ${title}\n`)).toContain(`kind: ${kind}\n`);
  });
});
