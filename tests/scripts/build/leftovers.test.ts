import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLeftovers, restoreLastSite } from '../../../scripts/build/leftovers.ts';
import { siteFiles } from '../../../src/site/siteFiles.ts';
import { writeChecksums } from '../../../src/site/writeChecksums.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

/** A place to publish in with some sites; what stands in a site's only page is its own name. */
async function placeWith(...names: readonly string[]): Promise<string> {
  const place = temporaryFolder();
  for (const name of names) {
    await mkdir(path.join(place, name));
    await writeFile(path.join(place, name, 'index.html'), name);
    writeChecksums(path.join(place, name), await siteFiles(path.join(place, name)));
  }
  return place;
}

describe(restoreLastSite, () => {
  it('puts a whole last site back where its build died between the two renames', async () => {
    const place = await placeWith('site-building-Ab12Cd-old', 'site-building-Ab12Cd');
    expect(await restoreLastSite(path.join(place, 'site'))).toBe(true);
    expect(await readFile(path.join(place, 'site', 'index.html'), 'utf8')).toBe('site-building-Ab12Cd-old');
  });

  it('puts nothing in the place of a site that is there', async () => {
    const place = await placeWith('site', 'site-building-Ab12Cd-old');
    expect(await restoreLastSite(path.join(place, 'site'))).toBe(false);
    expect(await readFile(path.join(place, 'site', 'index.html'), 'utf8')).toBe('site');
  });

  it('does not publish a site of which a file was already deleted or altered', async () => {
    const place = await placeWith('site-building-Ab12Cd-old');
    await writeFile(path.join(place, 'site-building-Ab12Cd-old', 'index.html'), 'x');
    expect(await restoreLastSite(path.join(place, 'site'))).toBe(false);
    expect(await readdir(place)).toEqual(['site-building-Ab12Cd-old']);
  });
});

describe(clearLeftovers, () => {
  it('removes what killed builds of this site left, and nothing else', async () => {
    const kept = ['site', 'site-building', 'site-building-1', 'site-building-Ab12Cd-older', 'mysite-building-Ab12Cd', 'site2-building-Ab12Cd', 'site-old'];
    const place = await placeWith(...kept, 'site-building-Ab12Cd', 'site-building-Ef34Gh-old', 'site-building-Ij56Kl-cache');
    await clearLeftovers(path.join(place, 'site'));
    expect((await readdir(place)).sort()).toEqual([...kept].sort());
  });
});
