import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { siteUrl } from '../../../src/plan/siteUrl.ts';
import { planLists } from '../../../src/schema/entity/plan.ts';
import { itemsOf, lineOf } from '../../setup/samplePlan.ts';
import { type AlteredFile, withAlteredBase } from '../../fixtures/broken/breakContent.ts';

async function linked(alterations: readonly AlteredFile[] = [], options: Parameters<typeof readPlan>[1] = {}): Promise<Plan> {
  const { plan, problems } = await withAlteredBase(alterations, (folder) => readPlan(folder, options));
  expect(problems).toEqual([]);
  if (!plan) throw new Error('The content could not be linked');
  return plan;
}

const base = await linked();
const kpiOf = (plan: Plan, id: string) => plan.kpis.find((kpi) => kpi.id === id);

describe(siteUrl, () => {
  it.each([
    ['https://example.org', '/', 'https://example.org/'],
    ['https://example.org/', '/', 'https://example.org/'],
    ['https://example.org//', '', 'https://example.org/'],
    ['https://example.org', '', 'https://example.org/'],
    ['https://example.org', '/plan/', 'https://example.org/plan/'],
    ['https://example.org/', 'plan', 'https://example.org/plan/'],
    ['https://example.org', '/a/b/', 'https://example.org/a/b/'],
    ['https://example.org', '//a//b', 'https://example.org/a/b/'],
    ['https://example.org/city', '/plan/', 'https://example.org/city/plan/'],
    ['http://localhost:4321', '/', 'http://localhost:4321/'],
    ['HTTPS://Example.ORG:443', '/', 'https://example.org/'],
    ['https://浅口市.jp', '/計画/', 'https://xn--6or88u3wm.jp/%E8%A8%88%E7%94%BB/'],
    ['https://example.org', '/%e8%a8%88%E7%94%BB/', 'https://example.org/%e8%a8%88%E7%94%BB/'],
  ])('joins %j and %j to %s', (address, folder, url) => {
    expect(siteUrl(address, folder)).toBe(url);
  });
});

describe('linkPlan', () => {
  it('makes a plan of the published model', () => {
    const model = { ...Object.fromEntries(Object.entries(base).filter(([key]) => key in planLists.shape)), plan: base.information };
    expect(planLists.safeParse(model).error).toBeUndefined();
  });

  it('tells what the plan is', () => {
    expect(base.information).toEqual({
      title: 'あおば市の総合戦略',
      titleNote: '試験のための計画です。',
      cityName: 'あおば市',
      prefecture: 'みどり県',
      cityCode: '992011',
      areaCode: '99201',
      firstFiscalYear: 2018,
      lastFiscalYear: 2024,
      baselineYear: 2018,
      targetYear: 2024,
      editionDate: '2026-11-22',
      licenceId: 'CC-BY-4.0',
      licenceName: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      publisherName: 'あおば市',
      publisherUrl: 'https://aoba.example/',
      contactName: 'あおば市企画課',
      contactEmail: 'plan@aoba.example',
      contactUrl: null,
      siteUrl: 'https://aoba.example/plan/',
      official: false,
      sources: [
        {
          id: 'aoba-strategy',
          file: 'aoba-strategy.txt',
          title: 'あおば市の総合戦略の書き起こし',
          description: '試験のために作った原資料',
          kind: 'verbatim',
          url: null,
        },
      ],
      kind: '総合戦略',
      municipalityKind: '市',
      planId: null,
      period: null,
      kpiKinds: [
        { key: 'numeric-target', name: '数値目標', isTarget: true },
        { key: 'kpi', name: 'KPI', isTarget: true },
      ],
      fields: [],
      ratingScales: [],
      resultsSource: null,
      reportingDue: null,
    });
  });

  it('lets a build override the address and the folder of the site', async () => {
    expect((await linked([], { siteAddress: 'https://city.example/' })).information.siteUrl).toBe('https://city.example/plan/');
    expect((await linked([], { basePath: '/' })).information.siteUrl).toBe('https://aoba.example/');
  });

  it('links an item to its parent, the top, its departments and KPIs', () => {
    expect(
      itemsOf(base, 'initiative').map(({ id, parentId, topId, position, departments, kpiIds, source }) => ({
        id,
        parentId,
        topId,
        position,
        departments,
        kpiIds,
        source,
      })),
    ).toEqual([
      {
        id: 'start-shop',
        parentId: 'opening-support',
        topId: 'goal-1',
        position: 1,
        departments: [{ departmentId: 'commerce', role: null }],
        kpiIds: ['kpi-start-shop'],
        source: lineOf('aoba-strategy', 10),
      },
      {
        id: 'morning-market',
        parentId: 'opening-support',
        topId: 'goal-1',
        position: 2,
        departments: [{ departmentId: 'tourism', role: null }],
        kpiIds: ['kpi-morning-market'],
        source: lineOf('aoba-strategy', 11),
      },
    ]);
  });

  it('keeps the former title, and null where there is none', () => {
    expect(itemsOf(base, 'initiative').map(({ previousTitle, previousOverview }) => [previousTitle, previousOverview])).toEqual([
      ['空き店舗補助金', null],
      [null, null],
    ]);
  });

  it('keeps the former title of a goal', async () => {
    const plan = await linked([
      {
        file: 'sources/aoba-strategy.txt',
        alter: { replace: 'にぎわいのあるまちをつくる', with: 'にぎわうまち にぎわいのあるまちをつくる' },
      },
      {
        file: 'goals/goal-1.mdx',
        alter: {
          replace: 'shortTitle: にぎわい\nline: 1\n',
          with: 'history:\n  - { field: title, text: にぎわうまち }\nshortTitle: にぎわい\nline: 1\nchanges:\n  - type: renamed\n    basis: row-mark\n    certainty: stated\n',
        },
      },
    ]);
    expect(itemsOf(base, 'goal').map(({ previousTitle }) => previousTitle)).toEqual([null]);
    expect(itemsOf(plan, 'goal').map(({ previousTitle }) => previousTitle)).toEqual(['にぎわうまち']);
    expect(plan.changes[0]).toMatchObject({ id: 'goal-1-renamed', before: 'にぎわうまち', after: 'にぎわいのあるまちをつくる' });
  });

  it('keeps a missing department missing, with its note', async () => {
    const plan = await linked([
      { file: 'departments.yaml', alter: { text: '- id: commerce\n  name: 商工課\n' } },
      {
        file: 'initiatives/morning-market.md',
        alter: { replace: 'departments: [tourism]', with: 'departmentsNote: 欄がありません。' },
      },
    ]);
    expect(itemsOf(plan, 'initiative').map(({ departments, departmentsNote }) => [departments.length, departmentsNote])).toEqual([
      [1, null],
      [0, '欄がありません。'],
    ]);
  });

  it('lists KPIs by goal, a goal’s own first, then those of its initiatives', () => {
    expect(base.kpis.map(({ id, ownerType, ownerId }) => `${id} ${ownerType} ${ownerId}`)).toEqual([
      'kpi-goal-1-shops goal goal-1',
      'kpi-start-shop initiative start-shop',
      'kpi-morning-market initiative morning-market',
    ]);
  });

  it('gives a value the line of its KPI, and a KPI that of its owner, unless they have their own', async () => {
    const plan = await linked([
      {
        file: 'goals/goal-1.mdx',
        alter: { replace: 'raw: "1,200店"', with: 'raw: "店"\n        line: 6\n        readAs:\n          note: 試験' },
      },
    ]);
    const goalKpi = kpiOf(plan, 'kpi-goal-1-shops');
    expect(goalKpi?.source?.line).toBe(4);
    expect(goalKpi?.values.map(({ source }) => source?.line)).toEqual([6, 4]);
    expect(kpiOf(plan, 'kpi-start-shop')?.source?.line).toBe(10);
    expect(
      kpiOf(plan, 'kpi-start-shop')
        ?.values.slice(0, 2)
        .map(({ source }) => source?.line),
    ).toEqual([10, 10]);
  });

  it('gives a number its unit, and a missing number none', () => {
    expect(
      kpiOf(base, 'kpi-morning-market')?.values.map(({ kind, value, unit, status, raw }) => ({ kind, value, unit, status, raw })),
    ).toEqual([
      { kind: 'baseline', value: null, unit: null, status: 'not-measured', raw: '—' },
      { kind: 'target', value: 5000, unit: '人', status: 'given', raw: '5,000人' },
      { kind: 'result', value: null, unit: null, status: 'not-measured', raw: '' },
    ]);
  });

  it('gives a text that is no number its own status', async () => {
    const plan = await linked([{ file: 'initiatives/morning-market.md', alter: { replace: 'status: not-measured', with: 'text: —' } }]);
    expect(kpiOf(plan, 'kpi-morning-market')?.values[0]).toMatchObject({ value: null, text: '—', unit: null, status: 'not-numeric' });
  });

  it('keeps a bound beside the number', async () => {
    const plan = await linked([
      { file: 'sources/aoba-strategy.txt', alter: { replace: '10件', with: '10件以上' } },
      { file: 'initiatives/start-shop.md', alter: { replace: 'raw: "10件"', with: 'raw: "10件以上"\n        qualifier: or-more' } },
    ]);
    expect(kpiOf(plan, 'kpi-start-shop')?.values[1]).toMatchObject({ value: 10, unit: '件', qualifier: 'or-more', raw: '10件以上' });
  });

  it('reads fiscal years in any writing as western years', async () => {
    const plan = await linked([
      { file: 'initiatives/start-shop.md', alter: { replace: 'fiscalYear: R6', with: 'fiscalYear: 令和６年度' } },
    ]);
    expect(kpiOf(plan, 'kpi-start-shop')?.values.map(({ fiscalYear }) => fiscalYear)).toEqual([2018, 2024, 2019]);
  });

  it('adds yearly results to the values of their KPI', () => {
    expect(kpiOf(base, 'kpi-start-shop')?.values.at(-1)).toEqual({
      timeKind: 'fiscal-year',
      year: null,
      startDate: '2019-04-01',
      endDate: '2020-03-31',
      upper: null,
      comparedWith: null,
      aggregation: null,
      conversionFactor: null,
      conversionNote: null,
      readingNote: null,
      fields: {},
      since: null,
      until: null,
      correctedFrom: null,
      kind: 'result',
      fiscalYear: 2019,
      value: 4,
      text: null,
      unit: '件',
      qualifier: null,
      status: 'given',
      raw: '4',
      note: null,
      source: { ...lineOf('results-2019', 2), line: null },
      publications: [
        {
          ...{ value: 4, text: null, status: 'given', qualifier: null, note: null, publishedOn: '2020-06-01', stage: 'final' },
          ...{ numerator: null, denominator: null, asOf: null, source: null, sourceUrl: null, sourcePlace: null },
          ...{ comment: null, rating: null, ratingScale: null },
        },
      ],
    });
    expect(kpiOf(base, 'kpi-goal-1-shops')?.values.map(({ kind }) => kind)).toEqual(['baseline', 'target']);
  });

  it('leads from a yearly result to its file, and to no row, which another row would move', async () => {
    const plan = await linked([
      { file: 'results/2020.csv', alter: { text: 'kpi_id,value,text,status,note,published_on\n,,,,,\n\nkpi-start-shop,5,,,,\n' } },
    ]);
    expect(
      kpiOf(plan, 'kpi-start-shop')
        ?.values.filter(({ kind }) => kind === 'result')
        .map(({ source }) => source),
    ).toEqual(['results-2019', 'results-2020'].map((document) => ({ ...lineOf(document, 1), line: null })));
  });

  it('leads from a result that stands in the source to its line there', async () => {
    const plan = await linked([
      {
        file: 'initiatives/start-shop.md',
        alter: {
          replace: '      - kind: target\n',
          with: '      - kind: result\n        fiscalYear: R2\n        value: 3\n        raw: "3件"\n      - kind: target\n',
        },
      },
    ]);
    expect(kpiOf(plan, 'kpi-start-shop')?.values.find(({ fiscalYear }) => fiscalYear === 2020)?.source).toEqual(
      lineOf('aoba-strategy', 10),
    );
  });

  it('keeps a result that is a text, with its note', async () => {
    const plan = await linked([
      { file: 'results/2019.csv', alter: { replace: 'kpi-start-shop,4,,,,', with: 'kpi-start-shop,,集計中,,6月に公表,' } },
    ]);
    expect(kpiOf(plan, 'kpi-start-shop')?.values.at(-1)).toMatchObject({
      value: null,
      text: '集計中',
      unit: null,
      status: 'not-numeric',
      raw: '集計中',
      note: '6月に公表',
    });
  });

  it('sorts goals by number and what belongs to them with them', async () => {
    const other = {
      text: '---\nnumber: 10\ntitle: にぎわい\nshortTitle: 二\nline: 1\ndirections: []\npolicies:\n  - id: second\n    label: (1)\n    title: 商店街\n    line: 10\n    measures:\n      - id: second-measure\n        label: ①\n        title: 支援\n        line: 10\n---\n',
    };
    const plan = await linked([
      { file: 'goals/goal-1.mdx', alter: { replace: 'number: 1\n', with: 'number: 2\n' } },
      { file: 'goals/goal-1.mdx', alter: { renameTo: 'goals/goal-2.mdx' } },
      { file: 'goals/goal-10.mdx', alter: other },
      { file: 'notes.yaml', alter: { text: '[]\n' } },
      { file: 'initiatives/morning-market.md', alter: { replace: 'parent: opening-support', with: 'parent: second-measure' } },
    ]);
    expect(itemsOf(plan, 'goal').map(({ id, number }) => `${number ?? ''} ${id}`)).toEqual(['2 goal-2', '10 goal-10']);
    expect(itemsOf(plan, 'policy').map(({ id }) => id)).toEqual(['shopping-street', 'second']);
    expect(itemsOf(plan, 'measure').map(({ id, parentId }) => `${parentId ?? ''} ${id}`)).toEqual([
      'shopping-street opening-support',
      'second second-measure',
    ]);
    expect(itemsOf(plan, 'initiative').map(({ id, topId }) => `${topId} ${id}`)).toEqual(['goal-2 start-shop', 'goal-10 morning-market']);
    expect(plan.kpis.map(({ id }) => id)).toEqual(['kpi-goal-1-shops', 'kpi-start-shop', 'kpi-morning-market']);
  });

  it('collects the changes of the plan', () => {
    expect(base.changes.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['start-shop-renamed', '空き店舗補助金', '開業支援補助金'],
      ['morning-market-added', null, '朝市の開催'],
    ]);
  });

  it('carries what only the site needs', () => {
    expect(base.pages.map(({ id }) => id)).toEqual(['about', 'accessibility', 'method', 'terms']);
    expect(base.pages[0]).toEqual({ id: 'about', title: 'このサイトについて', description: '試験のための計画を載せています。' });
    expect(base.synonyms).toEqual([['朝市', '朝いち']]);
    expect(base.keepTogether).toEqual(['あおば市']);
    expect(base.searchExamples).toEqual(['朝市']);
    expect(base.departments.map(({ name }) => name)).toEqual(['商工課', '観光課']);
    expect(base.notes.map(({ id }) => id)).toEqual(['market-visitors']);
  });

  it('keeps the source line by line, without an empty line after its last line break', () => {
    const [text] = base.sourceTexts;
    expect(text?.lines).toHaveLength(11);
    expect(text?.lines[0]).toBe('基本目標 1\tにぎわいのあるまちをつくる');
    expect(text?.lines[10]).toMatch(/観光課$/);
    expect(text?.text).toBe(`${text?.lines.join('\n') ?? ''}\n`);
  });
});
