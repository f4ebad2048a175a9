import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/addresses/fileAddress.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { fileHashes, siteFiles } from '../../src/site/files/siteFiles.ts';
import { madeFiles } from '../../src/site/files/publishedFile.ts';
import { readBuiltSite } from '../../src/site/verify/builtSite.ts';
import { linkFaults } from '../../src/site/verify/linkFaults.ts';
import { type FileSum, planFaults } from '../../src/site/verify/planFaults.ts';
import { builtSite, builtSites } from '../setup/builtSites.ts';
import { byName, htmlFiles, readHtml } from '../setup/htmlPage.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

const initiativeAddress = (id: string) => `initiatives/${id}/`;

/** What the data files of a plan must come to, made anew. */
async function madeSums(plan: Plan): Promise<FileSum[]> {
  return [...(await madeFiles(plan)).values()];
}

describe.each(await builtSites())('the site of $name', ({ name, folder, plan }) => {
  it('is whole, and every link in it leads somewhere', async () => {
    expect([
      ...planFaults(fileHashes(folder, await siteFiles(folder)), plan, await madeSums(plan)),
      ...linkFaults(await readBuiltSite(folder)),
    ]).toEqual([]);
  });

  it('lists every file with its checksum in SHA256SUMS, and nothing else', async () => {
    const text = await readFile(path.join(folder, 'SHA256SUMS'), 'utf8');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    const files = (await siteFiles(folder)).filter((file) => file !== 'SHA256SUMS');
    expect(lines.map(([, file]) => file)).toEqual(files);
    const wrong = [];
    for (const [stated, file = ''] of lines) {
      const found = createHash('sha256')
        .update(await readFile(path.join(folder, file)))
        .digest('hex');
      if (found !== stated) wrong.push(file);
    }
    console.info(`${name}: ${lines.length} checksums verified`);
    expect(wrong).toEqual([]);
  });

  it('lists in the sitemap the full address of every page that search engines may show, once', async () => {
    const sitemap = await readFile(path.join(folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g)].map(([, address, date]) => ({ address, date }));
    const indexable = [];
    for (const file of await htmlFiles(folder)) {
      const robots = byName(await readHtml(folder, file), 'meta').find(({ attribs }) => attribs['name'] === 'robots')?.attribs['content'];
      if (!robots?.includes('noindex')) indexable.push(`${plan.information.siteUrl}${pageOfFile(file)}`);
    }
    expect(indexable.length).toBe((await htmlFiles(folder)).length - 1);
    expect(listed.map(({ address }) => address).sort()).toEqual(indexable.sort());
    expect([...new Set(listed.map(({ date }) => date))]).toEqual([plan.information.editionDate]);
  });

  it('links only by relative addresses within the site', async () => {
    const links: string[] = [];
    for (const file of (await htmlFiles(folder)).filter((each) => each !== '404.html')) {
      for (const { name: element, attribs } of byName(await readHtml(folder, file), 'a', 'link', 'script', 'img', 'form', 'use')) {
        if (element === 'link' && attribs['rel'] === 'canonical') continue;
        links.push(...[attribs['href'], attribs['src'], attribs['action']].filter((link) => link !== undefined));
      }
    }
    console.info(`${name}: ${links.length} links and sources`);
    expect(links.length).toBeGreaterThan(1000);
    const outside = new Set([
      plan.information.licenceUrl,
      plan.information.publisherUrl,
      plan.information.contactUrl,
      plan.information.contactEmail === null ? null : `mailto:${plan.information.contactEmail}`,
    ]);
    const prose = /^https:\/\/(www\.city\.minamo\.example|creativecommons\.org|www\.digital\.go\.jp)\//;
    expect(links.filter((link) => /^([a-z]+:|\/)/i.test(link) && !outside.has(link) && !prose.test(link))).toEqual([]);
  });
});

describe('the check of a site before it is published', async () => {
  const site = await builtSite('minamo');
  const code = site.plan.information.cityCode;

  /** The faults of a copy of the site in which something was changed. */
  const faultsAfter = async (change: (copy: string) => Promise<void>) => {
    const copy = path.join(temporaryFolder(), 'site');
    await cp(site.folder, copy, { recursive: true });
    await change(copy);
    return [
      ...planFaults(fileHashes(copy, await siteFiles(copy)), site.plan, await madeSums(site.plan)),
      ...linkFaults(await readBuiltSite(copy)),
    ];
  };
  const replace = async (copy: string, file: string, from: string, to: string) => {
    const text = await readFile(path.join(copy, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(path.join(copy, file), text.replace(from, to));
  };

  it('finds no fault in an unchanged copy', async () => {
    expect(await faultsAfter(async () => undefined)).toEqual([]);
  });

  it('names a page that is missing, and every page that links to it', async () => {
    const file = `${initiativeAddress('hana')}index.html`;
    const faults = await faultsAfter((copy) => rm(path.join(copy, file)));
    expect(faults).toContainEqual({ file, fault: 'ファイルがありません' });
    expect(faults).toContainEqual({ file: 'index.html', fault: 'リンク「initiatives/hana/index.html」の先がありません' });
    expect(faults).toContainEqual({
      file: 'goals/goal-1/index.html',
      fault: 'リンク「../../initiatives/hana/index.html」の先がありません',
    });
  });

  it('names a data file that is missing', async () => {
    const file = `data/${code}_notes.csv`;
    const faults = await faultsAfter((copy) => rm(path.join(copy, file)));
    expect(faults).toContainEqual({ file, fault: 'ファイルがありません' });
    expect(faults).toContainEqual({ file: 'notes/index.html', fault: `リンク「../${file}」の先がありません` });
  });

  it('names a data file that says anything else than the plan, even by one byte', async () => {
    const file = `data/${code}_kpi_values.csv`;
    expect(await faultsAfter((copy) => replace(copy, file, '1234567', '1234568'))).toEqual([{ file, fault: '計画の内容と違います' }]);
  });

  it.each(['svg', 'csv'] as const)('names the %s of a chart that is missing, and the page whose menu links to it', async (extension) => {
    const file = chartAddress('kpi-hana-planted', extension);
    const faults = await faultsAfter((copy) => rm(path.join(copy, file)));
    expect(faults).toContainEqual({ file, fault: 'ファイルがありません' });
    expect(faults).toContainEqual({ file: 'initiatives/hana/index.html', fault: `リンク「../../${file}」の先がありません` });
  });

  it('names a file of an edition that is not the one that was frozen', async () => {
    const file = 'data/editions/2023-07-01/992011_changes.csv';
    const faults = await faultsAfter((copy) => writeFile(path.join(copy, file), 'x'));
    expect(faults).toContainEqual({ file, fault: '公開した版のファイルと違います' });
  });

  it('names a chart that says anything else than the plan', async () => {
    const file = chartAddress('kpi-hana-planted', 'svg');
    expect(await faultsAfter((copy) => replace(copy, file, '1,250株', '1,260株'))).toEqual([{ file, fault: '計画の内容と違います' }]);
  });

  it('names a link whose place on the other page does not exist', async () => {
    const from = '../../source/index.html#L8';
    const faults = await faultsAfter((copy) => replace(copy, 'initiatives/hana/index.html', `"${from}"`, '"../../source/index.html#L999"'));
    expect(faults).toEqual([
      { file: 'initiatives/hana/index.html', fault: 'リンク「../../source/index.html#L999」の先に「#L999」がありません' },
    ]);
  });

  it.each([
    ['the stylesheet', 'notes/index.html', /href="(\.\.\/assets\/site\.[^"]+\.css)"/],
    ['the script of search', 'search/index.html', /src="(\.\.\/assets\/search\.[^"]+\.js)"/],
    ['the icon', 'notes/index.html', /href="(\.\.\/icon\.svg)"/],
  ])('names every page that misses %s', async (_, page, link) => {
    const address = link.exec(await readFile(path.join(site.folder, page), 'utf8'))?.[1] ?? '';
    const faults = await faultsAfter((copy) => rm(path.join(copy, path.dirname(page), address)));
    expect(faults).toContainEqual({ file: page, fault: `リンク「${address}」の先がありません` });
  });

  it('refuses a link that starts at the root of the host', async () => {
    const faults = await faultsAfter((copy) => replace(copy, 'notes/index.html', 'href="../icon.svg"', 'href="/icon.svg"'));
    expect(faults).toEqual([{ file: 'notes/index.html', fault: 'リンク「/icon.svg」は相対ではありません' }]);
  });

  it('refuses a link that ends at a folder, which not every host opens', async () => {
    const faults = await faultsAfter((copy) =>
      replace(copy, 'initiatives/hana/index.html', '"../../source/index.html#L8"', '"../../source/#L8"'),
    );
    expect(faults).toEqual([
      {
        file: 'initiatives/hana/index.html',
        fault: 'リンク「../../source/#L8」はフォルダーまでしかありません。「../../source/index.html#L8」と書いてください',
      },
    ]);
  });

  it('names a folder without a page, and a file for hosts that is missing or was changed', async () => {
    expect(await faultsAfter((copy) => rm(path.join(copy, 'assets', 'index.html')))).toContainEqual({
      file: 'assets/index.html',
      fault: 'ファイルがありません',
    });
    expect(await faultsAfter((copy) => rm(path.join(copy, '.nojekyll')))).toEqual([{ file: '.nojekyll', fault: 'ファイルがありません' }]);
    expect(await faultsAfter((copy) => replace(copy, 'web.config', 'nosniff', 'none'))).toEqual([
      { file: 'web.config', fault: '計画の内容と違います' },
    ]);
  });

  it('names an id that stands twice on a page', async () => {
    const faults = await faultsAfter((copy) => replace(copy, 'notes/index.html', 'id="note-script-sign"', 'id="note-renamed-school"'));
    expect(faults).toContainEqual({ file: 'notes/index.html', fault: '同じid「note-renamed-school」が2つあります' });
  });

  it('checks the links of the page for missing addresses too, which begin at the root of the host', async () => {
    const faults = await faultsAfter((copy) => replace(copy, '404.html', '"/keikaku/search/index.html"', '"/keikaku/serach/index.html"'));
    expect(faults).toEqual([{ file: '404.html', fault: 'リンク「/keikaku/serach/index.html」の先がありません' }]);
  });
});
