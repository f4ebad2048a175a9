import type { ChangeContent } from '../schema/content/change.ts';
import type { KpiContent, ValueContent } from '../schema/content/kpi.ts';
import type { Change } from '../schema/model/change.ts';
import type { Goal, Measure, Policy } from '../schema/model/goal.ts';
import type { Initiative } from '../schema/model/initiative.ts';
import type { Kpi, KpiValue } from '../schema/model/kpi.ts';
import type { PlanInformation } from '../schema/model/plan.ts';
import type { SourceReference } from '../schema/model/source.ts';
import { collectChanges } from './collectChanges.ts';
import type { Content, ResultRow } from './content.ts';
import { eachKpi, type LocatedKpi } from './eachKpi.ts';
import { parseFiscalYear } from './fiscalYear.ts';
import type { Plan } from './plan.ts';

/** Links checked content into a plan. Content with problems must not come here. */
export function linkPlan(content: Content, site: { siteAddress?: string | undefined; basePath?: string | undefined } = {}): Plan {
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
    shortTitle: value.shortTitle,
    directions: value.directions.map(({ text, line }) => ({ text, source: reference(line) })),
    changes: linkChanges(value.changes),
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
        changes: linkChanges(measure.changes),
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
        changes: linkChanges(value.changes),
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
    searchExamples: plan.value.searchExamples ?? [],
  };
}

function linkChanges(changes: readonly ChangeContent[] | undefined): Change[] {
  return (changes ?? []).map(({ type, basis, certainty, note }) => ({ type, basis, certainty, note: note ?? null }));
}

function linkKpi(item: LocatedKpi, results: readonly ResultRow[], reference: (line: number) => SourceReference): Kpi {
  const { kpi, ownerType, ownerId, ownerLine } = item;
  const line = kpi.line ?? ownerLine;
  return {
    id: kpi.id,
    ownerType,
    ownerId,
    label: kpi.label,
    previousLabel: kpi.formerLabel ?? null,
    aggregation: kpi.aggregation,
    unit: kpi.unit,
    direction: kpi.direction,
    directionNote: kpi.directionNote ?? null,
    promise: kpi.promise ?? null,
    values: [...kpi.values.map((value) => linkValue(value, kpi, reference(value.line ?? line))), ...results.map((row) => linkResult(row, kpi, reference(line)))],
    changes: linkChanges(kpi.changes),
    source: reference(line),
  };
}

function linkValue(value: ValueContent, kpi: KpiContent, source: SourceReference): KpiValue {
  return {
    kind: value.kind,
    fiscalYear: parseFiscalYear(value.fiscalYear) ?? 0,
    value: value.value ?? null,
    text: value.text ?? null,
    unit: value.value === undefined ? null : kpi.unit,
    qualifier: value.qualifier ?? null,
    status: value.value !== undefined ? 'given' : value.text !== undefined ? 'not-numeric' : (value.status ?? 'not-given'),
    raw: value.raw,
    note: value.note ?? null,
    source,
  };
}

function linkResult({ fiscalYear, value }: ResultRow, kpi: KpiContent, source: SourceReference): KpiValue {
  return {
    kind: 'result',
    fiscalYear,
    value: value.value === '' ? null : Number(value.value),
    text: value.text === '' ? null : value.text,
    unit: value.value === '' ? null : kpi.unit,
    qualifier: null,
    status: value.value !== '' ? 'given' : value.text !== '' ? 'not-numeric' : value.status === '' ? 'not-in-source' : value.status,
    raw: value.value === '' ? value.text : value.value,
    note: value.note === '' ? null : value.note,
    source,
  };
}

function planInformation(
  plan: NonNullable<Content['plan']>['value'],
  site: { siteAddress?: string | undefined; basePath?: string | undefined },
): PlanInformation {
  return {
    title: plan.title,
    titleNote: plan.titleNote ?? null,
    cityName: plan.city.name,
    prefecture: plan.city.prefecture,
    cityCode: plan.city.code,
    areaCode: plan.city.areaCode,
    firstFiscalYear: plan.fiscalYears.first,
    lastFiscalYear: plan.fiscalYears.last,
    baselineYear: plan.baselineYear,
    targetYear: plan.targetYear,
    editionDate: plan.edition.date,
    licenceId: plan.licence.id,
    licenceName: plan.licence.name,
    licenceUrl: plan.licence.url,
    publisherName: plan.publisher.name,
    publisherUrl: plan.publisher.url ?? null,
    contactName: plan.contact.name,
    contactEmail: plan.contact.email ?? null,
    contactUrl: plan.contact.url ?? null,
    siteUrl: siteUrl(site.siteAddress ?? plan.site.address, site.basePath ?? plan.site.base),
    official: plan.official,
    sources: plan.sources.map((source) => ({ ...source })),
  };
}

/** Joins the host's address and the folder on it, with one slash at the end: `https://example.org/plan/`. */
export function siteUrl(address: string, base: string): string {
  const folder = base.split('/').filter((part) => part !== '');
  return `${address.replace(/\/+$/, '')}/${folder.map((part) => `${part}/`).join('')}`;
}
