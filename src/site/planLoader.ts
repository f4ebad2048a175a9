import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from '../plan/problem.ts';
import { readSitePlan } from './readSitePlan.ts';
import { buildLink, type ValidReading } from './buildLink.ts';
import { environmentValue, siteOptions } from './environment.ts';

/** The content folder that a build reads: `HIRAKU_CONTENT`, or `content/` of the project. */
export function contentFolder(root: string): string {
  return path.resolve(root, environmentValue('HIRAKU_CONTENT') ?? 'content');
}

/** Feeds Astro the one validated plan while pages are developed; content with a problem throws, so that nothing stale or empty is shown. A build hands its plan to the pages itself. */
export function planLoader(): Loader {
  return {
    name: 'hiraku-plan',
    load: (context) =>
      loadAndWatch(context, async ({ plan }) => {
        context.store.clear();
        if (!buildLink()) context.store.set({ id: 'plan', data: { json: JSON.stringify(plan) } });
      }),
  };
}

/** Feeds Astro the prose that stands under the front matter of goals, initiatives and pages. */
export function proseLoader(): Loader {
  return {
    name: 'hiraku-prose',
    load: (context) =>
      loadAndWatch(context, async ({ prose }, root) => {
        const { store } = context;
        const folder = contentFolder(root);
        store.clear();
        for (const { collection, id, file, format, body } of prose) {
          if (body === '') continue;
          const filePath = path.relative(root, path.join(folder, file)).replaceAll(path.sep, '/');
          const entry = { id: `${collection}/${id}`, data: {}, body, filePath, digest: context.generateDigest(body) };
          if (format === 'mdx') store.set({ ...entry, deferredRender: true });
          else store.set({ ...entry, rendered: await context.renderMarkdown(body) });
        }
      }),
  };
}

/** Loads what the build read, or reads once, and in development again after each change; then a problem is said, and what was shown stays. */
async function loadAndWatch({ config, watcher }: LoaderContext, load: (reading: ValidReading, root: string) => Promise<void>): Promise<void> {
  const root = fileURLToPath(config.root);
  const folder = contentFolder(root);
  const readAndLoad = async () => load(await (buildLink()?.reading ?? readAll(folder)), root);
  await readAndLoad();
  watcher?.add(folder);
  watcher?.on('all', (_, changed) => {
    if (!changed.startsWith(folder)) return;
    readAndLoad().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    });
  });
}

async function readAll(folder: string): Promise<ValidReading> {
  const reading = await readSitePlan(folder, siteOptions());
  if (!reading.plan) throw new ContentError(reading.problems);
  return reading;
}
