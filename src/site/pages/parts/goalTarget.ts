import type { Plan } from '../../../plan/plan.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import { kpiText } from '#words/kpi.ts';
import { promisePhrases } from '#words/promise.ts';
import type { Phrase } from '../../../wording/text.ts';
import { type BigValueData, bigValue } from './bigValue.ts';
import { type ChartMenuData, chartMenu } from './chartMenu.ts';
import { phrasesOf } from './phrases.ts';

/** A target of a goal as the goal's page shows it. */
export interface GoalTargetData {
  /** What the chart is drawn from. */
  readonly kpi: Kpi;
  readonly label: readonly string[];
  readonly value: BigValueData;
  readonly menu: ChartMenuData;
  readonly promise: readonly Phrase[];
  readonly valueNotes: readonly string[];
}

/** Computes what the page of a goal shows of one of its targets. */
export async function goalTarget(plan: Plan, kpi: Kpi): Promise<GoalTargetData> {
  const { targetYear } = plan.information;
  return {
    kpi,
    label: phrasesOf(plan, kpi.label),
    value: bigValue(kpi, targetYear),
    menu: await chartMenu(plan, kpi.id, kpi.label),
    promise: promisePhrases(kpi, targetYear),
    valueNotes: kpi.values.filter(({ note }) => note !== null).map((value) => kpiText.valueNote(value)),
  };
}
