import { goalAddress, noteAddress } from '../../../addresses/pageAddress.ts';
import { baselineOf, isPresent } from '../../../plan/kpiValues.ts';
import type { Plan } from '../../../plan/plan.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import type { Goal } from '../../../schema/entity/goal.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import { commonText } from '#words/common.ts';
import { homeText } from '#words/pages/home.ts';
import { promiseText } from '#words/promise.ts';
import { goalClass } from './goalClass.ts';
import { keyTarget } from './lineLinks.ts';
import { bigValue, type BigValueData } from './bigValue.ts';
import { chartMenu, type ChartMenuData } from './chartMenu.ts';
import type { PageLink } from './links.ts';
import { phrasesOf } from './phrases.ts';

/** The target that a goal's card shows. */
export interface CardTarget {
  /** What the chart is drawn from. */
  readonly kpi: Kpi;
  readonly value: BigValueData;
  readonly menu: ChartMenuData;
  /** That it was not measured where it starts. */
  readonly lack: string | undefined;
  /** That it may have been misread, with the address of the note. */
  readonly doubt: PageLink | undefined;
}

/** A goal as its card shows it. */
export interface GoalCard {
  readonly classes: string;
  readonly label: string;
  readonly title: readonly string[];
  readonly address: string;
  /** Nothing where the plan names no target of the goal. */
  readonly target: CardTarget | undefined;
  /** Its other targets, each in a sentence. */
  readonly others: readonly string[];
}

/** Computes the card of every goal. */
export function goalCards(plan: Plan): Promise<GoalCard[]> {
  return Promise.all(plan.goals.map((goal) => goalCard(plan, goal)));
}

async function goalCard(plan: Plan, goal: Goal): Promise<GoalCard> {
  const { key, others } = keyTarget(plan, goal);
  return {
    classes: goalClass(goal.number),
    label: commonText.goalLabel(goal.number),
    title: phrasesOf(plan, goal.title),
    address: goalAddress(goal.id),
    target: key && (await cardTarget(plan, key)),
    others: others.map((kpi) => homeText.moreTargets(promiseText(kpi, plan.information.targetYear))),
  };
}

async function cardTarget(plan: Plan, kpi: Kpi): Promise<CardTarget> {
  const doubt = planIndex(plan)
    .notesOfKpi(kpi)
    .find(({ kind }) => kind === 'contradiction' || kind === 'suspected-misreading');
  return {
    kpi,
    value: bigValue(kpi, plan.information.targetYear),
    menu: await chartMenu(plan, kpi.id, kpi.label),
    lack: isPresent(baselineOf(kpi)) ? undefined : homeText.noBaseline,
    doubt: doubt && { label: homeText.doubt(doubt.title), address: noteAddress(doubt.id) },
  };
}
