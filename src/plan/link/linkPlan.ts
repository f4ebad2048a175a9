import { toModel } from '../../schema/entity.ts';
import { type Change, type ChangeContent, changeFields } from '../../schema/entity/change.ts';
import { departmentFields } from '../../schema/entity/department.ts';
import { directionFields, goalFields } from '../../schema/entity/goal.ts';
import { initiativeFields } from '../../schema/entity/initiative.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { measureFields } from '../../schema/entity/measure.ts';
import { noteFields } from '../../schema/entity/note.ts';
import { policyFields } from '../../schema/entity/policy.ts';
import type { SourceReference } from '../../schema/entity/source.ts';
import type { Plan } from '../plan.ts';
import type { Content } from '../read/content.ts';
import { collectChanges } from './collectChanges.ts';
import { linkKpi } from './linkKpi.ts';
import { planInformation, type SiteOptions } from './planInformation.ts';
import { eachKpi } from './walkPlan.ts';

/** Links checked content into a plan. Content with problems must not come here. */
export function linkPlan(content: Content, site: SiteOptions = {}): Plan {
  const { plan, sourceText } = content;
  if (!plan || !sourceText) throw new Error('Content without plan.yaml or source cannot be linked');
  const reference = (line: number): SourceReference => ({ document: sourceText.document, line });
  const results = Map.groupBy(content.results, ({ value }) => value.kpi_id);
  const kpis = eachKpi(content).map((item) => linkKpi(item, results.get(item.kpi.id) ?? [], reference));
  const sortedGoals = [...content.goals].sort((a, b) => a.value.number - b.value.number);
  const goals = sortedGoals.map(({ id, value }) =>
    toModel(goalFields, value, {
      id,
      directions: value.directions.map((direction) => toModel(directionFields, direction, { source: reference(direction.line) })),
      changes: linkChanges(value.changes, value.line),
      kpiIds: value.targets.map((target) => target.id),
      source: reference(value.line),
    }),
  );
  const policies = sortedGoals.flatMap(({ id, value }) =>
    value.policies.map((policy) => toModel(policyFields, policy, { goalId: id, source: reference(policy.line) })),
  );
  const measures = sortedGoals.flatMap(({ value }) =>
    value.policies.flatMap((policy) =>
      policy.measures.map((measure) =>
        toModel(measureFields, measure, {
          policyId: policy.id,
          changes: linkChanges(measure.changes, measure.line),
          source: reference(measure.line),
        }),
      ),
    ),
  );
  const measureOrder = new Map(measures.map(({ id }, index) => [id, index]));
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  const initiatives = content.initiatives
    .map(({ id, value }) => {
      const policyId = measureById.get(value.measure)?.policyId ?? '';
      return toModel(initiativeFields, value, {
        id,
        goalId: policyById.get(policyId)?.goalId ?? '',
        policyId,
        changes: linkChanges(value.changes, value.line),
        kpiIds: value.kpis.map((kpi) => kpi.id),
        source: reference(value.line),
      });
    })
    .sort(
      (a, b) =>
        (measureOrder.get(a.measureId) ?? 0) - (measureOrder.get(b.measureId) ?? 0) ||
        a.source.line - b.source.line ||
        (a.id < b.id ? -1 : 1),
    );
  const ownerOrder = new Map<string, number>([
    ...goals.map(({ id }, index): [string, number] => [`goal ${id}`, index * 1_000_000]),
    ...initiatives.map(({ id, goalId }, index): [string, number] => [
      `initiative ${id}`,
      goals.findIndex((goal) => goal.id === goalId) * 1_000_000 + index + 1,
    ]),
  ]);
  const place = (kpi: Kpi) => ownerOrder.get(`${kpi.ownerType} ${kpi.ownerId}`) ?? 0;
  const linked = {
    information: planInformation(plan.value, site),
    goals,
    policies,
    measures,
    initiatives,
    kpis: [...kpis].sort((a, b) => place(a) - place(b)),
    departments: (content.departments?.value ?? []).map((department) => toModel(departmentFields, department, {})),
    notes: (content.notes?.value ?? []).map((note) => toModel(noteFields, note, {})),
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

/** The changes of a thing as they are published; their evidence stands in the thing's own line unless they say otherwise. */
export function linkChanges(changes: readonly ChangeContent[] | undefined, ownLine: number): Change[] {
  return (changes ?? []).map((change) => toModel(changeFields, change, { evidenceLine: change.evidenceLine ?? ownLine }));
}
