import type { Plan } from '../../../plan/plan.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import { homeText } from '#words/pages/home.ts';
import { pictureId } from '../../files/chartFiles.ts';
import { chartMenu, type ChartMenuData } from './chartMenu.ts';
import { type PageLink, policyLink } from './links.ts';
import { type GoalRail, goalRail } from './planLedger.ts';

/** A large plan by its goals and, where they are not too many, its policies. */
export interface PlanOutlineData {
  readonly note: string;
  /** What the link to the list of initiatives says. */
  readonly listLink: string;
  readonly goals: readonly { readonly rail: GoalRail; readonly policies: readonly (PageLink & { readonly count: string })[] | undefined }[];
  readonly menu: ChartMenuData;
}

/** More policies than these make the page too heavy for a phone; each goal's page has them. */
const policiesShown = 120;

/** Computes the outline of a large plan. */
export async function planOutline(plan: Plan): Promise<PlanOutlineData> {
  const index = planIndex(plan);
  const showsPolicies = plan.policies.length <= policiesShown;
  const initiativesOf = Map.groupBy(plan.initiatives, ({ policyId }) => policyId);
  const policiesOf = (goalId: string) =>
    index.policiesOfGoal(goalId).map((policy) => ({
      ...policyLink(policy),
      count: homeText.goalCount(initiativesOf.get(policy.id)?.length ?? 0, []),
    }));
  return {
    note: homeText.outlineNote(showsPolicies),
    listLink: homeText.outlineLink(plan.initiatives.length),
    goals: plan.goals.map((goal) => ({
      rail: goalRail(plan, goal, []),
      policies: showsPolicies ? policiesOf(goal.id) : undefined,
    })),
    menu: await chartMenu(plan, pictureId, homeText.pictureHeading(plan.initiatives.length)),
  };
}
