import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { cellText } from '../../src/tables/cellText.ts';
import { ownerValuesTable } from '../../src/tables/definitions/ownerValuesTable.ts';
import { planCodeLists } from '../../src/tables/planCodeLists.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { reportTables } from '../../src/tables/reportTables.ts';
import { makeTable } from '../../src/tables/table.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';
import { cellsOf, tableOf } from '../setup/tableOf.ts';

const real = await realPlan();
/** Plans of several shapes. */
const everyPlan: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', await minamoPlan()],
  ['the plan of one level', pillarsPlan()],
  ['the plan of six levels', deepPlan()],
];

describe(planCodeLists, () => {
  it('names the codes of a plan’s levels and kinds of KPIs after them', () => {
    const { owner_type: owners, kpi_kind: kinds } = planCodeLists(deepPlan());
    const labels = (list: typeof owners) => Object.entries(list ?? {}).map(([code, { label }]) => `${code} ${label}`);
    expect(labels(owners)).toEqual([
      ...['basic-goal 大綱', 'field 分野', 'policy 政策', 'basic-measure 基本施策', 'measure 施策', 'project 備考', 'plan 計画'],
    ]);
    expect(labels(kinds)).toEqual(['main 主指標', 'sub 副指標']);
  });

  it('knows a level that a plan had when something of it was published', () => {
    const tombstone = {
      id: 'bus',
      type: 'programme',
      title: 'バス',
      date: '2025-04-01',
      reason: 'なくなった。',
      successor: ['warehouse', 'drill'],
    };
    const plan = { ...deepPlan(), tombstones: [tombstone] };
    const table = tableOf(plan, 'tombstones');
    expect(table.rows[0]).toMatchObject({ type: 'programme', successor_id: 'warehouse;drill', url: null });
    const [type] = table.columns.filter(({ name }) => name === 'type');
    expect(type && cellText('programme', type)).toBe('programme');
    expect(Object.keys(planCodeLists(plan)['published_kind'] ?? {}).at(-1)).toBe('programme');
  });

  it.each(everyPlan)('keeps the codes of %s in the order of the lists, and those alone that its tables use', (_, plan) => {
    const used = new Set(
      [...publishedTables(plan), makeTable(ownerValuesTable(plan), plan), ...reportTables.map((each) => makeTable(each, plan))].flatMap(
        ({ columns: all }) => all.flatMap(({ codeList }) => codeList ?? []),
      ),
    );
    expect([...new Set(cellsOf(plan, 'codes', 'list'))]).toEqual(Object.keys(planCodeLists(plan)).filter((list) => used.has(list)));
  });
});
