import { absoluteAddress } from '../addresses/fileAddress.ts';
import { goalAddress, initiativeAddress } from '../addresses/pageAddress.ts';
import { planIndex } from '../plan/planIndex.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import { type PlanModel, type PublishedPlan, plan as planSchema } from '../schema/entity/plan.ts';
import type { Note } from '../schema/entity/note.ts';
import { promiseText } from '#words/promise.ts';

/** The whole plan as it is published: flat lists linked by id, each KPI with its sentence. */
export function planJson(model: PlanModel): PublishedPlan {
  return planSchema.parse({
    plan: model.information,
    goals: model.goals,
    policies: model.policies,
    measures: model.measures,
    initiatives: model.initiatives,
    kpis: model.kpis.map((kpi) => kpiJson(kpi, model)),
    departments: model.departments,
    changes: model.changes,
    notes: model.notes,
  });
}

/** One initiative with everything that its page shows. */
export function initiativeJson(model: PlanModel, id: string) {
  const index = planIndex(model);
  const initiative = index.initiative(id);
  const kpis = index.kpisOfOwner(id);
  return {
    plan: identity(model),
    url: absoluteAddress(model, initiativeAddress(id)),
    initiative,
    goal: index.goal(initiative.goalId),
    policy: index.policy(initiative.policyId),
    measure: index.measure(initiative.measureId),
    department: initiative.departmentId === null ? null : index.department(initiative.departmentId),
    kpis: kpis.map((kpi) => kpiJson(kpi, model)),
    changes: model.changes.filter(({ target }) =>
      target.type === 'initiative' ? target.id === id : target.type === 'kpi' && kpis.some((kpi) => kpi.id === target.id),
    ),
    notes: distinct([...index.notesAbout('initiative', id), ...kpis.flatMap(index.notesOfKpi)]),
  };
}

/** One goal with all that belongs to it. */
export function goalJson(model: PlanModel, id: string) {
  const index = planIndex(model);
  const goal = index.goal(id);
  const policies = index.policiesOfGoal(id);
  const measures = policies.flatMap((policy) => index.measuresOfPolicy(policy.id));
  const initiatives = index.initiativesOfGoal(id);
  const kpis = [goal, ...initiatives].flatMap((owner) => index.kpisOfOwner(owner.id));
  return {
    plan: identity(model),
    url: absoluteAddress(model, goalAddress(id)),
    goal,
    policies,
    measures,
    initiatives,
    kpis: kpis.map((kpi) => kpiJson(kpi, model)),
    changes: model.changes.filter(({ goalId }) => goalId === id),
    notes: distinct([
      ...index.notesAbout('goal', id),
      ...measures.flatMap((measure) => index.notesAbout('measure', measure.id)),
      ...initiatives.flatMap((initiative) => index.notesAbout('initiative', initiative.id)),
      ...kpis.flatMap(index.notesOfKpi),
    ]),
  };
}

function kpiJson(kpi: Kpi, model: PlanModel): Kpi {
  return { ...kpi, promise: promiseText(kpi, model.information.targetYear) };
}

function identity({ information }: PlanModel) {
  const { title, cityName, cityCode, editionDate, licenceId, licenceUrl, publisherName, official, siteUrl } = information;
  return { title, cityName, cityCode, editionDate, licenceId, licenceUrl, publisherName, official, siteUrl };
}

function distinct(notes: readonly Note[]): Note[] {
  return [...new Set(notes)];
}
