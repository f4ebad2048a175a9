import { planIndex } from '../../plan/planIndex.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { jsonName } from '../../schema/tableNames.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { assessmentsJson } from './assessmentJson.ts';
import { levelItem, publishedPlan, type PublishedPlan } from './publishedPlan.ts';

/** The whole plan as it is published: flat lists linked by id, one for each level among them, each KPI with its sentence. */
export function planJson(model: PlanModel): PublishedPlan {
  const index = planIndex(model);
  return publishedPlan(model).parse({
    plan: model.information,
    ...Object.fromEntries(
      model.levels.map(({ key, plural }) => [jsonName(plural), index.itemsOfLevel(key).map((item) => levelItem(model, item))]),
    ),
    kpis: model.kpis.map((kpi) => kpiJson(kpi, model)),
    departments: model.departments,
    changes: model.changes,
    notes: model.notes,
    items: model.items,
    levels: model.levels,
    revisions: model.revisions,
    assessments: assessmentsJson(model),
  }) as PublishedPlan;
}

/** A KPI with its sentence. */
export function kpiJson(kpi: Kpi, model: PlanModel): Kpi {
  return { ...kpi, promise: promiseText(kpi, model) };
}
