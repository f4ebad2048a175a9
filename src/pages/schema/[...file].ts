import type { APIRoute, GetStaticPaths } from 'astro';
import { getPlan } from '../../site/plan.ts';
import { dataFormats } from '../../tables/dataFile.ts';
import { schemaFileAt, schemaFiles } from '../../tables/schemaFiles.ts';

/** One address for each JSON Schema. */
export const getStaticPaths = (async () => {
  const files = schemaFiles(await getPlan());
  return files.map(({ address }) => ({ params: { file: address.slice('schema/'.length) } }));
}) satisfies GetStaticPaths;

/** The schema, as the data is made by it. */
export const GET: APIRoute = async ({ params }) => {
  const { content } = schemaFileAt(await getPlan(), `schema/${params['file'] ?? ''}`);
  return new Response(content, { headers: { 'Content-Type': dataFormats.JSON.mediaType } });
};
