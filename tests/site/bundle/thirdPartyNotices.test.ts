import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/settings.ts';
import { browserScriptsPlugin } from '../../../src/site/bundle/browserScriptsPlugin.ts';
import { BundledPackages, bundledPackages, packageFolder } from '../../../src/site/bundle/bundledPackages.ts';
import { thirdPartyNotices } from '../../../src/site/bundle/thirdPartyNotices.ts';

const place = mkdtempSync(path.join(tmpdir(), 'hiraku-notices-'));
afterAll(() => rmSync(place, { recursive: true }));

/** A package with some files, in a folder of packages of its own. */
function madePackage(name: string, files: Readonly<Record<string, string>>, version = '1.0.0', within = 'a'): string {
  const folder = path.join(place, within, 'node_modules', name);
  for (const [file, text] of Object.entries({ 'package.json': JSON.stringify({ name, version, license: 'MIT' }), ...files })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

describe(packageFolder, () => {
  it.each([
    ['/x/node_modules/d3-scale/src/index.js', '/x/node_modules/d3-scale'],
    ['/x/node_modules/@scope/name/dist/a.css', '/x/node_modules/@scope/name'],
    ['/x/node_modules/a/node_modules/b/index.js', '/x/node_modules/a/node_modules/b'],
    ['/x/src/site/plan.ts', undefined],
    ['/x/node_modules/.vite/deps/a.js', undefined],
  ])('of %s is %s', (file, folder) => {
    expect(packageFolder(file)).toBe(folder);
  });
});

describe(thirdPartyNotices, () => {
  const b = madePackage('b', { LICENSE: '\uFEFFB is free.\r\nCopyright B\r\n' });
  const scoped = madePackage('@a/z', { 'LICENSE.md': 'Z', 'NOTICE.txt': 'Z says', 'README.md': 'not this' });
  const several = madePackage('c', { 'LICENSE/one': 'First', 'LICENSE/two': 'Second' });

  it('repeats the notices of every package, by name, with one kind of line ends', () => {
    const [, ...entries] = thirdPartyNotices([b, several, scoped]).split(`\n\n${'-'.repeat(78)}\n\n`);
    expect(entries).toEqual([
      '@a/z 1.0.0 (MIT)\n\nZ\n\nZ says',
      'b 1.0.0 (MIT)\n\nB is free.\nCopyright B',
      'c 1.0.0 (MIT)\n\nFirst\n\nSecond\n',
    ]);
  });

  it('is the same whatever the order, and wherever the packages lie', () => {
    const elsewhere = madePackage('b', { LICENSE: 'B is free.\nCopyright B' }, '1.0.0', 'other place');
    expect(thirdPartyNotices([scoped, elsewhere, several, b])).toBe(thirdPartyNotices([b, several, scoped]));
    expect(thirdPartyNotices([b])).not.toContain(place);
  });

  it('names two versions of one package', () => {
    const older = madePackage('b', { LICENSE: 'Older' }, '0.9.0', 'older');
    expect(thirdPartyNotices([b, older])).toMatch(/b 0\.9\.0 \(MIT\)\n\nOlder[^]*b 1\.0\.0 \(MIT\)/);
  });

  it.each<[string, Record<string, string>]>([
    ['without a licence', { 'README.md': 'Licence: MIT', 'licenses.js': '' }],
    ['whose licence is empty', { LICENSE: ' \n' }],
  ])('refuses a package %s', (_, files) => {
    const folder = madePackage('silent', files, '2.1.0', Object.keys(files).join());
    expect(() => thirdPartyNotices([b, folder])).toThrowErrorMatchingInlineSnapshot(
      `[Error: サイトに入る部品「silent 2.1.0」に、ライセンスの文のファイル（LICENSEなど）がありません。ライセンスの文なしには配れないので、別の部品を使うか、その版を変えてください。]`,
    );
  });
});

describe('a script for browsers', () => {
  it('tells of every package of which it has taken something, and of no other', async () => {
    const entry = path.join(projectFolder, 'tests', 'site', 'bundled-entry.ts');
    const before = new Set(bundledPackages.folders);
    writeFileSync(entry, "import { scaleLinear } from 'd3';\nconsole.log(scaleLinear().domain([0, 1])(0.5));\n");
    try {
      await browserScriptsPlugin({ tried: entry }).load.call({ addWatchFile: () => undefined }, '\0virtual:browser-scripts');
    } finally {
      rmSync(entry);
    }
    const names = bundledPackages.folders.filter((folder) => !before.has(folder)).map((folder) => path.basename(folder));
    expect(names).toEqual(expect.arrayContaining(['d3-scale', 'd3-interpolate', 'd3-array', 'd3-format', 'd3-color']));
    for (const other of ['d3-geo', 'd3-force', 'zod']) expect(names).not.toContain(other);
    expect(thirdPartyNotices(bundledPackages.folders)).toContain(
      await readFile(path.join(projectFolder, 'node_modules', 'd3-scale', 'LICENSE'), 'utf8').then((text) => text.trim()),
    );
  });
});

describe(BundledPackages, () => {
  it('keeps a package once, and no file of the site itself', () => {
    const packages = new BundledPackages();
    for (const file of ['/x/node_modules/a/1.js', '/x/node_modules/a/2.js', '/x/src/a.ts']) packages.add(file);
    expect(packages.folders).toEqual(['/x/node_modules/a']);
  });
});
