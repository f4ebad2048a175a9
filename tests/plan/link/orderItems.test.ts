import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/settings.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { fixturePlan } from '../../setup/samplePlan.ts';
import { type AlteredFile, withAlteredBase } from '../../fixtures/broken/breakContent.ts';

async function linked(alterations: readonly AlteredFile[]): Promise<Plan> {
  const { plan, problems } = await withAlteredBase(alterations, (folder) => readPlan(folder));
  expect(problems).toEqual([]);
  if (!plan) throw new Error('The content could not be linked');
  return plan;
}

const childrenOf = (plan: Plan, id: string) =>
  planIndex(plan)
    .children(id)
    .map((item) => item.id);
const shop = 'initiatives/start-shop.md';
const market = 'initiatives/morning-market.md';

describe('the children of an item', () => {
  it.each<[string, readonly AlteredFile[], readonly string[]]>([
    ['by the line of the source', [], ['start-shop', 'morning-market']],
    [
      'by number before line',
      [{ file: market, alter: { replace: 'line: 11\n', with: 'line: 11\nnumber: 7\n' } }],
      ['morning-market', 'start-shop'],
    ],
    [
      'by number, whatever the lines say',
      [
        { file: market, alter: { replace: 'line: 11\n', with: 'line: 11\nnumber: 1\n' } },
        { file: shop, alter: { replace: 'line: 10\n', with: 'line: 10\nnumber: 2\n' } },
      ],
      ['morning-market', 'start-shop'],
    ],
  ])('stand %s', async (_, alterations, ids) => {
    expect(childrenOf(await linked(alterations), 'opening-support')).toEqual(ids);
  });

  it('stand as they are written where they are nested, and each has its place', async () => {
    const plan = await linked([
      {
        file: 'goals/goal-1.mdx',
        alter: {
          replace: '      - id: opening-support\n',
          with: '      - { id: z-first, title: 店を開く人への支援 }\n      - { id: a-second, title: 店を開く人への支援 }\n      - id: opening-support\n',
        },
      },
    ]);
    // What names its own line comes before what only stands in something that does.
    expect(childrenOf(plan, 'shopping-street')).toEqual(['opening-support', 'z-first', 'a-second']);
    expect(
      planIndex(plan)
        .children('shopping-street')
        .map(({ position }) => position),
    ).toEqual([1, 2, 3]);
  });
});

describe('a plan of six levels', async () => {
  const plan = await fixturePlan('chidori');
  const index = planIndex(plan);

  it('has each item before its children, the nested ones and those of files of their own', () => {
    const seen = new Set<string>();
    for (const { id, parentId } of plan.items) {
      expect(parentId === null || seen.has(parentId)).toBe(true);
      seen.add(id);
    }
    expect(plan.items.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "living-harbour",
        "safety",
        "disaster-ready",
        "evacuation",
        "evacuation-routes",
        "route-signs",
        "hill-paths",
        "evacuation-sites",
        "tsunami-tower",
        "local-power",
        "neighbour-map",
        "infrastructure",
        "good-roads",
        "road-care",
        "road-check",
        "growing-harbour",
        "children-area",
        "raising-children",
        "childcare",
        "nursery",
        "after-school",
        "market",
        "lively-harbour",
        "festival",
        "open-data",
      ]
    `);
  });

  it('lets a branch end early and depth be skipped', () => {
    expect(childrenOf(plan, 'lively-harbour')).toEqual(['festival', 'open-data']);
    expect(index.ancestors(index.item('festival')).map(({ level }) => level)).toEqual(['vision']);
    expect(childrenOf(plan, 'growing-harbour')).toEqual(['children-area', 'market']);
  });

  it('keeps what stands in several places in one, and names the others', () => {
    expect(index.shared('disaster-ready').map(({ id }) => id)).toEqual(['road-care']);
    expect(index.sharedKpis('evacuation-sites').map(({ id }) => id)).toEqual(['kpi-drills']);
    expect(plan.items.filter(({ id }) => id === 'road-care')).toHaveLength(1);
  });

  it('gives KPIs to items of three levels and to the plan', () => {
    expect(new Set(plan.kpis.map(({ ownerType }) => ownerType))).toEqual(new Set(['plan', 'policy', 'measure', 'project']));
    expect(index.kpisOfPlan.map(({ id, ownerId }) => [id, ownerId])).toEqual([
      ['kpi-population', 'third'],
      ['kpi-happiness', 'third'],
    ]);
  });

  it('keeps departments with their roles, amounts, grades and fields of its own', () => {
    const item = index.item('disaster-ready');
    expect(item.departments).toEqual([
      { departmentId: 'disaster', role: null },
      { departmentId: 'roads', role: '協力' },
    ]);
    expect(item.ratings).toHaveLength(2);
    expect(item.fields).toEqual({ sdgs: ['11', '13'], 'plan-url': 'https://chidori.example/disaster' });
    expect(index.item('route-signs').budgets[2]).toEqual({
      fiscalYear: 2023,
      kind: 'settlement',
      amount: 11_890,
      unit: '千円',
      label: null,
    });
    expect(index.item('route-signs').source).toEqual({
      document: 'budget-book',
      line: null,
      page: null,
      place: null,
      sheet: '主要事業',
      cell: 'B3',
    });
  });
});

describe('every fixture', () => {
  it.each(['kirigano', 'chidori', 'hanamizawa'])('%s is sound and asks nothing', async (name) => {
    const reading = await readPlan(path.join(projectFolder, 'tests', 'fixtures', name, 'content'), {
      siteAddress: 'https://plan.lg.jp',
    });
    expect(reading.problems).toEqual([]);
    expect(reading.plan && reading.questions).toEqual([]);
  });
});
