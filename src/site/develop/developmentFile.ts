import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFormat, dataFormats } from '../../tables/dataFile.ts';
import { editionFileContent, madeFiles, publishedEditionFiles } from '../files/publishedFile.ts';
import { getPlan } from '../plan.ts';

interface ShownFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly format: DataFormat;
}

/** One address for each file under the folder of the route. */
export const getStaticPaths = (async ({ routePattern }) => {
  const plan = await getPlan();
  const folder = routePattern.replace(/^\/|\[.*/g, '');
  const addresses = [...(await madeFiles(plan)).keys(), ...[...publishedEditionFiles(plan)].map(({ address }) => address)];
  return addresses
    .filter((address) => address.startsWith(folder))
    .map((address) => ({ params: { file: address.slice(folder.length) }, props: { address } }));
}) satisfies GetStaticPaths;

/** The file, with the type that hosts are told to give it. */
export const GET: APIRoute<{ address: string }> = async ({ props }) => {
  const { content, format } = await shownFile(props.address);
  const { mediaType, charset } = dataFormats[format];
  return new Response(content, { headers: { 'Content-Type': charset ? `${mediaType}; charset=utf-8` : mediaType } });
};

async function shownFile(address: string): Promise<ShownFile> {
  const plan = await getPlan();
  const made = (await madeFiles(plan)).get(address);
  if (made) return made;
  const edition = [...publishedEditionFiles(plan)].find((file) => file.address === address);
  if (!edition) throw new Error(`No file is published at ${address}`);
  const extension = edition.name.split('.').at(-1)?.toUpperCase() ?? '';
  return { content: editionFileContent(process.cwd(), edition), format: isDataFormat(extension) ? extension : 'TXT' };
}

function isDataFormat(extension: string): extension is DataFormat {
  return extension in dataFormats;
}
