import path from 'node:path';
import { buildLink } from './buildLink.ts';
import { contentFolder } from '../siteSettings.ts';

let bodies: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * Gives the compiler of MDX the prose that the build read and judged, not what stands in its file by now: prose is a
 * program, and nobody has looked at what was written since.
 */
export const readProse = {
  name: 'hiraku-read-prose',
  enforce: 'pre' as const,
  async load(id: string): Promise<string | undefined> {
    if (!id.endsWith('.mdx')) return undefined;
    bodies ??= readBodies();
    return (await bodies).get(id);
  },
};

async function readBodies(): Promise<ReadonlyMap<string, string>> {
  const folder = contentFolder(process.cwd());
  const { prose } = (await buildLink()?.reading) ?? { prose: [] };
  return new Map(prose.map(({ file, body }) => [path.join(folder, file).replaceAll(path.sep, '/'), body]));
}
