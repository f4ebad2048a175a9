import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/plan/problem/problem.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import type { SourceReference } from '../../src/schema/entity/source.ts';

const content = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../content');
const sourceBytes = await readFile(path.join(content, 'sources/asakuchi-strategy.txt'));
const lines = sourceBytes.toString('utf8').split('\n');
const reading = await readPlan(content);
if (!reading.plan) throw new Error(formatProblems(reading.problems));
const plan = reading.plan;

/** A thing with the line of the source that it stands in; everything of this plan has one. */
const inSource = <Thing extends { readonly source: SourceReference | null }>(thing: Thing) => ({ ...thing, source: { line: thing.source?.line ?? 0 } });
const inLevel = (level: string) => plan.items.filter((item) => item.level === level).map(inSource);
const goals = inLevel('goal').map((goal) => ({ ...goal, directions: goal.directions.map(inSource) }));
const policies = inLevel('policy').map((policy) => ({ ...policy, label: policy.label ?? '', goalId: policy.topId }));
const measures = inLevel('measure').map((measure) => ({ ...measure, label: measure.label ?? '', policyId: measure.parentId ?? '' }));
const initiatives = inLevel('initiative').map((initiative) => ({
  ...initiative,
  goalId: initiative.topId,
  measureId: initiative.parentId ?? '',
  departmentId: initiative.departments[0]?.departmentId ?? null,
}));
const kpis = plan.kpis.map((kpi) => ({ ...inSource(kpi), values: kpi.values.map((value) => ({ ...inSource(value), raw: value.raw ?? '', fiscalYear: value.fiscalYear ?? 0 })) }));
const changes = plan.changes.map(inSource);

const lineOf = (number: number) => lines[number - 1] ?? '';
const departmentName = (id: string | null) => plan.departments.find((department) => department.id === id)?.name ?? null;
const kpisOf = (ownerId: string) => kpis.filter((kpi) => kpi.ownerId === ownerId);
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The lines of the source that are rows of its four tables. */
const rowLines = [...range(13, 22), ...range(36, 57), ...range(68, 79), ...range(93, 99)];

/** How the source writes an aggregation after a KPI's name. */
const aggregationMarks = { annual: '(年間)', cumulative: '(累計)', 'monthly-average': '(月平均)', 'annual-maximum': '(年間最大数)', 'not-stated': '' } as Readonly<Record<string, string>>;

describe('the source', () => {
  it('is the transcription as it was given, byte for byte', () => {
    expect(createHash('sha256').update(sourceBytes).digest('hex')).toBe('ca94ea79bf5951820a16f4027c71436c925805c0ffd587904f56344645454bc1');
  });

  it('has 99 lines', () => {
    expect(lines).toHaveLength(99);
    expect(plan.sourceTexts[0]?.lines).toEqual(lines);
  });
});

describe('the plan', () => {
  it('has everything that the source has, once', () => {
    expect({
      goals: goals.length,
      policies: policies.length,
      measures: measures.length,
      initiatives: initiatives.length,
      departments: plan.departments.length,
      kpis: kpis.length,
      kpisOfGoals: kpis.filter(({ ownerType }) => ownerType === 'goal').length,
      kpisOfInitiatives: kpis.filter(({ ownerType }) => ownerType === 'initiative').length,
      values: kpis.flatMap(({ values }) => values).filter(({ kind }) => kind !== 'result').length,
      directions: goals.flatMap(({ directions }) => directions).length,
    }).toEqual({ goals: 4, policies: 7, measures: 25, initiatives: 51, departments: 18, kpis: 57, kpisOfGoals: 5, kpisOfInitiatives: 52, values: 117, directions: 13 });
  });

  it('invents neither an official title nor a publisher nor an address', () => {
    expect(plan.information).toMatchObject({ cityCode: '332160', areaCode: '33216', firstFiscalYear: 2018, lastFiscalYear: 2024, official: false, siteUrl: 'https://example.org/' });
    expect(plan.information.titleNote).toContain('正式な題名はありません');
    expect(plan.information.publisherName).not.toContain('浅口市');
  });

  it('numbers its goals and spreads the things over them as the source does', () => {
    const initiativesOf = Map.groupBy(initiatives, ({ goalId }) => goalId);
    const policiesOf = Map.groupBy(policies, ({ goalId }) => goalId);
    expect(goals.map(({ id, number, directions }) => [id, number, policiesOf.get(id)?.length, initiativesOf.get(id)?.length, directions.length])).toEqual([
      ['goal-1', 1, 2, 10, 4],
      ['goal-2', 2, 2, 22, 3],
      ['goal-3', 3, 2, 12, 2],
      ['goal-4', 4, 1, 7, 4],
    ]);
  });
});

describe('every text taken from the source', () => {
  const quotations: [string, string | null, number][] = [
    ...goals.flatMap((goal): [string, string | null, number][] => [
      [`${goal.id} title`, goal.title, goal.source.line],
      ...goal.directions.map(({ text, source }, index): [string, string, number] => [`${goal.id} direction ${index + 1}`, text, source.line]),
    ]),
    ...policies.flatMap((policy): [string, string, number][] => [
      [`${policy.id} label`, policy.label, policy.source.line],
      [`${policy.id} title`, policy.title, policy.source.line],
    ]),
    ...measures.flatMap((measure): [string, string | null, number][] => [
      [`${measure.id} label`, measure.label, measure.source.line],
      [`${measure.id} title`, measure.title, measure.source.line],
      [`${measure.id} previousTitle`, measure.previousTitle, measure.source.line],
    ]),
    ...initiatives.flatMap((initiative): [string, string | null, number][] => [
      [`${initiative.id} title`, initiative.title, initiative.source.line],
      [`${initiative.id} previousTitle`, initiative.previousTitle, initiative.source.line],
      [`${initiative.id} overview`, initiative.overview, initiative.source.line],
      [`${initiative.id} previousOverview`, initiative.previousOverview, initiative.source.line],
      [`${initiative.id} department`, departmentName(initiative.departmentId), initiative.source.line],
    ]),
    ...kpis.flatMap((kpi): [string, string | null, number][] => [
      [`${kpi.id} label`, kpi.label, kpi.source.line],
      [`${kpi.id} previousLabel`, kpi.previousLabel, kpi.source.line],
      ...kpi.values.filter(({ kind }) => kind !== 'result').map((value): [string, string, number] => [`${kpi.id} ${value.kind} ${value.fiscalYear}`, value.raw, value.source.line]),
    ]),
  ];

  it('stands verbatim in the line that it names', () => {
    expect(quotations.filter(([, text, line]) => text !== null && !lineOf(line).includes(text))).toEqual([]);
  });
});

describe('every row of the source', () => {
  it('is used by exactly one initiative', () => {
    expect(initiatives.map(({ source }) => source.line).sort((a, b) => a - b)).toEqual(rowLines);
  });

  /** A row's cells as the content would write them, from the title on: whitespace and marks are compared separately. */
  const cellsOf = (initiative: (typeof initiatives)[number]) => {
    const own = kpisOf(initiative.id);
    const raws = (kind: string) => own.flatMap(({ values }) => values.filter((value) => value.kind === kind).map(({ raw }) => raw)).join('');
    const department = departmentName(initiative.departmentId);
    return [
      `${initiative.previousTitle ?? ''}${initiative.title}`,
      `${initiative.previousOverview ?? ''}${initiative.overview ?? ''}`,
      own.map((kpi) => `${kpi.previousLabel ?? ''}${kpi.label}${aggregationMarks[kpi.aggregation] ?? ''}`).join(''),
      raws('baseline'),
      raws('target'),
      ...(department === null ? [] : [department]),
    ].map(bare);
  };

  it.each(initiatives.map((initiative) => ({ line: initiative.source.line, initiative })))(
    'has title, overview, KPI, baseline, target and department side by side as read: line $line',
    ({ line, initiative }) => {
      const cells = lineOf(line).split('\t').map((cell) => bare(cell.replace(/^(追加|削除) /, '')));
      // The title of line 75 stands two columns to the left of its place, which leaves two empty cells behind it.
      if (line === 75) cells.splice(1, 2);
      const expected = cellsOf(initiative);
      const first = cells.indexOf(expected[0] ?? '');
      expect(cells.slice(first, first + expected.length)).toEqual(expected);
      expect(cells.slice(first + expected.length).join('')).toBe('');
    },
  );

  it('stands under the measure and policy that were read for it', () => {
    const firstLines = measures.map(({ id, source }) => ({ id, line: source.line }));
    const measureAt = (line: number) => firstLines.filter((measure) => measure.line <= line).sort((a, b) => b.line - a.line)[0]?.id;
    expect(initiatives.filter(({ measureId, source }) => measureId !== measureAt(source.line)).map(({ id }) => id)).toEqual([]);
    const policyLines = policies.map(({ id, source }) => ({ id, line: source.line }));
    const policyAt = (line: number) => policyLines.filter((policy) => policy.line <= line).sort((a, b) => b.line - a.line)[0]?.id;
    expect(measures.filter(({ policyId, source }) => policyId !== policyAt(source.line)).map(({ id }) => id)).toEqual([]);
  });

  it('has no department only in line 20, which says why', () => {
    expect(initiatives.filter(({ departmentId }) => departmentId === null).map(({ source }) => source.line)).toEqual([20]);
    expect(initiatives.filter(({ departmentsNote }) => departmentsNote !== null).map(({ source }) => source.line)).toEqual([20]);
  });
});

describe('nothing of the source', () => {
  const marks = new Map<number, readonly string[]>([
    [36, ['削除', '追加']],
    [43, ['追加']],
    [46, ['追加']],
    [48, ['追加']],
    [52, ['追加', '追加', '追加']],
    [73, ['削除']],
    [74, ['追加']],
    [95, ['削除']],
    [99, ['追加']],
  ]);

  /** Every text that the content took from a line, and the marks that were read there. */
  const takenFrom = (line: number): string[] => {
    const here = ({ source }: { source: { line: number } }) => source.line === line;
    return [
      ...goals.filter(here).map(({ title }) => title),
      ...goals.flatMap(({ directions }) => directions.filter(here).map(({ text }) => text)),
      ...policies.filter(here).flatMap(({ label, title }) => [label, title]),
      ...measures.filter(here).flatMap(({ label, title, previousTitle }) => [label, title, previousTitle]),
      ...initiatives.filter(here).flatMap(({ title, previousTitle, overview, previousOverview, departmentId }) => [title, previousTitle, overview, previousOverview, departmentName(departmentId)]),
      ...kpis.filter(here).flatMap(({ label, previousLabel, aggregation }) => [label, previousLabel, aggregationMarks[aggregation] ?? '']),
      ...kpis.flatMap(({ values }) => values.filter(here).filter(({ kind }) => kind !== 'result').map(({ raw }) => raw)),
      ...(marks.get(line) ?? []),
    ].filter((text) => text !== null).filter((text) => text !== '');
  };

  /** A line with each text that was taken from it replaced by ▢, the longest first, each once. */
  const residueOf = (line: number): string =>
    takenFrom(line)
      .sort((a, b) => b.length - a.length)
      .reduce((rest, text) => {
        if (!rest.includes(text)) throw new Error(`Line ${line} does not have ${text} as often as it was taken`);
        return rest.replace(text, () => '▢');
      }, lineOf(line));

  const header = '施策の枠組み\t具体的な施策\t主な取組\t取組の概要\tKPI(重要業績評価指標)\t現状値 (H30年度)\t目標値 (R6年度)\t担当課';
  const scaffolding = new Map<number, string>([
    [3, '基本目標 1\t▢'],
    [4, '--------\t--------------------'],
    [6, '数値目標\t▢ 【現状値（H30年度）】▢ 【目標値（R1年度）】▢ 【目標値（R6年度）】▢'],
    [7, '------\t---'],
    [9, '施策の基本的方向\t<ul style="list-style-type: none"> ・▢ ・▢ ・▢ ・▢'],
    [10, '----------\t---'],
    [12, header],
    [24, '基本目標 2 ▢'],
    [26, '数値目標\t▢ 【現状値（H30年度）】▢ 【目標値（R1年度）】▢ 【目標値（R6年度）】▢'],
    [27, '------\t--'],
    [29, '施策の基本的方向'],
    [31, '- ・▢'],
    [32, '- ・▢'],
    [33, '- ・▢'],
    [35, header],
    [59, '基本目標3 ▢'],
    [61, '数値目標\t▢ 【現状値（H30年度）】▢ 【目標値（R1年度）】▢ 【目標値（R6年度）】▢'],
    [62, '------\t---'],
    [64, '施策の基本的方向\t<ul style="list-style-type: none"> ・▢ ・▢'],
    [65, '----------\t---'],
    [67, `${header}\t`],
    [81, '基本目標 4 ▢'],
    [83, '数値目標 ▢：【現状値（H30年度）】▢【目標値（R1年度）】▢ ▢：【現状値（H30年度）】▢ 【目標値（R6年度）】▢'],
    [85, '施策の基本的方向'],
    [87, '- ・▢'],
    [88, '- ・▢'],
    [89, '- ・▢'],
    [90, '- ・▢'],
    [92, header],
  ]);

  it.each(range(1, 99).filter((line) => !rowLines.includes(line)))('is lost: of line %i only known scaffolding remains', (line) => {
    expect(residueOf(line)).toBe(scaffolding.get(line) ?? '');
  });

  it.each(rowLines)('is lost: of row %i only tabs and spaces remain', (line) => {
    expect(residueOf(line).replaceAll('▢', '')).toMatch(/^[\t ]*$/);
    expect(takenFrom(line).length).toBeGreaterThan(4);
  });

  it('is lost of the marks: each 追加 and 削除 was read as a change of its row or of its measure', () => {
    const measureLine = new Map(measures.map(({ id, source }) => [id, source.line]));
    const claims = [
      ...initiatives.flatMap(({ measureId, source, changes }) =>
        changes.map(({ type, basis }) => ({ type, line: basis === 'row-mark' ? source.line : basis === 'measure-mark' ? measureLine.get(measureId) : undefined })),
      ),
      ...measures.flatMap(({ source, changes }) => changes.map(({ type, basis }) => ({ type, line: basis === 'measure-mark' ? source.line : undefined }))),
    ];
    const word = (type: string) => ({ added: '追加', removed: '削除' })[type];
    const claimed = Map.groupBy(claims.filter(({ line }) => line !== undefined), ({ line }) => line);
    const read = [...claimed].map(([line, each]) => [line, each.map(({ type }) => word(type)).sort()]).sort(([a], [b]) => Number(a) - Number(b));
    // One mark on measure ⑤ (line 46) was read as both of its rows, as the design says.
    expect(read).toEqual([...marks].map(([line, each]) => [line, line === 46 ? ['追加', '追加'] : [...each].sort()]));
  });
});

describe('changes', () => {
  /** Written from the design's reading of the marks, not from the content. */
  const expected = [
    '14 kpi renamed replaced-text inferred',
    '21 initiative revised replaced-text inferred',
    '38 initiative removed measure-mark inferred',
    '39 initiative added measure-mark inferred',
    '41 initiative revised replaced-text inferred',
    '43 initiative renamed replaced-text inferred',
    '43 initiative revised replaced-text inferred',
    '43 measure added measure-mark unassigned',
    '46 initiative added measure-mark inferred',
    '47 initiative added measure-mark inferred',
    '50 initiative added measure-mark inferred',
    '52 measure added measure-mark unassigned',
    '52 measure renamed replaced-text inferred',
    '55 initiative added measure-mark inferred',
    '56 initiative added measure-mark inferred',
    '73 initiative removed row-mark stated',
    '74 initiative added row-mark stated',
    '77 initiative possibly-ended blank-target inferred',
    '78 initiative renamed replaced-text inferred',
    '95 initiative removed row-mark stated',
    '98 initiative renamed replaced-text inferred',
    '98 initiative revised replaced-text inferred',
    '99 initiative added row-mark stated',
  ];

  it('are read line by line as the design says', () => {
    expect(changes.map(({ source, target, type, basis, certainty }) => `${source.line} ${target.type} ${type} ${basis} ${certainty}`).sort()).toEqual(expected);
  });

  it('come in the order of the source, each with an id of its own', () => {
    const order = changes.map(({ source }) => source.line);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(changes.map(({ id }) => id)).size).toBe(23);
  });

  it('say why unless they are stated', () => {
    expect(changes.filter(({ certainty, note }) => certainty !== 'stated' && note === null)).toEqual([]);
  });

  it('split old and new names only where the design says', () => {
    const renamed = changes.filter(({ type }) => type === 'renamed').map(({ source, before, after }) => [source.line, before, after]);
    expect(renamed).toEqual([
      [14, '計画策定', '創業者数'],
      [43, 'アストロ教室', '天文教育の充実'],
      [52, '観光情報提供の仕組み等の構築', '交流人口拡大に向けた情報発信'],
      [78, '学校支援地域本部事業', '地域学校協働活動事業'],
      [98, '公共施設等総合管理計画の策定', '公共施設個別施設計画の策定'],
    ]);
  });

  it('split old and new overviews only where the design says, at the end of a sentence', () => {
    const revised = initiatives.filter(({ previousOverview }) => previousOverview !== null);
    expect(revised.map(({ source }) => source.line)).toEqual([21, 41, 43, 98]);
    for (const { overview, previousOverview } of revised) {
      expect(previousOverview).toMatch(/^[^。]+。$/);
      expect(overview).toMatch(/^[^。]+。$/);
    }
  });
});

describe('values', () => {
  const all = kpis.flatMap((kpi) => kpi.values.filter(({ kind }) => kind !== 'result').map((value) => ({ ...value, kpi })));

  it('are one baseline of 2018 and one target of 2024 for each KPI of an initiative', () => {
    const years = kpis.filter(({ ownerType }) => ownerType === 'initiative').map(({ values }) => values.filter(({ kind }) => kind !== 'result').map(({ kind, fiscalYear }) => `${kind} ${fiscalYear}`));
    expect(years.filter((each) => each.join() !== 'baseline 2018,target 2024')).toEqual([]);
  });

  it('are one for each 【】 of a goal’s numeric targets', () => {
    const ofGoals = kpis.filter(({ ownerType }) => ownerType === 'goal');
    expect(ofGoals.map(({ label, values }) => [label, ...values.filter(({ kind }) => kind !== 'result').map(({ kind, fiscalYear, raw }) => `${kind} ${fiscalYear} ${raw}`)])).toEqual([
      ['市内民営事業所従業者数', 'baseline 2018 —', 'target 2019 9,518人', 'target 2024 9,518人'],
      ['移動数（転入—転出）', 'baseline 2018 10人', 'target 2019 0人', 'target 2024 0人'],
      ['合計特殊出生率', 'baseline 2018 —', 'target 2019 1.6人', 'target 2024 1.8人'],
      ['協議会型住民自治組織数', 'baseline 2018 —', 'target 2019 5地区'],
      ['自主防災組織率', 'baseline 2018 68.5%', 'target 2024 72%'],
    ]);
  });

  it('that are no numbers say why', () => {
    expect(all.filter(({ status }) => status !== 'given').map(({ source, kind, status, raw, text }) => [source.line, kind, status, raw, text]).sort(([a], [b]) => Number(a) - Number(b))).toEqual([
      [6, 'baseline', 'not-measured', '—', null],
      [19, 'target', 'not-given', '', null],
      [38, 'target', 'withdrawn', '', null],
      [50, 'baseline', 'not-measured', '—', null],
      [55, 'baseline', 'not-measured', '—', null],
      [61, 'baseline', 'not-measured', '—', null],
      [69, 'baseline', 'not-numeric', '中3まで', '中3まで'],
      [69, 'target', 'not-numeric', '中3まで', '中3まで'],
      [70, 'baseline', 'not-numeric', '有', '有'],
      [70, 'target', 'not-numeric', '継続', '継続'],
      [72, 'target', 'not-numeric', '希望者の100%', '希望者の100%'],
      [73, 'target', 'withdrawn', '', null],
      [77, 'target', 'not-given', '', null],
      [83, 'baseline', 'not-measured', '—', null],
      [95, 'baseline', 'not-numeric', '設置済み', '設置済み'],
      [95, 'target', 'withdrawn', '', null],
    ]);
  });

  it('that lost their percent format are whole percentages again, with the raw text and the reason kept', () => {
    const percent = all.filter(({ source }) => source.line === 71 || source.line === 72).filter(({ status }) => status === 'given');
    expect(percent.map(({ raw, value, unit }) => [raw, value, unit])).toEqual([
      ['0.16', 16, '%'],
      ['0.2', 20, '%'],
      ['0.873', 87.3, '%'],
    ]);
    expect(percent.filter(({ note }) => note === null)).toEqual([]);
  });

  it('are otherwise the number and unit of their raw text', () => {
    const given = all.filter(({ status, source }) => status === 'given' && source.line !== 71 && source.line !== 72);
    expect(given).toHaveLength(98);
    expect(given.filter(({ raw, value, unit }) => raw !== `${value?.toLocaleString('en-US') ?? ''}${unit ?? ''}`).map(({ kpi, raw }) => [kpi.id, raw])).toEqual([]);
  });

  it('have no bound, since the source states none', () => {
    expect(all.filter(({ qualifier }) => qualifier !== null)).toEqual([]);
  });

  it('keep the two KPIs of line 19 apart', () => {
    expect(kpisOf('job-information').map(({ label, aggregation, unit, values }) => [label, aggregation, unit, values.map(({ raw }) => raw)])).toEqual([
      ['市の求人情報ホームページへのアクセス数', 'monthly-average', '件', ['383件', '']],
      ['情報更新回数', 'annual', '回', ['52回', '52回']],
    ]);
    expect(kpisOf('job-information')[0]?.values[1]?.note).toContain('52回');
  });
});

describe('directions of KPIs', () => {
  const rows = kpis.map(({ source, id, label, direction, values }) => {
    const raws = values.filter(({ kind }) => kind !== 'result').map(({ raw }) => (raw === '' ? '（空欄）' : raw));
    return [`L${source.line}`, direction, raws.join(' → '), label, id].join('\t');
  });

  it('are as they were decided, KPI by KPI', async () => {
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('./asakuchi.directions.txt');
  });

  it('agree with the numbers wherever both sides have one', () => {
    const wrong = kpis.filter(({ direction, values }) => {
      const baseline = values.find(({ kind }) => kind === 'baseline')?.value ?? null;
      const target = values.findLast(({ kind }) => kind === 'target')?.value ?? null;
      if (baseline === null || target === null) return false;
      if (direction === 'increase') return target <= baseline;
      if (direction === 'decrease') return target >= baseline;
      return direction === 'maintain' && target !== baseline;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are explained where the numbers do not say them', () => {
    const silent = kpis.filter(({ direction, directionNote, values }) => directionNote === null && (direction === 'unclear' || values.some(({ value, kind }) => kind !== 'result' && value === null)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

/** A text without its whitespace. */
function bare(text: string): string {
  return text.replace(/\s/gu, '');
}
