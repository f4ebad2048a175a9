import type { APIRoute } from 'astro';
import { absoluteAddress } from '../addresses/fileAddress.ts';
import { departmentAddress, goalAddress, initiativeAddress, pageAddress } from '../addresses/pageAddress.ts';
import { tombstoneAddress } from '../addresses/tombstoneAddress.ts';
import { getPlan } from '../site/plan.ts';
import { escapeXml } from '../wording/escapeXml.ts';

/** Every page of the site, each with the day of its edition. */
export const GET: APIRoute = async () => {
  const model = await getPlan();
  const fixed = Object.values(pageAddress);
  const addresses = new Set([
    ...fixed,
    ...model.pages.map(({ id }) => `${id}/`),
    ...model.goals.map(({ id }) => goalAddress(id)),
    ...model.initiatives.map(({ id }) => initiativeAddress(id)),
    ...model.departments.map(({ id }) => departmentAddress(id)),
    ...model.tombstones.flatMap((tombstone) => tombstoneAddress(tombstone) ?? []),
  ]);
  const entries = [...addresses].map((address) => `  <url><loc>${escapeXml(absoluteAddress(model, address))}</loc><lastmod>${model.plan.editionDate}</lastmod></url>`);
  const body = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...entries, '</urlset>', ''].join('\n');
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
