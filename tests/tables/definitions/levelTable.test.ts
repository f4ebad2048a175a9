import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { itemsOf, makePlan, minamoPlan, realPlan, noDecision } from '../../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../../setup/shapedPlans.ts';
import { tableOf } from '../../setup/tableOf.ts';

const real = await realPlan();
/** Plans of several shapes. */
const everyPlan: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', await minamoPlan()],
  ['the plan of one level', pillarsPlan()],
  ['the plan of six levels', deepPlan()],
];

describe('the table of a level', () => {
  const columns = (plan: Plan, table: string) => tableOf(plan, table).columns.map(({ name }) => name);
  const older = {
    goals: 'id number title short_title directions direction_source_lines source_line url note',
    initiatives:
      'id goal_id goal policy_id policy measure_id measure title overview department_id department change_types change_certainties previous_title previous_overview source_line url note',
  };

  it.each(Object.entries(older))('keeps the columns that %s had before there were others, and what is new behind them', (table, before) => {
    expect(columns(real, table).slice(3).join(' ')).toMatch(new RegExp(`^${before} position label`));
  });

  it.each(everyPlan)('holds a list in %s only where it had one before there were others', (_, plan) => {
    const lists = plan.levels.map((level) =>
      tableOf(plan, level.plural.replaceAll('-', '_'))
        .columns.filter(({ type }) => type === 'list' || type === 'codes')
        .map(({ name }) => name)
        .join(' '),
    );
    const first = 'directions direction_source_lines';
    const last = 'change_types change_certainties';
    expect(lists).toEqual(plan.levels.map((_, index, { length }) => (index === 0 ? first : index === length - 1 ? last : '')));
  });

  it('has id and name of the item of each level above, empty where a branch passes one over', () => {
    const deep = deepPlan();
    const [warehouse, drill] = tableOf(deep, 'projects').rows;
    expect(columns(deep, 'projects').slice(4, 14)).toEqual(
      ['basic_goal', 'field', 'policy', 'basic_measure', 'measure'].flatMap((key) => [`${key}_id`, key]),
    );
    expect(warehouse).toMatchObject({ basic_goal_id: 'safety', field_id: 'disaster', basic_measure_id: 'stock', measure: 'storeの名称' });
    expect(drill).toMatchObject({ policy_id: 'prepare', policy: 'prepareの名称', basic_measure_id: null, measure_id: null, measure: null });
  });

  it('heads its columns with the nouns of the levels, no two alike', () => {
    const titles = tableOf(deepPlan(), 'projects').columns.map(({ title }) => title);
    expect(titles.filter((title) => /大綱|事務事業|備考/.test(title))).toEqual([
      '大綱_ID',
      '大綱',
      '事務事業 "主要"',
      '備考の概要',
      '備考',
      '担当課の備考',
    ]);
    const policies = tableOf(deepPlan(), 'policies').columns.slice(-3);
    expect(policies.map(({ name, title, type }) => `${name} ${title} ${type}`)).toEqual([
      'field_page_number 掲載頁 string',
      'field_cost 備考（field_cost） number',
      'field_plan_url 資料の住所 uri',
    ]);
  });

  it.each(everyPlan)('holds of %s what the table of all items does', (_, plan) => {
    const rows = plan.levels.flatMap(({ plural }) => tableOf(plan, plural.replaceAll('-', '_')).rows);
    const items = new Map(tableOf(plan, 'items').rows.map((row) => [row['id'], row]));
    expect(rows).toHaveLength(items.size);
    const common = ['position', 'label', 'number', 'title', 'level_name', 'overview', 'department_id', 'period_end', 'url', 'note'];
    for (const row of rows) for (const name of common) expect(row[name]).toEqual(items.get(row['id'])?.[name]);
  });
});

describe('the note of an item', () => {
  it('tells why no department is named, how its changes were read, and of marks above it', () => {
    const notes = new Map(tableOf(deepPlan(), 'items').rows.map((row) => [row['id'], row['note']]));
    expect(notes.get('drill')).toBe('担当は決まっていない。');
    expect(notes.get('store')).toBe('読み取った。 印だけがある。');
    expect(notes.get('warehouse')).toBe('印だけがある。');
  });

  it('of the first level tells of its doubts alone', () => {
    const plan = makePlan([[[1]]]);
    const [goal, ...below] = plan.items;
    if (!goal) throw new Error('There is no goal');
    const change = {
      type: 'renamed',
      basis: 'row-mark',
      certainty: 'stated',
      evidenceLine: null,
      note: '改めた。',
      ...noDecision,
    } as const;
    const changed = { ...plan, items: [{ ...goal, changes: [change] }, ...below] };
    expect(tableOf(changed, 'goals').rows[0]).toMatchObject({ note: null });
    expect(itemsOf(changed, 'goal')[0]?.changes).toHaveLength(1);
  });
});
