import type { APIRoute, GetStaticPaths } from 'astro';
import { browserScripts } from 'virtual:browser-scripts';

/** One address for each browser script. */
export const getStaticPaths = (() =>
  Object.values(browserScripts).map(({ address, code }) => ({
    params: { script: address.slice('assets/'.length, -'.js'.length) },
    props: { code },
  }))) satisfies GetStaticPaths;

/** The bundled script. */
export const GET: APIRoute<{ code: string }> = ({ props }) => new Response(props.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
