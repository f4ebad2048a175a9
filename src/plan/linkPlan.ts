import type { Goal, Measure, Policy } from '../schema/model/goal.ts';
import type { Initiative } from '../schema/model/initiative.ts';
import type { Kpi } from '../schema/model/kpi.ts';
import type { SourceReference } from '../schema/model/source.ts';
import { collectChanges } from './collectChanges.ts';
import type { Content } from './content.ts';
import { eachKpi } from './eachKpi.ts';
import { linkChanges } from './linkChanges.ts';
import { linkKpi } from './linkKpi.ts';
import type { Plan } from './plan.ts';
import { planInformation, type SiteOptions } from './planInformation.ts';

/** Links checked content into a plan. Content with problems must not come here. */
export function linkPlan(content: Content, site: SiteOptions = {}): Plan {
  const { plan, sourceText } = content;
  if (!plan || !sourceText) throw new Error('Content without plan.yaml or source cannot be linked');
  const reference = (line: number): SourceReference => ({ document: sourceText.document, line });
  const results = Map.groupBy(content.results, ({ value }) => value.kpi_id);
  const kpis = eachKpi(content).map((item) => linkKpi(item, results.get(item.kpi.id) ?? [], reference));
  const sortedGoals = [...content.goals].sort((a, b) => a.value.number - b.value.number);
  const goals = sortedGoals.map(({ id, value }): Goal => ({
    id,
    number: value.number,
    title: value.title,
    previousTitle: value.formerTitle ?? null,
    shortTitle: value.shortTitle,
    directions: value.directions.map(({ text, line }) => ({ text, source: reference(line) })),
    changes: linkChanges(value.changes, value.line),
    kpiIds: value.targets.map((target) => target.id),
    source: reference(value.line),
  }));
  const policies = sortedGoals.flatMap(({ id, value }) =>
    value.policies.map((policy): Policy => ({ id: policy.id, goalId: id, label: policy.label, title: policy.title, source: reference(policy.line) })),
  );
  const measures = sortedGoals.flatMap(({ value }) =>
    value.policies.flatMap((policy) =>
      policy.measures.map((measure): Measure => ({
        id: measure.id,
        policyId: policy.id,
        label: measure.label,
        title: measure.title,
        previousTitle: measure.formerTitle ?? null,
        changes: linkChanges(measure.changes, measure.line),
        source: reference(measure.line),
      })),
    ),
  );
  const measureOrder = new Map(measures.map(({ id }, index) => [id, index]));
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  const initiatives = content.initiatives
    .map(({ id, value }): Initiative => {
      const policyId = measureById.get(value.measure)?.policyId ?? '';
      return {
        id,
        title: value.title,
        previousTitle: value.formerTitle ?? null,
        overview: value.overview,
        previousOverview: value.formerOverview ?? null,
        goalId: policyById.get(policyId)?.goalId ?? '',
        policyId,
        measureId: value.measure,
        departmentId: value.department,
        departmentNote: value.departmentNote ?? null,
        changes: linkChanges(value.changes, value.line),
        kpiIds: value.kpis.map((kpi) => kpi.id),
        source: reference(value.line),
      };
    })
    .sort((a, b) => (measureOrder.get(a.measureId) ?? 0) - (measureOrder.get(b.measureId) ?? 0) || a.source.line - b.source.line || (a.id < b.id ? -1 : 1));
  const ownerOrder = new Map<string, number>([
    ...goals.map(({ id }, index): [string, number] => [`goal ${id}`, index * 1_000_000]),
    ...initiatives.map(({ id, goalId }, index): [string, number] => [
      `initiative ${id}`,
      goals.findIndex((goal) => goal.id === goalId) * 1_000_000 + index + 1,
    ]),
  ]);
  const place = (kpi: Kpi) => ownerOrder.get(`${kpi.ownerType} ${kpi.ownerId}`) ?? 0;
  const linked = {
    plan: planInformation(plan.value, site),
    goals,
    policies,
    measures,
    initiatives,
    kpis: [...kpis].sort((a, b) => place(a) - place(b)),
    departments: (content.departments?.value ?? []).map(({ id, name }) => ({ id, name })),
    notes: (content.notes?.value ?? []).map((note) => ({ ...note })),
  };
  return {
    ...linked,
    changes: collectChanges(linked),
    sourceText,
    pages: content.pages.map(({ id, value }) => ({ id, title: value.title, description: value.description })),
    synonyms: content.synonyms?.value ?? [],
    keepTogether: plan.value.keepTogether ?? [],
    editions: content.editions,
    published: content.published?.value,
    tombstones: content.tombstones?.value ?? [],
    searchExamples: plan.value.searchExamples ?? [],
  };
}
