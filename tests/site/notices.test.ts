import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import { noticesAddress } from '../../src/addresses/fileAddress.ts';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { searchRecord } from '../../src/search/index/searchRecord.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { noticesText } from '#words/files/readme.ts';
import { builtSites } from '../setup/builtSites.ts';

const licence = async (name: string, file: string) => (await readFile(path.join(projectFolder, 'node_modules', name, file), 'utf8')).trim();

describe.each(await builtSites())('the notices of the site of $name', ({ folder }) => {
  it('repeat the licence of everything of others that browsers load', async () => {
    const text = await readFile(path.join(folder, noticesAddress), 'utf8');
    expect(text).toContain(await licence('pagefind', 'LICENSE/LICENSE'));
    expect(text).toContain(await licence('@digital-go-jp/design-tokens', 'LICENSE'));
    expect(text).not.toContain(projectFolder);
    const titles = [...text.matchAll(/^-{78}\n\n(.+)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([...titles].sort());
    expect(titles).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^@digital-go-jp\/design-tokens \S+ \(MIT\)$/),
        expect.stringMatching(/^pagefind \S+ \(MIT\)$/),
      ]),
    );
  });

  it('name the package of every script that is not the site’s own', async () => {
    const text = await readFile(path.join(folder, noticesAddress), 'utf8');
    const scripts = (await siteFiles(folder)).filter(
      (file) =>
        file.endsWith('.js') &&
        !/^assets\/(explorer|search|search-engine|kpi-records)\.[0-9a-f]{8}\.js$/.test(file) &&
        !/^search\/[0-9a-f]{16}\/(pages|texts)\.js$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(text, script).toContain(`\n\n${script.split('/')[0]} `);
  });

  it('are linked from the terms, where search finds them, and vouched for', async () => {
    const terms = await readFile(path.join(folder, pageAddress.terms, 'index.html'), 'utf8');
    expect(terms).toContain(`href="../${noticesAddress}"`);
    expect(
      searchRecord(terms, '')
        ?.parts.map(({ text }) => text)
        .join(''),
    ).toContain(noticesText.link);
    expect(await readFile(path.join(folder, 'SHA256SUMS'), 'utf8')).toContain(`  ${noticesAddress}\n`);
  });
});
