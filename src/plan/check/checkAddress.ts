import type { SiteOptions } from '../link/planInformation.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';

/** Names that are set aside for examples and tests, under which nobody can publish (RFC 2606). */
const exampleHost = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org|jp))$/u;

/** Asks about an address of the site that is still an example: citations, catalogues and the list of pages carry it. */
export function checkAddress({ plan }: Content, { siteAddress }: SiteOptions): Problem[] {
  if (!plan || siteAddress !== undefined) return [];
  const { address } = plan.value.site;
  const host = URL.parse(address)?.hostname ?? '';
  return exampleHost.test(host) ? [problem('address-example', plan.located.placeOfValue(['site', 'address']), address)] : [];
}
