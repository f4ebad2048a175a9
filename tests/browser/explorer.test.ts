import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileOfLink } from '../../src/addresses/targetOfLink.ts';
import { kpiAddress, pageAddress } from '../../src/addresses/pageAddress.ts';
import { baselineOf, isNumeric, targetOf } from '../../src/plan/kpiValues.ts';
import { hasJudgements } from '../../src/plan/progress/assessments.ts';
import { planIndex } from '../../src/plan/planIndex.ts';
import type { Kpi } from '../../src/schema/entity/kpi.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSites } from '../setup/builtSites.ts';
import { explorerView, openExplorer } from '../setup/explorerView.ts';
import { plainText } from '../setup/searchableTexts.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { itemsOf } from '../setup/samplePlan.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(await builtSites())('the KPI explorer of $name', ({ name, folder, plan }) => {
  const index = planIndex(plan);
  const all = plan.kpis.map(({ id }) => id);
  const goals = itemsOf(plan, 'goal');
  const initiativeOf = (kpi: Kpi) => (kpi.ownerType === 'initiative' ? index.item(kpi.ownerId) : undefined);
  const goalOf = (kpi: Kpi) => index.item(index.item(kpi.ownerId).topId);
  const idsWhere = (fits: (kpi: Kpi) => boolean) => plan.kpis.filter(fits).map(({ id }) => id);
  const everyId = (picture: Readonly<Record<string, readonly string[]>>) => Object.values(picture).flat().sort();
  const [, goal = goals[0]] = goals;
  const goalId = goal?.id ?? '';
  const ofGoal = idsWhere((kpi) => goalOf(kpi).id === goalId);
  const targetOfId = (id: string) => {
    const value = targetOf(index.kpi(id));
    return isNumeric(value) ? value.value : undefined;
  };
  /** By target from the largest, those without a number last, equals in the plan's order. */
  const byTarget = (ids: readonly string[]) => [...ids].sort((a, b) => (targetOfId(b) ?? -Infinity) - (targetOfId(a) ?? -Infinity));
  const statusOf = (count: number) => (count === all.length ? `${all.length}のKPIすべて` : `${all.length}のKPIのうち${count}`);

  let server: SiteServer;
  let page: Page;
  beforeAll(async () => {
    server = await serveSite(folder);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(() => page.close());

  it('is without JavaScript one table of everything, grouped by goal, and the whole picture', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    try {
      await plain.goto(`${server.home}${pageAddress.kpis}`);
      expect(await plain.locator('form[data-explorer]').isVisible()).toBe(false);
      expect(await plain.locator('main button:visible').count()).toBe(0);
      const view = await plain
        .locator('[data-kpi-table] tbody')
        .evaluateAll((bodies) =>
          bodies.map((body) => ({ id: body.id, rows: [...body.querySelectorAll('[data-kpi-id]')].map(({ id }) => id) })),
        );
      expect(view).toEqual(goals.map(({ id }) => ({ id, rows: idsWhere((kpi) => goalOf(kpi).id === id) })));
      for (const kpi of plan.kpis) {
        const row = plainText(await plain.locator(`[id="${kpi.id}"]`).innerText());
        for (const text of [kpi.label, initiativeOf(kpi)?.title ?? String(goalOf(kpi).number)])
          expect(row, kpi.id).toContain(plainText(text));
      }
      const entries = await plain
        .locator('[data-picture-id]')
        .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map((part) => part.getAttribute('data-picture-id')));
      expect([...entries].sort()).toEqual([...all].sort());
    } finally {
      await plain.close();
    }
  });

  it('gives every KPI in the picture its sentence and a way to its place', async () => {
    await openExplorer(page, server);
    const entries = await page
      .locator('[data-picture-id]')
      .evaluateAll((parts) =>
        parts.map((part) => [part.getAttribute('data-picture-id'), part.querySelector('.say')?.textContent, part.querySelector('a')?.href]),
      );
    expect(new Map(entries.map(([id, ...rest]) => [id, rest]))).toEqual(
      new Map(plan.kpis.map((kpi) => [kpi.id, [promiseText(kpi, plan), `${server.home}${fileOfLink(kpiAddress(plan, kpi))}`]])),
    );
  });

  it('draws in the browser the same picture as the build, at first and again when filters are cleared', async () => {
    const built = await readFile(path.join(folder, 'kpis', 'index.html'), 'utf8');
    const picture = () => page.locator('[data-picture]').evaluate((part) => part.innerHTML);
    const parsed = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('[data-picture]')?.innerHTML,
      built,
    );
    await openExplorer(page, server);
    expect(await picture()).toBe(parsed);
    await page.selectOption('[name=goal]', goalId);
    expect(await picture()).not.toBe(parsed);
    await page.click('[data-explorer-reset]');
    expect(await picture()).toBe(parsed);
    expect(await explorerView(page)).toMatchObject({ search: '', status: statusOf(all.length), rows: all });
  });

  it('shows for each choice the KPIs that have it, in the table and in the picture, and says how many', async () => {
    await openExplorer(page, server);
    const choices: [string, (kpi: Kpi) => string][] = [
      ['goal', (kpi) => goalOf(kpi).id],
      ['department', (kpi) => initiativeOf(kpi)?.departments[0]?.departmentId ?? '-'],
      ['unit', (kpi) => kpi.unit ?? '-'],
      ['direction', (kpi) => kpi.direction],
    ];
    for (const [facet, valueOf] of choices) {
      for (const value of new Set(plan.kpis.map(valueOf))) {
        await page.selectOption(`[name=${facet}]`, value);
        const expected = idsWhere((kpi) => valueOf(kpi) === value);
        const { search, status, rows, picture } = await explorerView(page);
        expect({ search, status, rows }).toEqual({ search: `?${facet}=${value}`, status: statusOf(expected.length), rows: expected });
        expect(everyId(picture), search).toEqual([...expected].sort());
        expect(await page.locator(`[name=${facet}] option:checked`).innerText()).toMatch(new RegExp(`（${expected.length}）$`));
      }
      await page.selectOption(`[name=${facet}]`, '');
    }
    await page.selectOption('[name=status]', 'not-measured');
    expect((await explorerView(page)).rows).toEqual(idsWhere(({ values }) => values.some(({ status }) => status === 'not-measured')));
    await page.selectOption('[name=status]', '');
    await page.selectOption('[name=change]', 'added');
    expect((await explorerView(page)).rows).toEqual(
      idsWhere((kpi) =>
        [
          ...(initiativeOf(kpi)?.changes ?? []),
          ...index
            .kpisOfOwner(kpi.ownerId)
            .filter((own) => own === kpi || initiativeOf(kpi))
            .flatMap(({ changes }) => changes),
        ].some(({ type }) => type === 'added'),
      ),
    );
  });

  it('finds rows by any part of their words, in any width', async () => {
    const label = plan.kpis.find((kpi) => kpi.label.length > 5)?.label ?? '';
    const part = label.slice(1, 4);
    await openExplorer(page, server);
    await page.fill('#f-q', part);
    const { rows } = await explorerView(page);
    expect(rows.length).toBeLessThan(all.length);
    for (const id of rows)
      expect(plainText(`${await page.locator(`[id="${id}"]`).innerText()}\n${goalOf(index.kpi(id)).title}`)).toContain(plainText(part));
    expect(rows).toEqual(expect.arrayContaining(idsWhere((kpi) => plainText(kpi.label).includes(plainText(part)))));
    await page.fill('#f-q', `　${part}  `);
    expect((await explorerView(page)).rows).toEqual(rows);
  });

  it('waits until kana are converted before it filters', async () => {
    await openExplorer(page, server);
    const input = page.locator('#f-q');
    await input.evaluate((field: HTMLInputElement) => {
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      field.value = 'どこにもな';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    expect(await explorerView(page)).toMatchObject({ search: '', rows: all });
    await input.evaluate((field) => field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
    expect(await explorerView(page)).toMatchObject({ search: '?q=どこにもな', status: statusOf(0), rows: [], picture: {} });
    expect(await page.locator('[data-explorer-nothing]').innerText()).toMatch(/^条件に合うKPIはありません。/);
  });

  it('sorts by the header of a column: up, down, and back to the order of the plan', async () => {
    await openExplorer(page, server);
    const header = page.locator('th[data-sort=target]');
    const button = header.getByRole('button');
    await button.click();
    const up = await explorerView(page);
    expect(up.search).toBe('?sort=target');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const numbers = up.rows.map(targetOfId);
    const known = numbers.filter((number) => number !== undefined);
    expect(numbers).toEqual([...known.sort((a, b) => a - b), ...numbers.slice(known.length).fill(undefined)]);
    await button.click();
    expect(await explorerView(page)).toMatchObject({ search: '?sort=-target', rows: byTarget(all) });
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('[data-kpi-table] .gh').count()).toBe(0);
    await button.click();
    expect(await explorerView(page)).toMatchObject({ search: '', rows: all });
    expect(await header.getAttribute('aria-sort')).toBeNull();
    expect(await page.locator('[data-kpi-table] .gh').count()).toBe(goals.length);
  });

  it('sorts by every column that the table has', async () => {
    await openExplorer(page, server);
    const columns = await page
      .locator('th[data-sort]')
      .evaluateAll((headers) => headers.map((header) => header.getAttribute('data-sort') ?? ''));
    expect(columns).toHaveLength(hasJudgements(plan) ? 13 : 12);
    for (const column of columns) {
      await page.selectOption('[name=sort]', column);
      const { search, rows } = await explorerView(page);
      expect(search).toBe(`?sort=${column}`);
      expect([...rows].sort(), column).toEqual([...all].sort());
      expect(await page.locator('[aria-sort=ascending]').getAttribute('data-sort')).toBe(column);
    }
  });

  it('keeps its state in the address: reloading and going back and forth show it again, typing is one step', async () => {
    await openExplorer(page, server);
    await page.selectOption('[name=goal]', goalId);
    await page.selectOption('[name=sort]', 'target');
    await page.check('[name=descending]');
    const sorted = { search: `?goal=${goalId}&sort=-target`, status: statusOf(ofGoal.length), rows: byTarget(ofGoal) };
    expect(await explorerView(page)).toMatchObject(sorted);
    const letter = index.kpi(ofGoal[0] ?? '').label.slice(0, 2);
    await page.locator('#f-q').pressSequentially(letter);
    expect((await explorerView(page)).search).toBe(`?q=${letter}&goal=${goalId}&sort=-target`);
    await page.selectOption('[name=goal]', '');
    await page.goBack();
    expect((await explorerView(page)).search).toBe(`?q=${letter}&goal=${goalId}&sort=-target`);
    expect(await page.inputValue('#f-q')).toBe(letter);
    await page.reload();
    await page.locator('form[data-explorer]').waitFor();
    expect((await explorerView(page)).search).toBe(`?q=${letter}&goal=${goalId}&sort=-target`);
    expect([
      await page.inputValue('#f-q'),
      await page.inputValue('[name=goal]'),
      await page.inputValue('[name=sort]'),
      await page.isChecked('[name=descending]'),
    ]).toEqual([letter, goalId, 'target', true]);
    await page.goBack();
    await page.goBack();
    expect(await explorerView(page)).toMatchObject({ search: `?goal=${goalId}`, rows: ofGoal });
    await page.goForward();
    expect(await explorerView(page)).toMatchObject({ search: `?goal=${goalId}&sort=target` });
  });

  it('ignores what an address asks for that does not exist', async () => {
    await openExplorer(page, server, '?goal=goal-99&department=__proto__&sort=-nothing&unit=%E7%A9%BA&x=1');
    expect(await explorerView(page)).toMatchObject({ status: statusOf(all.length), rows: all });
  });

  it.each(['kpis', 'kpi_values'])('downloads of everything the published file of %s, byte for byte', async (table) => {
    await openExplorer(page, server);
    const { file, bytes } = await download(page, table);
    expect(file).toBe(`${plan.information.cityCode}_${table}_selection.csv`);
    expect(bytes).toEqual(await readFile(path.join(folder, 'data', `${plan.information.cityCode}_${table}.csv`)));
  });

  it.each([
    ['kpis', 3],
    ['kpi_values', 4],
  ])('downloads of a selection the lines of %s in the order shown, byte for byte', async (table, column) => {
    await openExplorer(page, server, `?goal=${goalId}&sort=-target`);
    const published = await readFile(path.join(folder, 'data', `${plan.information.cityCode}_${table}.csv`), 'utf8');
    const [header, ...lines] = published.split('\r\n').slice(0, -1);
    const { rows } = await explorerView(page);
    const expected = rows.flatMap((id) => lines.filter((line) => line.split(',')[column] === id));
    console.info(`${name}: ${expected.length} of ${lines.length} lines of ${table} compared`);
    expect(expected.length).toBeGreaterThanOrEqual(ofGoal.length);
    expect(expected.length).toBeLessThan(lines.length);
    const { bytes } = await download(page, table);
    expect(bytes).toEqual(Buffer.from([header, ...expected, ''].join('\r\n')));
  });

  it('loads the records only when a download is first asked for, and says so where they are not to be had', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/kpi-records.*.js', (route) => route.abort());
    await openExplorer(page, server);
    expect(asked.filter((url) => url.includes('kpi-records'))).toEqual([]);
    await page.click('[data-download=kpis]');
    await page.getByText('CSVの部品を読み込めませんでした。').waitFor();
    await page.unroute('**/kpi-records.*.js');
    expect((await download(page, 'kpis')).bytes.length).toBeGreaterThan(100);
  });

  it('can be used by keyboard alone', async () => {
    await openExplorer(page, server);
    await page.locator('#f-q').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await explorerView(page)).search).toBe(`?goal=${goalId}`);
    await page.locator('th[data-sort=target] button').focus();
    await page.keyboard.press('Enter');
    expect((await explorerView(page)).search).toBe(`?goal=${goalId}&sort=target`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('目標値で並べかえる');
    await page.locator('[data-picture-id] a').first().focus();
    const opacity = () =>
      page
        .locator('[data-picture-id] .say')
        .first()
        .evaluate((part) => getComputedStyle(part).opacity);
    expect(await opacity()).toBe('1');
    await page.keyboard.press('Escape');
    expect(await opacity()).toBe('0');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/kpis/'));
    expect(new URL(page.url()).hash).toMatch(/^#kpi-/);
  });

  it('shows on a phone ten rows at first, and after a press the rest, with the focus on the first of them', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openExplorer(page, server);
    expect((await explorerView(page)).rows).toEqual(all.slice(0, 10));
    const more = page.locator('[data-table-more] button');
    expect(await more.innerText()).toBe(`残りの${all.length - 10}を表示`);
    await more.click();
    expect((await explorerView(page)).rows).toEqual(all);
    expect(await more.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-kpi-id]')?.id)).toBe(all[10]);
  });

  it('leads to a row or a goal that was not shown yet', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const id of [all.at(-1) ?? '', goals.at(-1)?.id ?? '']) {
      await openExplorer(page, server, `#${id}`);
      expect((await explorerView(page)).rows).toContain(idsWhere((kpi) => kpi.id === id || goalOf(kpi).id === id)[0]);
      await page.waitForFunction((place) => Math.abs(document.getElementById(place)?.getBoundingClientRect().top ?? Infinity) < 800, id);
    }
  });

  it('prints every row that was selected, and no tools', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openExplorer(page, server);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const { rows, picture } = await explorerView(page);
    expect(rows).toEqual(all);
    expect(everyId(picture)).toEqual([...all].sort());
    expect(await page.locator('main button:visible, main select:visible, main input:visible').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect((await explorerView(page)).rows).toHaveLength(10);
  });

  it('draws a dumbbell for exactly those KPIs whose baseline is above 0 and whose target is a number', async () => {
    await openExplorer(page, server);
    const { picture } = await explorerView(page);
    const { larger = [], smaller = [], same = [] } = picture;
    const compared = (fits: (from: number, to: number) => boolean) =>
      idsWhere((kpi) => {
        const [from, to] = [baselineOf(kpi), targetOf(kpi)];
        return isNumeric(from) && isNumeric(to) && from.value > 0 && fits(from.value, to.value);
      }).sort();
    expect([...larger].sort()).toEqual(compared((from, to) => to > from));
    expect([...smaller].sort()).toEqual(compared((from, to) => to < from));
    expect([...same].sort()).toEqual(compared((from, to) => to === from));
    expect(await page.locator('[data-picture] .c-seg').count()).toBe(larger.length + smaller.length);
  });
});

/** What a press on a download saves. */
async function download(page: Page, table: string): Promise<{ file: string; bytes: Buffer }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click(`[data-download=${table}]`)]);
  return { file: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}
