import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { takenPageNames } from '../../src/plan/check/checkIds.ts';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { plannedFiles } from '../../src/site/files/plannedFiles.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { SitePlaces } from '../../src/site/check/sitePlaces.ts';
import { builtSites } from '../setup/builtSites.ts';

function idsOf(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  new Parser({ onopentag: (_, { id }) => id !== undefined && ids.add(id) }).end(html);
  return ids;
}

describe.each(await builtSites())('what links of prose can lead to on the site of $name', ({ content, folder, plan }) => {
  it('is every file of data and schemas, whatever the build makes, and files at the root that it makes', async () => {
    const built = await siteFiles(folder);
    const pages = new Set([...Object.values(pageAddress)].map((address) => `${address}index.html`));
    const below = (files: Iterable<string>) => [...files].filter((file) => /^(data|schema)\//.test(file) && !pages.has(file)).sort();
    expect(below(plannedFiles(plan))).toEqual(below(built));
    expect([...plannedFiles(plan)].filter((file) => !built.includes(file))).toEqual([]);
  });

  it('is a place that stands on its page', async () => {
    const { prose } = await readSitePlan(content);
    const places = new SitePlaces(plan, prose);
    let count = 0;
    for (const page of places.pages) {
      const ids = idsOf(readFileSync(path.join(folder, page, 'index.html'), 'utf8'));
      const known = [...places.placesOn(page)];
      count += known.length;
      expect(
        known.filter((place) => !ids.has(place)),
        page,
      ).toEqual([]);
    }
    expect(count).toBeGreaterThan(100);
  });

  it('is no heading of prose in place of something of the page itself', async () => {
    const text = [...(await siteFiles(folder))]
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [...idsOf(readFileSync(path.join(folder, file), 'utf8'))]);
    expect(text.filter((id) => /^text($|-)/.test(id))).toEqual([]);
  });
});

describe('the names that no page of prose can have', () => {
  it('are those of all other folders and pages of a site', async () => {
    const [site] = await builtSites();
    const folders = (await siteFiles(site?.folder ?? '')).flatMap((file) => /^([^/]+)\//.exec(file)?.[1] ?? []);
    const own = new Set(site?.plan.pages.map(({ id }) => id));
    const plurals = (site?.plan.levels ?? []).filter(({ hasPage }) => hasPage).map(({ plural }) => plural);
    expect([...new Set(folders)].filter((name) => !own.has(name)).sort()).toEqual(
      [...takenPageNames.filter((name) => name !== '404' && name !== '500'), ...plurals].sort(),
    );
  });
});
