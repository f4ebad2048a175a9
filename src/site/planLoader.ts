import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { ContentError } from '../plan/problem.ts';
import { readPlan, type PlanReading } from '../plan/readPlan.ts';

/** The content folder that a build reads: `HIRAKU_CONTENT`, or `content/` of the project. */
export function contentFolder(root: string): string {
  return path.resolve(root, process.env['HIRAKU_CONTENT'] ?? 'content');
}

/** Feeds Astro the one validated plan; content with a problem throws, so that nothing stale or empty is published. */
export function planLoader(): Loader {
  return {
    name: 'hiraku-plan',
    async load({ store, config, watcher }) {
      const load = async () => {
        const { plan } = await readAll(fileURLToPath(config.root));
        store.clear();
        store.set({ id: 'plan', data: { json: JSON.stringify(plan) } });
      };
      await load();
      watcher?.on('all', (_, changed) => {
        if (changed.startsWith(contentFolder(fileURLToPath(config.root)))) {
          load().catch((error: unknown) => {
            process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
          });
        }
      });
      watcher?.add(contentFolder(fileURLToPath(config.root)));
    },
  };
}

/** Feeds Astro the prose that stands under the front matter of goals, initiatives and pages. */
export function proseLoader(): Loader {
  return {
    name: 'hiraku-prose',
    async load({ store, config, renderMarkdown, generateDigest }) {
      const root = fileURLToPath(config.root);
      const { prose } = await readAll(root);
      const folder = contentFolder(root);
      store.clear();
      for (const { collection, id, file, format, body } of prose) {
        if (body === '') continue;
        const filePath = path.relative(root, path.join(folder, path.relative('content', file))).replaceAll(path.sep, '/');
        const entry = { id: `${collection}/${id}`, data: {}, body, filePath, digest: generateDigest(body) };
        if (format === 'mdx') store.set({ ...entry, deferredRender: true });
        else store.set({ ...entry, rendered: await renderMarkdown(body) });
      }
    },
  };
}

async function readAll(root: string): Promise<Extract<PlanReading, { plan: object }>> {
  const reading = await readPlan(contentFolder(root), {
    siteAddress: process.env['HIRAKU_SITE_ADDRESS'],
    basePath: process.env['HIRAKU_BASE_PATH'],
  });
  if (!reading.plan) throw new ContentError(reading.problems);
  return reading;
}
