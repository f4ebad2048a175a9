import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePages, tombstoneAddress } from '../../src/addresses/sitePages.ts';
import { contentSecurityPolicy } from '../../src/site/files/contentSecurityPolicy.ts';
import { builtSites } from '../setup/builtSites.ts';
import { allElements, byAttribute, byName, htmlFiles, only, readHtml, textOf } from '../setup/htmlPage.ts';
import { itemsOf } from '../setup/samplePlan.ts';

describe.each(await builtSites())('the markup of $name', async ({ name, folder, plan }) => {
  const files = await htmlFiles(folder);
  const texts = new Map(await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const)));
  const pages = new Map(await Promise.all(files.map(async (file) => [file, await readHtml(folder, file)] as const)));

  const gone = plan.tombstones.flatMap((tombstone) => tombstoneAddress(plan, tombstone) ?? []);

  it('has every page that the plan asks for', () => {
    console.info(`${name}: the markup of ${files.length} pages read`);
    // The page that tells that there is none has no address of its own.
    expect(files).toHaveLength(sitePages(plan).length + 1);
  });

  it('states the security policy right after the character set on every page', () => {
    const escaped = contentSecurityPolicy.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const head = '<html lang="ja"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="';
    for (const [file, text] of texts) {
      const policy = file === '404.html' ? "default-src 'none'; style-src 'sha256-" : `${escaped}">`;
      expect(text.replace(/^<!doctype html>/i, '').slice(0, head.length + policy.length), file).toBe(`${head}${policy}`);
    }
  });

  it('has no style or event attribute, no inline script besides JSON-LD and no inline style', () => {
    const faults: string[] = [];
    for (const [file, page] of pages) {
      for (const { name: element, attribs } of allElements(page)) {
        for (const attribute of Object.keys(attribs))
          if (attribute === 'style' || /^on/i.test(attribute)) faults.push(`${file}: <${element} ${attribute}>`);
        for (const link of [attribs['href'], attribs['src'], attribs['action']])
          if (/^\s*javascript:/i.test(link ?? '')) faults.push(`${file}: ${link ?? ''}`);
      }
      for (const { attribs } of byName(page, 'script'))
        if (attribs['src'] === undefined && attribs['type'] !== 'application/ld+json') faults.push(`${file}: inline script`);
      if (file !== '404.html' && byName(page, 'style').length > 0) faults.push(`${file}: inline style`);
      for (const { attribs } of byName(page, 'iframe', 'object', 'embed', 'base')) faults.push(`${file}: ${JSON.stringify(attribs)}`);
    }
    expect(faults).toEqual([]);
    expect(byName(pages.get('404.html') ?? [], 'style')).toHaveLength(1);
  });

  it('says on every page that it is in Japanese', () => {
    for (const [file, page] of pages)
      expect(
        byName(page, 'html').map(({ attribs }) => attribs['lang']),
        file,
      ).toEqual(['ja']);
  });

  it('publishes whole text, not the single characters that the search index is made of', () => {
    const split = /(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}] ){4}/u;
    expect('空 き 家 の 紹').toMatch(split);
    for (const [file, text] of texts) {
      expect(split.exec(text)?.[0], file).toBeUndefined();
      expect(/[\u200b\u2423]/.exec(text)?.[0], file).toBeUndefined();
    }
  });

  it('marks at most one part of a page as searchable: goals, initiatives, departments and prose', () => {
    const marked = [...pages].flatMap(([file, page]) =>
      byAttribute(page, 'data-pagefind-body').map(({ attribs }) => `${file} ${attribs['data-search-kind'] ?? ''}`),
    );
    const expected = [
      ...itemsOf(plan, 'goal').map(({ id }) => `goals/${id}/index.html goal`),
      ...itemsOf(plan, 'initiative').map(({ id }) => `initiatives/${id}/index.html initiative`),
      ...plan.departments.map(({ id }) => `departments/${id}/index.html department`),
      ...plan.pages.map(({ id }) => `${id}/index.html page`),
      ...gone.map((address) => `${address}index.html page`),
    ];
    expect(marked.sort()).toEqual(expected.sort());
  });

  it('marks an initiative page by its id and every KPI by its own', () => {
    for (const { id, kpiIds } of itemsOf(plan, 'initiative')) {
      const main = only(byName(pages.get(`initiatives/${id}/index.html`) ?? [], 'main'), `main of ${id}`);
      expect(main.attribs['data-initiative-id']).toBe(id);
      expect(byAttribute(main, 'data-kpi-id').map(({ attribs }) => attribs['data-kpi-id'])).toEqual(kpiIds);
    }
    const rows = byAttribute(pages.get('kpis/index.html') ?? [], 'data-kpi-id').map(({ attribs }) => attribs['data-kpi-id'] ?? '');
    expect(rows.sort()).toEqual(plan.kpis.map(({ id }) => id).sort());
  });

  it('says on every page whether the city itself publishes it', () => {
    const sentence = plan.information.official
      ? `${plan.information.cityName}が公開しています。`
      : `このサイトは${plan.information.cityName}の公式サイトではありません。`;
    for (const [file, page] of pages) if (file !== '404.html') expect(textOf(only(byName(page, 'footer'), file)), file).toContain(sentence);
  });
});
