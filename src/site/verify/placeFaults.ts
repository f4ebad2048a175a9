import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plan } from '../../plan/plan.ts';
import { siteFaultText } from '../../wording/siteFault.ts';
import { allGonePlaces } from '../gonePlaces.ts';
import { readPage } from './readPage.ts';
import type { SiteFault } from './siteFault.ts';

/** Finds published places of things that moved or are gone at which a page tells nothing of them. */
export async function placeFaults(folder: string, plan: Plan): Promise<SiteFault[]> {
  const pages = Map.groupBy(allGonePlaces(plan), ({ page }) => `${page}index.html`);
  const faults = await Promise.all(
    [...pages].map(async ([file, places]) => {
      const { ids } = readPage(file, await readFile(path.join(folder, file), 'utf8').catch(() => ''));
      return places.filter(({ fragment }) => !ids.has(fragment)).map(({ fragment }) => ({ file, fault: siteFaultText.publishedPlace(fragment) }));
    }),
  );
  return faults.flat();
}
