import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { builtSites } from '../setup/builtSites.ts';
import { htmlFaults } from '../setup/htmlRules.ts';
import { hasNuChecker, nuFaults } from '../setup/nuChecker.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

describe.each(await builtSites())('the pages of $name', async ({ name, folder }) => {
  const files = await siteFiles(folder);
  const pages = files.filter((file) => file.endsWith('.html'));

  it('have no fault that html-validate finds', async () => {
    const faults = await htmlFaults(folder, pages);
    console.info(`${name}: html-validate read ${pages.length} pages, ${faults.length} faults`);
    expect(pages.length).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });

  it.skipIf(!hasNuChecker)('have no fault that the Nu HTML checker finds, nor have charts and stylesheets', () => {
    const others = files.filter((file) => /\.(?:svg|css)$/.test(file)).length;
    const faults = nuFaults(folder);
    console.info(
      `${name}: the Nu HTML checker read ${pages.length} pages, ${others} charts and stylesheets, ${faults.length} errors and warnings`,
    );
    expect(others).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });
});

describe('a faulty folder', () => {
  const page = '<!doctype html>\n<html lang="ja"><head><title>文</title></head><body><p><div>文</p></body></html>';

  it('is found by html-validate', async () => {
    const folder = temporaryFolder();
    await writeFile(path.join(folder, 'index.html'), page);
    expect(await htmlFaults(folder, ['index.html'])).toContainEqual(expect.stringMatching(/^index\.html:2:\d+ close-order: /));
  });

  it.skipIf(!hasNuChecker)('is found by the Nu HTML checker: page, chart and stylesheet', async () => {
    const folder = temporaryFolder();
    await Promise.all([
      writeFile(path.join(folder, 'index.html'), page),
      writeFile(path.join(folder, 'chart.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><circle rx="2"/></svg>'),
      writeFile(path.join(folder, 'site.css'), 'p { colour: red; }'),
    ]);
    const faults = nuFaults(folder);
    for (const file of ['index.html', 'chart.svg', 'site.css'])
      expect(faults).toContainEqual(expect.stringMatching(new RegExp(`^${file}:\\d+:\\d+ error: `)));
  });
});
