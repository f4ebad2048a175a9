import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFiles } from '../../../site/chartFiles.ts';
import { getPlan } from '../../../site/plan.ts';
import { dataFormats, type DataFile } from '../../../tables/dataFile.ts';

/** One address for each file of a chart. */
export const getStaticPaths = (async () => {
  const files = await chartFiles(await getPlan());
  return files.map((file) => ({ params: { file: file.address.slice('data/charts/'.length) }, props: { file } }));
}) satisfies GetStaticPaths;

/** The drawing or the rows of a chart. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) => {
  const { content, format } = props.file;
  const { mediaType, charset } = dataFormats[format];
  return new Response(content, { headers: { 'Content-Type': charset ? `${mediaType}; charset=utf-8` : mediaType } });
};
