import type { APIRoute, GetStaticPaths } from 'astro';
import { browserScripts } from 'virtual:browser-scripts';
import { kpiRecordsScript } from '../../site/files/kpiRecordsScript.ts';
import { getPlan } from '../../site/plan.ts';

/** One address for each browser script, and for the CSV records that selections in the explorer are made of. */
export const getStaticPaths = (async () =>
  [...Object.values(browserScripts), kpiRecordsScript(await getPlan())].map(({ address, code }) => ({
    params: { script: address.slice('assets/'.length, -'.js'.length) },
    props: { code },
  }))) satisfies GetStaticPaths;

/** The bundled script. */
export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
