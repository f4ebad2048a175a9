import type { APIRoute, GetStaticPaths } from 'astro';
import { editionFileContent, editionFiles } from '../../../../site/editionFiles.ts';
import { getPlan } from '../../../../site/plan.ts';
import { dataFormats, type DataFormat } from '../../../../tables/dataFile.ts';

/** One address for each file of each edition. */
export const getStaticPaths = (async () => {
  const plan = await getPlan();
  return [...editionFiles(plan)].map(({ date, name }) => ({ params: { date, file: name } }));
}) satisfies GetStaticPaths;

/** The file, byte for byte as it was published on its day. */
export const GET: APIRoute = async ({ params }) => {
  const name = params['file'] ?? '';
  const content = await editionFileContent(process.cwd(), { date: params['date'] ?? '', name });
  const extension = name.split('.').at(-1)?.toUpperCase() ?? '';
  const { mediaType } = dataFormats[isDataFormat(extension) ? extension : 'TXT'];
  return new Response(content, { headers: { 'Content-Type': mediaType } });
};

function isDataFormat(extension: string): extension is DataFormat {
  return extension in dataFormats;
}
