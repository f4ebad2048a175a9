import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { siteFiles } from '../../src/site/files/siteFiles.ts';

/** Indexes the pages of a built site with Pagefind as it is, as a site without our code would, into `<output>/pagefind/`. */
export async function writePlainPagefind(site: string, output: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  try {
    if (!index) throw new Error(`Pagefind could not begin: ${errors.join('; ')}`);
    for (const file of await siteFiles(site)) {
      if (!file.endsWith('.html')) continue;
      const added = await index.addHTMLFile({ sourcePath: file, content: await readFile(path.join(site, file), 'utf8') });
      if (added.errors.length > 0) throw new Error(`${file} could not be indexed: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: path.join(output, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  } finally {
    await pagefind.close();
  }
}
