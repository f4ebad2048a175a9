import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keyKpi } from '../../src/site/pages/parts/kpi/keyKpi.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { builtSites } from '../setup/builtSites.ts';
import { csvwFaults } from '../setup/csvwChecker.ts';
import { readChartFile, unspaced } from '../setup/chartFile.ts';
import { byClass, byName, htmlFiles, type HtmlNode, only, readHtml, textOf } from '../setup/htmlPage.ts';
import { itemsOf } from '../setup/samplePlan.ts';

/** What a chart's file may be made of: shapes and words with presentation attributes, nothing that runs, loads or styles. */
const elements = new Set(['svg', 'title', 'desc', 'g', 'rect', 'line', 'circle', 'path', 'text']);
const attributes = new Set([
  ...[
    'xmlns',
    'width',
    'height',
    'viewBox',
    'role',
    'lang',
    'aria-labelledby',
    'id',
    'transform',
    'x',
    'y',
    'x1',
    'x2',
    'y1',
    'y2',
    'cx',
    'cy',
    'r',
    'd',
  ],
  ...[
    'fill',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linejoin',
    'paint-order',
    'font-family',
    'font-size',
    'font-weight',
    'text-anchor',
  ],
]);

/** The CSVW description of a CSV whose columns stand in another file. */
const partOfTable = z.looseObject({ '@context': z.unknown(), dialect: z.unknown(), url: z.string(), tableSchema: z.string() });

/** The explorer's drawings are marks in a table that has files of its own. */
const withoutCharts = 'kpis/index.html';

describe.each(await builtSites())('the charts of $name', async ({ name, folder, plan }) => {
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const pages = new Map(
    await Promise.all(
      (await htmlFiles(folder)).filter((file) => file !== withoutCharts).map(async (file) => [file, await readHtml(folder, file)] as const),
    ),
  );
  const menusOf = (page: HtmlNode | undefined) => byClass(page ?? [], 'take');
  const idsOf = (page: HtmlNode | undefined) => menusOf(page).map(({ attribs }) => attribs['data-chart']);
  const files = (await siteFiles(folder)).filter((file) => file.startsWith('data/charts/') && !file.endsWith('/index.html'));
  const drawings = new Map(
    await Promise.all(files.filter((file) => file.endsWith('.svg')).map(async (file) => [file, await read(file)] as const)),
  );

  it('have a menu each, on every page', () => {
    for (const [file, page] of pages) {
      const charts =
        byClass(page, 'year').length +
        byClass(page, 'tl').length +
        byClass(page, 'picture').length +
        (byClass(page, 'sm').length > 0 ? 1 : 0);
      expect(menusOf(page), file).toHaveLength(charts);
      const drawn = byName(page, 'svg').filter(({ attribs }) => attribs['role'] === 'img' || attribs['role'] === 'group');
      const known = ['year', 'tl', 'picture', 'sm']
        .flatMap((each) => byClass(page, each))
        .flatMap((chart) => [chart, ...byName(chart, 'svg')]);
      expect(
        drawn.filter((drawing) => !known.includes(drawing)),
        file,
      ).toEqual([]);
    }
  });

  it('are offered under the ids of what they show', () => {
    for (const { id, kpiIds } of itemsOf(plan, 'initiative')) expect(idsOf(pages.get(`initiatives/${id}/index.html`)), id).toEqual(kpiIds);
    for (const goal of itemsOf(plan, 'goal')) {
      const own = itemsOf(plan, 'initiative').filter(({ topId, kpiIds }) => topId === goal.id && kpiIds.length > 0);
      expect(idsOf(pages.get(`goals/${goal.id}/index.html`)), goal.id).toEqual([...goal.kpiIds, ...(own.length > 0 ? [goal.id] : [])]);
    }
    const keys = itemsOf(plan, 'goal').flatMap((goal) => keyKpi(plan, goal).key?.id ?? []);
    expect(idsOf(pages.get('goals/index.html'))).toEqual(keys);
    expect(idsOf(pages.get('index.html'))).toEqual([...keys, 'plan']);
  });

  it('link to a drawing and to its data, to be saved, from a closed menu that says whose it is', () => {
    let links = 0;
    for (const [file, page] of pages) {
      for (const menu of menusOf(page)) {
        expect(menu.name).toBe('details');
        expect(menu.attribs['open']).toBeUndefined();
        const summary = only(byName(menu, 'summary'), file);
        expect(textOf(summary)).toBe('図をもち帰る');
        expect(summary.attribs['aria-label']).toMatch(/^図をもち帰る：./);
        const targets = byName(menu, 'a').map(({ attribs }) => {
          expect(attribs['download']).toBe('');
          return new URL(attribs['href'] ?? '', `http://site.invalid/${file}`).pathname.slice(1);
        });
        const id = menu.attribs['data-chart'] ?? '';
        expect(targets[0]).toBe(`data/charts/${id}.svg`);
        expect([
          `data/charts/${id}.csv`,
          `data/${plan.information.cityCode}_initiatives.csv`,
          `data/${plan.information.cityCode}_kpi_values.csv`,
        ]).toContain(targets[1]);
        links += targets.length;
      }
    }
    console.info(`${name}: ${links} links to files of charts, ${files.length} files`);
    expect(links).toBeGreaterThan(40);
  });

  it('are published for every KPI, every goal with KPIs and the plan, and for nothing else', () => {
    const goals = itemsOf(plan, 'goal').filter(({ id }) =>
      itemsOf(plan, 'initiative').some(({ topId, kpiIds }) => topId === id && kpiIds.length > 0),
    );
    const ids = [...plan.kpis, ...goals].map(({ id }) => id);
    expect([...files].sort()).toEqual(
      [
        'data/charts/kpi_values-schema.json',
        'data/charts/plan.svg',
        ...ids.flatMap((id) => [`data/charts/${id}.csv`, `data/charts/${id}.csv-metadata.json`, `data/charts/${id}.svg`]),
      ].sort(),
    );
  });

  it('stand alone: drawn with attributes, without style, script or anything to fetch', () => {
    for (const [file, svg] of drawings) {
      expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="'), file).toBe(true);
      const chart = readChartFile(svg);
      const { width = '', height = '', viewBox } = chart.root.attribs;
      expect(viewBox, file).toBe(`0 0 ${width} ${height}`);
      expect(Number(width) > 0 && Number(height) > 0, file).toBe(true);
      expect(
        [...new Set(chart.elements.map((element) => element.name))].filter((each) => !elements.has(each)),
        file,
      ).toEqual([]);
      const used = chart.elements.flatMap(({ attribs }) => Object.entries(attribs));
      expect(
        used.map(([key]) => key).filter((key) => !attributes.has(key)),
        file,
      ).toEqual([]);
      expect(
        used.filter(([key, value]) => key !== 'xmlns' && /url\(|https?:|javascript:/i.test(value)),
        file,
      ).toEqual([]);
      expect(
        used.filter(([, value]) => /NaN|Infinity|undefined|e-\d/.test(value)),
        file,
      ).toEqual([]);
    }
  });

  it('carry a title, a description and the line that says where they are from', () => {
    for (const [file, svg] of drawings) {
      const { title, description, words } = readChartFile(svg);
      expect(title, file).toMatch(/\S/);
      expect(description, file).toMatch(/\S/);
      expect(words, file).toContain(unspaced(`出典：${plan.information.title}「`));
      expect(words, file).toContain(
        unspaced(`${plan.information.editionDate}更新、${plan.information.licenceName}（${plan.information.licenceUrl}）`),
      );
      expect(words, file).toContain(unspaced(plan.information.siteUrl));
      if (file !== 'data/charts/plan.svg') expect(words, file).toMatch(/原資料\d+行、/);
    }
  });

  it('have as data the rows of the published table, byte for byte and in its order', async () => {
    const [head = '', ...lines] = (await read(`data/${plan.information.cityCode}_kpi_values.csv`)).split('\r\n').slice(0, -1);
    const [titles = []] = parse(head, { bom: true });
    const kpiOf = (line: string) => (parse(line)[0] ?? [])[titles.indexOf('KPI_ID')] ?? '';
    const compare = async (id: string, kpiIds: readonly string[]) => {
      const own = lines.filter((line) => kpiIds.includes(kpiOf(line)));
      expect(own.length, id).toBeGreaterThan(0);
      expect(await read(`data/charts/${id}.csv`), id).toBe(`${[head, ...own].join('\r\n')}\r\n`);
    };
    for (const { id } of plan.kpis) await compare(id, [id]);
    for (const { id } of itemsOf(plan, 'goal'))
      await compare(
        id,
        itemsOf(plan, 'initiative')
          .filter(({ topId }) => topId === id)
          .flatMap(({ kpiIds }) => kpiIds),
      );
    expect(head.charCodeAt(0)).toBe(0xfeff);
  });

  it('describe their data as CSVW, with columns that all of them share and that fit every cell', async () => {
    const tableSchema: unknown = JSON.parse(await read('data/charts/kpi_values-schema.json'));
    const csvs = files.filter((file) => file.endsWith('.csv'));
    for (const csv of csvs) {
      const { '@context': context, dialect, ...table } = partOfTable.parse(JSON.parse(await read(`${csv}-metadata.json`)));
      expect([table.url, table.tableSchema]).toEqual([path.basename(csv), 'kpi_values-schema.json']);
      const text = await read(csv);
      expect(
        csvwFaults({ '@context': context, dialect, tables: [{ ...table, tableSchema }] }, () => text),
        csv,
      ).toEqual([]);
    }
    expect(csvs.length).toBeGreaterThanOrEqual(plan.kpis.length);
  });

  it('leave pages small: 40 KB for an initiative, 100 KB for home', async () => {
    const bytes = async (file: string) => (await stat(path.join(folder, file))).size;
    for (const { id } of itemsOf(plan, 'initiative')) expect(await bytes(`initiatives/${id}/index.html`), id).toBeLessThanOrEqual(40_000);
    expect(await bytes('index.html')).toBeLessThanOrEqual(100_000);
  });

  it('say the names of goals, policies and KPIs letter for letter, however hostile', () => {
    const wordsOf = (id: string) => readChartFile(drawings.get(`data/charts/${id}.svg`) ?? '').words;
    const picture = wordsOf('plan');
    for (const { title } of [...itemsOf(plan, 'goal'), ...itemsOf(plan, 'policy')]) expect(picture).toContain(unspaced(title));
    for (const { id, label, ownerId } of plan.kpis) {
      expect(wordsOf(id), id).toContain(unspaced(label));
      const owner = plan.items.find((each) => each.id === ownerId);
      expect(wordsOf(id), id).toContain(unspaced(owner?.title ?? '-'));
    }
  });
});
