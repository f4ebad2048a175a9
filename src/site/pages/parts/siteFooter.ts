import type { Plan } from '../../../plan/plan.ts';
import { footerText } from '#words/frame.ts';

/** What the footer of every page says of the plan and of who publishes it. */
export interface SiteFooterData {
  readonly city: string;
  readonly cityCode: string;
  readonly publisher: string;
  readonly publisherUrl: string | null;
  /** Whether the site is the city's own. */
  readonly standing: string;
  readonly contact: { readonly label: string; readonly url: string } | undefined;
  readonly email: string | null;
  readonly source: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly date: string;
}

/** Computes what the footer says. */
export function siteFooter({ information: plan, sourceText }: Plan): SiteFooterData {
  const source = plan.sources.find(({ id }) => id === sourceText.document);
  return {
    city: `${plan.cityName}（${plan.prefecture}）`,
    cityCode: footerText.cityCode(plan.cityCode),
    publisher: plan.publisherName,
    publisherUrl: plan.publisherUrl,
    standing: plan.official ? footerText.official(plan) : footerText.unofficial(plan),
    contact: plan.contactUrl === null ? undefined : { label: footerText.contact(plan.contactName), url: plan.contactUrl },
    email: plan.contactEmail,
    source: footerText.sourceLines(source?.description ?? '', sourceText.lines.length),
    licence: { name: plan.licenceName, url: plan.licenceUrl },
    date: plan.editionDate,
  };
}
