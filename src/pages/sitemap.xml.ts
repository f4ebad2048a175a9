import type { APIRoute } from 'astro';
import { absoluteAddress } from '../addresses/fileAddress.ts';
import { sitePages } from '../addresses/sitePages.ts';
import { getPlan } from '../site/plan.ts';
import { escapeXml } from '../wording/text.ts';

/** Every page of the site, each with the day of its edition. */
export const GET: APIRoute = async () => {
  const model = await getPlan();
  const entries = sitePages(model).map(
    (address) => `  <url><loc>${escapeXml(absoluteAddress(model, address))}</loc><lastmod>${model.information.editionDate}</lastmod></url>`,
  );
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
