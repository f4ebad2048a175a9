import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../src/search/index/pageFacts.ts';
import { planFilters } from '../../../src/search/page/planFilters.ts';
import type { Item } from '../../../src/schema/entity/item.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { baseline, inCharge, levelledPlan, makeKpi, realPlan, sampleChange, target } from '../../setup/samplePlan.ts';

const history = { field: 'title', id: null, until: null, source: null } as const;

/** A plan whose last level has no pages, with what `parts` says of each item. */
function planWith(parts: (item: Item) => Partial<Item>): Plan {
  const plan = levelledPlan(
    [
      ['pillar', '柱'],
      ['field', '分野'],
      ['work', '事業', false],
    ],
    [1, 1, 1],
    ({ id, level }) =>
      level === 'work' ? [makeKpi([baseline(1), target(2)], { id: `kpi-${id}`, ownerType: level, ownerId: id, label: '利用者' })] : [],
  );
  return {
    ...plan,
    items: plan.items.map((item) => ({ ...item, ...parts(item) })),
    departments: [{ id: 'planning', name: '企画課', formerNames: [] }],
  };
}

describe(pageFacts, () => {
  it('has a page for each item of a level with pages, in the order of the levels', () => {
    expect([...pageFacts(planWith(() => ({}))).keys()]).toEqual(['pillars/pillar-1/', 'fields/field-1-1/', 'departments/planning/']);
  });

  it('knows of a page what stands on it and has no page of its own', () => {
    const plan = planWith(({ level }) =>
      level === 'work'
        ? {
            departments: [inCharge('planning')],
            changes: [sampleChange('renamed')],
            previousTitle: '旧事業',
            history: [
              { ...history, text: '最初の事業' },
              { ...history, text: '旧事業' },
            ],
          }
        : {},
    );
    const facts = pageFacts(plan);
    expect(facts.get('fields/field-1-1/')).toEqual({
      top: 'pillar-1',
      departments: ['planning'],
      changes: ['renamed'],
      numeric: true,
      names: ['利用者', '事業1', '旧事業', '最初の事業'],
    });
    expect(facts.get('pillars/pillar-1/')).toEqual({ top: 'pillar-1', departments: [], changes: [], numeric: false, names: [] });
  });
});

describe(planFilters, () => {
  it('are for the real plan what they have always been', async () => {
    const filters = planFilters(await realPlan());
    expect(filters.map(({ name, label }) => `${name} ${label}`)).toEqual([
      'kind 種類',
      'goal 基本目標',
      'department 担当課',
      'change 改定',
      'numeric 数値の目標',
    ]);
    expect(filters[0]?.options.map(({ value, label }) => `${value} ${label}`.trim())).toEqual([
      'すべて',
      'goal 基本目標',
      'initiative 取組',
      'department 担当課',
      'page その他',
    ]);
    expect(filters[1]?.options[1]).toEqual({ value: 'goal-1', label: '基本目標1 雇用' });
    expect(filters[3]?.options).toHaveLength(6);
  });

  it('are only those by which pages differ', () => {
    const plan = levelledPlan([['pillar', '柱']], [3]);
    expect(planFilters(plan).map(({ label, options }) => [label, options.map((option) => option.label)])).toEqual([
      ['種類', ['すべて', '柱', 'その他']],
      ['柱', ['すべて', '柱1', '柱2', '柱3']],
    ]);
  });
});
