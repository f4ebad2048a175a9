import { goalAddress } from '../../../addresses/pageAddress.ts';
import type { Plan } from '../../../plan/plan.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import type { Goal } from '../../../schema/entity/goal.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { unassignedMarkText } from '#words/change.ts';
import { changeType } from '#words/codes.ts';
import { commonText } from '#words/common.ts';
import { homeText } from '#words/pages/home.ts';
import { goalClass } from './goalClass.ts';
import { initiativeCell, type InitiativeCellData } from './initiativeCell.ts';
import { type PageLink, policyLink } from './links.ts';
import { phrasesOf } from './phrases.ts';

/** A goal's name and what is counted of it, beside what belongs to it. */
export interface GoalRail {
  readonly id: string;
  readonly classes: string;
  readonly label: string;
  readonly title: readonly string[];
  readonly address: string;
  readonly count: string;
}

/** A measure with its initiatives. */
export interface LedgerColumn {
  readonly title: string;
  /** What is said of each mark that fits none of its initiatives. */
  readonly unassigned: readonly string[];
  readonly initiatives: readonly InitiativeCellData[];
}

/** All initiatives in the order of the plan. */
export interface PlanLedgerData {
  readonly note: string;
  readonly goals: readonly {
    readonly rail: GoalRail;
    readonly policies: readonly { readonly link: PageLink; readonly measures: readonly LedgerColumn[] }[];
  }[];
}

/** Computes the list of all initiatives. */
export function planLedger(plan: Plan): PlanLedgerData {
  const index = planIndex(plan);
  return {
    note: homeText.ledgerNote(plan.information),
    goals: plan.goals.map((goal) => ({
      rail: goalRail(plan, goal, changeCounts(plan, goal)),
      policies: index.policiesOfGoal(goal.id).map((policy) => ({
        link: policyLink(policy),
        measures: index.measuresOfPolicy(policy.id).map(({ id, label, title, changes }) => ({
          title: `${label} ${title}`,
          unassigned: changes.filter(({ certainty }) => certainty === 'unassigned').map(unassignedMarkText),
          initiatives: index.initiativesOfMeasure(id).map((initiative) => initiativeCell(plan, initiative)),
        })),
      })),
    })),
  };
}

/** Computes a goal's name and its number of initiatives, with the changes that are to be counted. */
export function goalRail(plan: Plan, { id, number, title }: Goal, changes: readonly (readonly [label: string, count: number])[]): GoalRail {
  return {
    id,
    classes: goalClass(number),
    label: commonText.goalLabel(number),
    title: phrasesOf(plan, title),
    address: goalAddress(id),
    count: homeText.goalCount(planIndex(plan).initiativesOfGoal(id).length, changes),
  };
}

/** How many initiatives of a goal have each type of change; types without any are left out. */
function changeCounts(plan: PlanModel, { id }: Goal): (readonly [label: string, count: number])[] {
  const initiatives = planIndex(plan).initiativesOfGoal(id);
  return Object.entries(changeType)
    .map(
      ([type, { label }]) => [label, initiatives.filter(({ changes }) => changes.some((change) => change.type === type)).length] as const,
    )
    .filter(([, count]) => count > 0);
}
