import type { APIRoute } from 'astro';
import { kpiRecordsScript } from '../../site/kpiRecordsScript.ts';
import { getPlan } from '../../site/plan.ts';

/** The CSV records that selections in the explorer are made of. */
export const GET: APIRoute = async () => new Response(kpiRecordsScript(await getPlan()).code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
