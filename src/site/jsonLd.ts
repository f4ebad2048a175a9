import { absoluteAddress } from '../addresses/fileAddress.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { Crumb } from './crumb.ts';

/** JSON-LD as it may stand inside a script element: no text of it can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** The way to a page, as search engines read it. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[], plan: PlanModel): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteAddress(plan, address),
    })),
  };
}
