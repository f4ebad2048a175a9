import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildLink, type ValidReading } from './buildLink.ts';
import { developmentContent, validReading } from '../develop/developmentContent.ts';
import { readSitePlan } from '../check/readSitePlan.ts';
import { contentFolder } from '../siteSettings.ts';
import { siteOptions } from '../environment.ts';

/**
 * Feeds Astro the prose that stands under the front matter of goals, initiatives and pages: what the build read, or what
 * the development server reads, again after each change. Where neither runs, content with a problem throws.
 */
export function proseLoader(): Loader {
  return {
    name: 'hiraku-prose',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const folder = contentFolder(root);
      const store = (reading: ValidReading) => storeProse(context, reading, root, folder);
      const link = buildLink();
      const content = developmentContent();
      if (link) await store(await link.reading);
      else if (content) {
        // Astro loads once more when the program changes; only the latest store is shown.
        content.listeners.clear();
        content.listeners.add(store);
        const reading = await content.latest();
        if (reading.plan) await store(reading);
      } else await store(validReading(await readSitePlan(folder, siteOptions())));
    },
  };
}

async function storeProse(context: LoaderContext, { prose }: ValidReading, root: string, folder: string): Promise<void> {
  const { store } = context;
  store.clear();
  for (const { collection, id, file, format, body } of prose) {
    if (body === '') continue;
    const filePath = path.relative(root, path.join(folder, file)).replaceAll(path.sep, '/');
    const entry = { id: `${collection}/${id}`, data: {}, body, filePath, digest: context.generateDigest(body) };
    if (format === 'mdx') store.set({ ...entry, deferredRender: true });
    else store.set({ ...entry, rendered: await context.renderMarkdown(body) });
  }
}
