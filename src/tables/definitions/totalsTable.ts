import { oncePer } from '../../plan/oncePer.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { type CountedKpi, countedKpis, type PlanSet, type ProgressTotals, totalsOf } from '../../plan/progress/totals.ts';
import { planSets, progressStatuses } from '../../schema/codes.ts';
import { totalCountRow } from '../../schema/entity/progress/totalCount.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { tableTexts } from '#words/tables.ts';
import { withTexts } from '../columnTexts.ts';
import { defineTable, type TableDefinition } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';
import { goalId, goalKey, goalTexts } from './goalColumns.ts';

/** How many KPIs have each status, by what is counted and by the items of the first level. */
export const totalsTable = oncePer((plan: PlanModel): TableDefinition =>
  defineTable({
    name: 'totals',
    isDerived: true,
    ...tableTexts.totals,
    schema: withTexts(totalCountRow, goalTexts(plan)),
    foreignKeys: [...goalKey(plan), { column: 'top_id', table: 'items' }],
    rows: (of) => planSets.flatMap((set) => groupsOf(of).flatMap((group) => rowsOf(of, set, group))),
  }),
);

/** The KPIs of an item of the first level; those of the whole plan, and those that are gone, stand under none. */
interface Group {
  readonly topId: string | null;
  readonly kpis: readonly CountedKpi[];
  readonly gone: number;
}

function groupsOf(plan: Plan): Group[] {
  const { kpis, gone } = countedKpis(plan);
  const ofPlan = kpis.filter(({ topId }) => topId === null);
  return [
    ...(ofPlan.length + gone > 0 ? [{ topId: null, kpis: ofPlan, gone }] : []),
    ...planIndex(plan).tops.map(({ id }) => ({ topId: id, kpis: kpis.filter(({ topId }) => topId === id), gone: 0 })),
  ];
}

function rowsOf(plan: Plan, set: PlanSet, { topId, kpis, gone }: Group) {
  const totals: ProgressTotals | undefined = totalsOf(plan, kpis, gone)[set];
  if (!totals) return [];
  return progressStatuses.map((status) => ({
    ...municipality(plan),
    id: [set, ...(topId === null ? [] : [topId]), status].join('-'),
    set,
    goal_id: goalId(plan, topId),
    status,
    count: totals.byStatus[status],
    withdrawn_met: status === 'withdrawn' ? totals.withdrawnMet : null,
    top_id: topId,
    ...planCell(plan),
  }));
}
