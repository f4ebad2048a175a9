import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBuildFolder } from '../../../scripts/build/buildFolder.ts';
import { clearLeftovers, restoreLastSite } from '../../../scripts/build/leftovers.ts';
import { smallSite } from '../../setup/smallSite.ts';
import { standingFiles } from '../../setup/standingFiles.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

let place: string;
let output: string;

beforeEach(() => {
  place = temporaryFolder();
  output = path.join(place, 'site');
});

/** What a build leaves that is killed while it works; `old` is the home of the last site, where it was away already. */
async function killedBuild(old?: string): Promise<string> {
  const folder = makeBuildFolder(place, 'site');
  for (const part of ['site', 'cache']) {
    mkdirSync(path.join(folder, part));
    writeFileSync(path.join(folder, part, 'half-built.html'), 'x');
  }
  if (old !== undefined) await smallSite(path.join(folder, 'old'), old);
  return folder;
}

const homeNow = () => readFileSync(path.join(output, 'index.html'), 'utf8');

describe(restoreLastSite, () => {
  it('puts a whole last site back where its build died between the two renames', async () => {
    await killedBuild('last');
    expect(restoreLastSite(output)).toBe(true);
    expect(homeNow()).toBe('last');
  });

  it('puts back the latest of several', async () => {
    await killedBuild('first');
    await killedBuild('second');
    expect(restoreLastSite(output)).toBe(true);
    expect(homeNow()).toBe('second');
  });

  it('puts nothing in the place of a site that is there', async () => {
    await smallSite(output, 'now');
    await killedBuild('last');
    expect(restoreLastSite(output)).toBe(false);
    expect(homeNow()).toBe('now');
  });

  it.each([
    ['was altered', (old: string) => writeFileSync(path.join(old, 'index.html'), 'x')],
    ['was already deleted', (old: string) => rmSync(path.join(old, 'index.html'))],
  ])('does not publish a site of which a file %s', async (_, spoil) => {
    const folder = await killedBuild('last');
    spoil(path.join(folder, 'old'));
    expect(restoreLastSite(output)).toBe(false);
    expect(readdirSync(place)).toEqual([path.basename(folder)]);
  });

  it('does not publish what a folder holds that only has such a name', async () => {
    await smallSite(path.join(place, 'site-building-Ab12Cd', 'old'));
    expect(restoreLastSite(output)).toBe(false);
  });
});

describe(clearLeftovers, () => {
  it('removes what killed builds of this site left', async () => {
    await smallSite(output);
    for (const old of [undefined, undefined, 'last']) await killedBuild(old);
    expect(clearLeftovers(place, 'site')).toEqual([]);
    expect(readdirSync(place)).toEqual(['site']);
  });

  it('knows them by the mark in them, never by their names, and touches no byte of anything else', async () => {
    for (const name of [
      'site',
      'site-building-photos',
      'site-building-Ab12Cd',
      'site-building-Ab12Cd-old',
      'site-building-Ab12Cd-cache',
      'mysite-building-Ab12Cd',
    ]) {
      mkdirSync(path.join(place, name));
      writeFileSync(path.join(place, name, 'photo.jpg'), name);
    }
    mkdirSync(path.join(place, 'site-building-empty1'));
    writeFileSync(path.join(place, 'site-building-afile1'), 'x');
    // The mark of another site, that of a folder which was copied, and one that cannot be read.
    makeBuildFolder(place, 'other');
    const copied = await killedBuild('last');
    cpSync(copied, path.join(place, 'site-building-backup'), { recursive: true });
    renameSync(copied, path.join(place, 'site-building-Moved1'));
    mkdirSync(path.join(place, 'site-building-Broken'));
    writeFileSync(path.join(place, 'site-building-Broken', 'hiraku-build.json'), '{');
    const before = standingFiles(place);
    expect(clearLeftovers(place, 'site')).toEqual([]);
    expect(standingFiles(place)).toEqual(before);
  });

  it('leaves what came into the last site while it was taken away, and says where', async () => {
    await smallSite(output);
    const folder = await killedBuild('last');
    writeFileSync(path.join(folder, 'old', 'photo.jpg'), 'photo');
    appendFileSync(path.join(folder, 'old', 'index.html'), ' altered');
    expect(clearLeftovers(place, 'site')).toEqual([path.join(folder, 'old')]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'old',
      'old/SHA256SUMS',
      'old/index.html',
      'old/photo.jpg',
      'old/provenance.json',
    ]);
    // From now on it is the user's own.
    expect(clearLeftovers(place, 'site')).toEqual([]);
    expect(existsSync(path.join(folder, 'old', 'photo.jpg'))).toBe(true);
  });

  it('finds nothing where there is no folder', () => {
    expect(clearLeftovers(path.join(place, 'nowhere'), 'site')).toEqual([]);
  });
});
