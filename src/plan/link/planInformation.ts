import type { PlanContent, PlanInformation } from '../../schema/entity/plan.ts';
import { gradeFields, ratingScaleFields } from '../../schema/entity/results/ratingScale.ts';
import { documentFields } from '../../schema/entity/source.ts';
import { toModel } from '../../schema/entity.ts';
import { siteUrl } from '../siteUrl.ts';
import { kpiKinds } from './kpiKinds.ts';
import { linkPeriod } from './linkParts.ts';

/** What a build may say about the site in place of plan.yaml. */
export interface SiteOptions {
  /** The address of the host, without the folder. */
  readonly siteAddress?: string | undefined;
  /** The folder on the host, with a slash at both ends. */
  readonly basePath?: string | undefined;
}

/** What the plan is and who publishes it, from plan.yaml. */
export function planInformation(plan: PlanContent, site: SiteOptions): PlanInformation {
  return {
    title: plan.title,
    titleNote: plan.titleNote ?? null,
    cityName: plan.municipality.name,
    prefecture: plan.municipality.prefecture,
    cityCode: plan.municipality.code,
    areaCode: plan.municipality.areaCode,
    firstFiscalYear: plan.fiscalYears?.first ?? null,
    lastFiscalYear: plan.fiscalYears?.last ?? null,
    baselineYear: plan.baselineYear ?? null,
    targetYear: plan.targetYear ?? null,
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
    sources: (plan.sources ?? []).map((source) =>
      toModel(documentFields, source, {
        id: source.id,
        file: source.kind === 'document' ? null : (source.file ?? null),
        title: source.title,
        description: source.description ?? null,
        kind: source.kind,
        url: source.url ?? null,
      }),
    ),
    kind: plan.kind,
    municipalityKind: plan.municipality.kind,
    planId: plan.id ?? null,
    period: linkPeriod(plan.period),
    kpiKinds: [...kpiKinds(plan)],
    fields: plan.fields ?? [],
    ratingScales: (plan.ratingScales ?? []).map((scale) =>
      toModel(ratingScaleFields, scale, {
        source: scale.source ?? null,
        grades: scale.grades.map((each) => toModel(gradeFields, each, {})),
      }),
    ),
    resultsSource: plan.results?.source ?? null,
    reportingDue: plan.reporting ? monthAndDay(plan.reporting.due) : null,
  };
}

function monthAndDay({ month, day }: { readonly month: number; readonly day: number }): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
