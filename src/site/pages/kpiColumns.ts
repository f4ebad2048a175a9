import type { SortColumn } from '../../explorer/explorerFields.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { nounOf, nounsText } from '#words/nouns.ts';
import { kpisText } from '#words/pages/kpis.ts';

/** What each column is called in a plan. */
export function columnNames(plan: Plan): Readonly<Record<SortColumn, string>> {
  return kpisText.columns(plan, ownerNoun(plan));
}

/** What owns KPIs below the first level, which has groups of its own. */
function ownerNoun(plan: Plan): string {
  const { ownerOf, isTop } = planIndex(plan);
  const owners = plan.kpis.flatMap((kpi) => ownerOf(kpi) ?? []);
  const below = owners.filter((owner) => !isTop(owner));
  return nounsText(plan, below.length > 0 ? below : owners, nounOf);
}
