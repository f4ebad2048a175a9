import type { PlanContent, PlanInformation } from '../../schema/entity/plan.ts';
import { siteUrl } from '../siteUrl.ts';

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
    sources: plan.sources.map(({ id, file, title, description }) => ({ id, file, title, description })),
  };
}
