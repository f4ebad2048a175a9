import { listAddress, pageAddress } from '../../../addresses/pageAddress.ts';
import { hasPage } from '../../../addresses/sitePages.ts';
import type { Plan } from '../../../plan/plan.ts';
import { footerText } from '#words/frame.ts';
import type { PageLink } from './links.ts';

/** What the footer of every page says of the plan and of who publishes it. */
export interface SiteFooterData {
  readonly cityTerm: string;
  readonly city: string;
  readonly cityCode: string;
  readonly publisher: string;
  readonly publisherUrl: string | null;
  /** Whether the site is the municipality's own. */
  readonly standing: string;
  readonly contact: { readonly label: string; readonly url: string } | undefined;
  readonly email: string | null;
  /** What the plan was read from; nothing where no source is named. */
  readonly source:
    | {
        readonly term: string;
        readonly texts: readonly { readonly text: string; readonly url: string | null }[];
        readonly read: PageLink | undefined;
      }
    | undefined;
  readonly licence: { readonly name: string; readonly url: string; readonly note: string };
  readonly date: string;
  readonly links: readonly PageLink[];
}

/** Computes what the footer says. */
export function siteFooter(plan: Plan): SiteFooterData {
  const { information } = plan;
  return {
    cityTerm: footerText.city(information),
    city: `${information.cityName}（${information.prefecture}）`,
    cityCode: footerText.cityCode(information.cityCode),
    publisher: information.publisherName,
    publisherUrl: information.publisherUrl,
    standing: information.official ? footerText.official(information) : footerText.unofficial(information),
    contact:
      information.contactUrl === null ? undefined : { label: footerText.contact(information.contactName), url: information.contactUrl },
    email: information.contactEmail,
    source: sourceOf(plan),
    licence: { name: information.licenceName, url: information.licenceUrl, note: footerText.licenceNote(information) },
    date: information.editionDate,
    links: [
      ...plan.levels.filter((level) => level.hasPage).map((level) => ({ label: footerText.list(level), address: listAddress(level) })),
      ...footerText.links.filter(([name]) => hasPage(plan, name)).map(([name, label]) => ({ label, address: pageAddress[name] })),
    ],
  };
}

function sourceOf({ information: { sources }, sourceTexts }: Plan): SiteFooterData['source'] {
  if (sources.length === 0) return undefined;
  return {
    term: footerText.source(sourceTexts.length > 0),
    texts: sources.map(({ id, title, description, url }) => {
      const lines = sourceTexts.find(({ document }) => document === id)?.lines.length;
      return lines === undefined ? { text: title, url } : { text: footerText.sourceLines(description ?? title, lines), url: null };
    }),
    read: sourceTexts.length > 0 ? { label: footerText.readSource, address: pageAddress.source } : undefined,
  };
}
