import { goalJsonAddress } from '../../addresses/fileAddress.ts';
import { goalCsvAddress } from '../../addresses/openDataAddress.ts';
import { goalAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Note } from '../../schema/entity/note.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { commonText } from '#words/common.ts';
import { goalText } from '#words/pages/goal.ts';
import { type Crumb, goalCrumbs } from './crumb.ts';
import { type GonePlace, gonePlaces } from './gonePlaces.ts';
import { pageCitation } from './parts/citation.ts';
import { dataLink, type DataLinkData, measureLink, type PageLink, policyLink } from './parts/links.ts';
import { goalClass } from './parts/goalClass.ts';
import { goalTarget, type GoalTargetData } from './parts/goalTarget.ts';
import { initiativeLedger, type InitiativeLedgerData } from './parts/initiativeLedger.ts';
import { kpiMultiples, type KpiMultiplesData } from './parts/kpiMultiples.ts';
import { phrasesOf } from './parts/phrases.ts';

/** A policy in the outline of a goal, with its measures. */
export interface OutlinePolicy {
  readonly link: PageLink;
  readonly line: number;
  readonly measures: readonly { readonly link: PageLink; readonly former: string | null; readonly count: string }[];
}

/** A policy with the table of its initiatives. */
export interface PolicySection {
  readonly id: string;
  readonly heading: string;
  readonly ledger: InitiativeLedgerData;
}

/** The goal before or after. */
export interface NextGoal {
  readonly label: string;
  readonly title: readonly string[];
  readonly address: string;
  readonly classes: string;
}

/** Everything that a goal's page shows. */
export interface GoalPage {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  /** Its label and title in one. */
  readonly title: string;
  readonly phrases: readonly string[];
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly line: number;
  readonly former: string | null;
  readonly changes: readonly Change[];
  readonly counts: readonly string[];
  readonly targets: readonly GoalTargetData[];
  readonly directions: readonly { readonly text: string; readonly line: number }[];
  readonly outline: readonly OutlinePolicy[];
  readonly notes: readonly Note[];
  readonly multiples: KpiMultiplesData;
  readonly policies: readonly PolicySection[];
  readonly gone: readonly GonePlace[];
  readonly files: readonly DataLinkData[];
  readonly citation: string;
  readonly previous: NextGoal | undefined;
  readonly next: NextGoal | undefined;
}

/** Computes what a goal's page shows. */
export async function goalPage(plan: Plan, id: string): Promise<GoalPage> {
  const index = planIndex(plan);
  const goal = index.goal(id);
  const { number, source } = goal;
  const targets = index.kpisOfOwner(id);
  const policies = index.policiesOfGoal(id);
  const label = commonText.goalLabel(number);
  const title = `${label} ${goal.title}`;
  const notes = new Set([...targets.flatMap(index.notesOfKpi), ...index.notesAbout('goal', id)]);
  const place = plan.goals.indexOf(goal);
  const previous = plan.goals[place - 1];
  const next = plan.goals[place + 1];
  return {
    id,
    number,
    label,
    title,
    phrases: phrasesOf(plan, goal.title),
    description: goalText.description(goal, plan.information, index.initiativesOfGoal(id).length),
    crumbs: goalCrumbs(goal),
    line: source.line,
    former: goal.previousTitle,
    changes: goal.changes,
    counts: countsOf(plan, goal),
    targets: await Promise.all(targets.map((kpi) => goalTarget(plan, kpi))),
    directions: goal.directions.map((direction) => ({ text: direction.text, line: direction.source.line })),
    outline: outlineOf(plan, goal),
    notes: [...notes].filter(({ kind }) => kind !== 'layout'),
    multiples: await kpiMultiples(plan, goal),
    policies: policies.map((policy) => ({
      id: policy.id,
      heading: goalText.policyHeading(policy.label, policy.title),
      ledger: initiativeLedger(plan, policy),
    })),
    gone: gonePlaces(plan, goalAddress(id)),
    files: [await dataLink(plan, goalJsonAddress(id), goalText.dataNote), await dataLink(plan, goalCsvAddress(id), goalText.valuesNote)],
    citation: pageCitation(plan, title, goalAddress(id), source.line),
    previous: previous && nextGoal(plan, previous, goalText.previous(previous.number)),
    next: next && nextGoal(plan, next, goalText.next(next.number)),
  };
}

function countsOf(plan: PlanModel, { id }: Goal): readonly string[] {
  const index = planIndex(plan);
  const policies = index.policiesOfGoal(id);
  const initiatives = index.initiativesOfGoal(id);
  return goalText.counts({
    policies: policies.length,
    measures: policies.reduce((sum, policy) => sum + index.measuresOfPolicy(policy.id).length, 0),
    initiatives: initiatives.length,
    kpis: initiatives.reduce((sum, initiative) => sum + index.kpisOfOwner(initiative.id).length, 0),
    departments: new Set(initiatives.flatMap(({ departmentId }) => (departmentId === null ? [] : [departmentId]))).size,
  });
}

function outlineOf(plan: PlanModel, { id }: Goal): OutlinePolicy[] {
  const index = planIndex(plan);
  return index.policiesOfGoal(id).map((policy) => ({
    link: policyLink(policy),
    line: policy.source.line,
    measures: index.measuresOfPolicy(policy.id).map((measure) => ({
      link: measureLink(id, measure),
      former: measure.previousTitle,
      count: goalText.initiativeCount(index.initiativesOfMeasure(measure.id).length),
    })),
  }));
}

function nextGoal(plan: Plan, { id, number, title }: Goal, label: string): NextGoal {
  return { label, title: phrasesOf(plan, title), address: goalAddress(id), classes: goalClass(number) };
}
