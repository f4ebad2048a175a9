import type { APIRoute, GetStaticPaths } from 'astro';
import { getPlan } from '../../site/plan.ts';
import { dataFileAt, dataFiles } from '../../tables/dataFiles.ts';

const mediaTypes = { CSV: 'text/csv; charset=utf-8', JSON: 'application/json', TXT: 'text/plain; charset=utf-8' } as const;

/** One address for each file of open data. */
export const getStaticPaths = (async () => {
  const plan = await getPlan();
  return dataFiles(plan).map(({ address }) => ({ params: { file: address.slice('data/'.length) } }));
}) satisfies GetStaticPaths;

/** The file, as its table or plan makes it. */
export const GET: APIRoute = async ({ params }) => {
  const file = dataFileAt(await getPlan(), `data/${params['file'] ?? ''}`);
  return new Response(file.text, { headers: { 'Content-Type': mediaTypes[file.format] } });
};
