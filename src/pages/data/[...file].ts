import type { APIRoute, GetStaticPaths } from 'astro';
import { getPlan } from '../../site/plan.ts';
import { dataFormats } from '../../tables/dataFile.ts';
import { dataFileAt, dataFiles } from '../../tables/dataFiles.ts';

/** One address for each file of open data. */
export const getStaticPaths = (async () => {
  const files = await dataFiles(await getPlan());
  return files.map(({ address }) => ({ params: { file: address.slice('data/'.length) } }));
}) satisfies GetStaticPaths;

/** The file, as its table or plan makes it. */
export const GET: APIRoute = async ({ params }) => {
  const { content, format } = await dataFileAt(await getPlan(), `data/${params['file'] ?? ''}`);
  const { mediaType, charset } = dataFormats[format];
  return new Response(content, { headers: { 'Content-Type': charset ? `${mediaType}; charset=utf-8` : mediaType } });
};
