import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { builtSite } from '../setup/builtSites.ts';
import { allElements, byAttribute, byClass, byName, htmlFiles, only, readHtml, textOf } from '../setup/htmlPage.ts';
import { ownElements } from '../setup/ownElements.ts';
import { itemsOf } from '../setup/samplePlan.ts';

const goalAddress = (id: string) => `goals/${id}/`;
const initiativeAddress = (id: string) => `initiatives/${id}/`;

/** Every text in a plan, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

describe('the hostile texts of minamo', async () => {
  const { folder, plan } = await builtSite('minamo');
  const files = await htmlFiles(folder);
  const pages = new Map(await Promise.all(files.map(async (file) => [file, await readHtml(folder, file)] as const)));
  const page = (address: string) => pages.get(`${address}index.html`) ?? [];
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('are hostile', () => {
    const texts = textsIn(plan);
    for (const sign of [
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<b>',
      '&',
      '"',
      "'",
      '</title>',
      '&lt;',
      '<!--',
      ']]>',
      '{',
      '\\',
      '🦆',
      '𠮷',
      '辻󠄀',
    ]) {
      expect(texts.filter((text) => text.includes(sign)).length, sign).toBeGreaterThan(0);
    }
  });

  it('open no element on any page', () => {
    for (const [file, document] of pages) {
      const elements = allElements(document);
      expect(
        [...new Set(elements.map(({ name }) => name))].filter((name) => !ownElements.has(name)),
        file,
      ).toEqual([]);
      expect(
        elements.filter(
          ({ name, attribs }) => name === 'script' && attribs['src'] === undefined && attribs['type'] !== 'application/ld+json',
        ),
        file,
      ).toEqual([]);
      for (const name of ['html', 'head', 'body', 'main']) expect(byName(document, name), `${file} ${name}`).toHaveLength(1);
    }
  });

  it('stand letter for letter where they belong on the page of each initiative', () => {
    for (const { id, title, overview, previousTitle, departments, departmentsNote, changes } of itemsOf(plan, 'initiative')) {
      const document = page(initiativeAddress(id));
      expect(textOf(only(byName(document, 'h1'), 'h1'))).toBe(plain(title));
      const main = textOf(only(byName(document, 'main'), 'main'));
      const texts = [
        overview,
        previousTitle,
        departmentsNote,
        ...changes.map(({ note }) => note),
        plan.departments.find((department) => department.id === departments[0]?.departmentId)?.name,
      ];
      for (const text of texts.filter((each) => typeof each === 'string')) expect(main).toContain(plain(text));
      expect(textOf(only(byName(only(byName(document, 'head'), 'head'), 'title'), 'title'))).toBe(
        plain(`${title}｜${plan.information.title}`),
      );
      const description = byName(document, 'meta').find(({ attribs }) => attribs['name'] === 'description')?.attribs['content'];
      expect(description?.startsWith(`${title}：`), id).toBe(true);
    }
  });

  it('stand letter for letter on the pages of goals, notes, changes and KPIs', () => {
    for (const { id, title, directions } of itemsOf(plan, 'goal')) {
      const document = page(goalAddress(id));
      expect(textOf(only(byName(document, 'h1'), 'h1'))).toBe(plain(title));
      for (const { text } of directions) expect(textOf(only(byName(document, 'main'), 'main'))).toContain(plain(text));
    }
    for (const { id, title, text } of plan.notes)
      expect(textOf(only(byAttribute(page(pageAddress.notes), 'id', `note-${id}`), id))).toContain(`${plain(title)}${plain(text)}`);
    for (const { id, before, after, note } of plan.changes) {
      const row = textOf(only(byAttribute(page(pageAddress.changes), 'id', `change-${id}`), id));
      for (const text of before !== null && after !== null ? [before, after] : [note]) expect(row).toContain(plain(text ?? ''));
    }
    for (const { id, label } of plan.kpis)
      expect(textOf(only(byAttribute(page(pageAddress.kpis), 'data-kpi-id', id), id))).toContain(plain(label));
  });

  it('are shown with every line of the transcription as it is', () => {
    const lines = byClass(page(pageAddress.source), 'line-text');
    expect(lines).toHaveLength(plan.sourceTexts[0]?.lines.length ?? 0);
    lines.forEach((line, place) => {
      const text = plan.sourceTexts[0]?.lines[place] ?? '';
      expect(textOf(line)).toBe(text.trim() === '' ? '空の行' : plain(text.replaceAll('\t', '⇥')));
    });
  });

  it('leave JSON-LD that can be read and that says the same', async () => {
    for (const file of files.filter((each) => each !== '404.html')) {
      const source = await readFile(path.join(folder, file), 'utf8');
      const blocks = [...source.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json ?? '');
      expect(blocks.length, file).toBeGreaterThan(0);
      for (const block of blocks) {
        expect(block).not.toContain('<');
        expect(() => JSON.parse(block) as unknown).not.toThrow();
      }
    }
    for (const { id, title } of itemsOf(plan, 'initiative')) {
      const [script] = byName(page(initiativeAddress(id)), 'script');
      expect(script && textsIn(JSON.parse(textOf(script)))).toContain(title);
    }
  });

  it('leave a sitemap that can be read', async () => {
    const sitemap = await readFile(path.join(folder, 'sitemap.xml'), 'utf8');
    expect(sitemap).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
    expect(sitemap.replaceAll(/<\/?(?:\?xml|urlset|url|loc|lastmod)\b[^<>]*>/g, '')).not.toMatch(/[<>]/);
  });
});
