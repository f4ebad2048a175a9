import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/files/contentSecurityPolicy.ts';
import { folderPages, foldersOf } from '../../../src/site/files/folderPages.ts';
import { siteFiles } from '../../../src/site/files/siteFiles.ts';
import { builtSite, builtSites } from '../../setup/builtSites.ts';
import { byName, htmlFiles, only, readHtml } from '../../setup/htmlPage.ts';

describe(foldersOf, () => {
  it('names the root and every folder at any depth, once', () => {
    expect(foldersOf(['a/b/c.csv', 'a/b/d.csv', 'e.txt', 'a/f.csv'])).toEqual(['', 'a/', 'a/b/']);
    expect(foldersOf([])).toEqual(['']);
  });
});

describe(folderPages, async () => {
  const { plan } = await builtSite('minamo');

  it('lists files and folders where a folder has no page, and makes none where it has one', () => {
    const pages = folderPages(['index.html', 'data/index.html', 'data/x/1.csv', 'data/x/y/2.csv', 'assets/site.css'], plan);
    expect(pages.map(({ address, content }) => [address, [...content.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)])).toEqual([
      ['assets/index.html', ['site.css', '../icon.svg', '../index.html', '../data/index.html', 'site.css']],
      ['data/x/index.html', ['../../assets/site.css', '../../icon.svg', '../../index.html', '../index.html', 'y/index.html', '1.csv']],
      ['data/x/y/index.html', ['../../../assets/site.css', '../../../icon.svg', '../../../index.html', '../../index.html', '2.csv']],
    ]);
  });

  it('says in plain words what the page is', () => {
    expect(folderPages(['index.html', 'data/1.csv'], plan)[0]?.content).toMatchSnapshot();
  });
});

describe.each(await builtSites())('the folders of $name', ({ name, folder }) => {
  it('have a page each; those of files only keep away search engines and both indexes', async () => {
    const files = await siteFiles(folder);
    expect(foldersOf(files).filter((each) => !files.includes(`${each}index.html`))).toEqual([]);
    const pages = new Set(await htmlFiles(folder));
    const lists = files.filter((file) => file.endsWith('.html') && !pages.has(file));
    console.info(`${name}: ${lists.length} lists of files`);
    expect(lists).toEqual(
      expect.arrayContaining([
        'assets/index.html',
        'data/charts/index.html',
        'pagefind/index.html',
        'schema/index.html',
        expect.stringMatching(/^pagefind\/[0-9a-f]{16}\/index\.html$/),
        expect.stringMatching(/^search\/[0-9a-f]{16}\/texts\/index\.html$/),
      ]),
    );
    const sitemap = await readFile(path.join(folder, 'sitemap.xml'), 'utf8');
    for (const file of lists) {
      const page = await readHtml(folder, file);
      const [charset, policy] = byName(page, 'meta').map(({ attribs }) => attribs);
      expect(charset, file).toEqual({ charset: 'utf-8' });
      expect(policy, file).toEqual({ 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy });
      expect(byName(page, 'meta').find(({ attribs }) => attribs['name'] === 'robots')?.attribs['content'], file).toBe('noindex');
      only(byName(page, 'h1'), file);
      expect(sitemap, file).not.toContain(`/${path.posix.dirname(file)}/<`);
      const own = files
        .filter((each) => each !== file && path.posix.dirname(each) === path.posix.dirname(file))
        .map((each) => path.posix.basename(each));
      expect(
        byName(page, 'a').map(({ attribs }) => attribs['href'] ?? ''),
        file,
      ).toEqual(expect.arrayContaining(own));
    }
  });
});
