import type { Plan } from '../../plan/plan.ts';
import { goalText } from '#words/pages/goal.ts';
import { homeText } from '#words/pages/home.ts';
import { chartLegend, type ChartLegendData } from './parts/chartMenu.ts';
import { type GoalCard, goalCards } from './parts/goalCards.ts';

/** What the list of goals shows. */
export interface GoalsPage {
  readonly description: string;
  readonly heading: string;
  readonly legend: ChartLegendData;
  readonly cards: readonly GoalCard[];
}

/** Computes what the list of goals shows. */
export async function goalsPage(plan: Plan): Promise<GoalsPage> {
  return {
    description: goalText.listDescription(plan.information),
    heading: homeText.goalsHeading(plan.goals.length),
    legend: chartLegend(plan),
    cards: await goalCards(plan),
  };
}
