import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { guardCommand } from '../../scripts/command.ts';
import { outputFolder } from '../../scripts/settings.ts';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { openExplorer } from '../setup/explorerView.ts';
import { serveSite } from '../../scripts/siteServer.ts';

guardCommand();

/** What one action took of the browser's main thread, in milliseconds of its own time, so that a busy computer changes little. */
interface Timing {
  readonly action: string;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** These three together: what filtering itself costs. */
  readonly redraw: number;
  /** Everything from the event until the next frame was drawn. */
  readonly whole: number;
}

const wanted = 1000;
const actions = 60;
const frame = 1000 / 60;

const browser = await launchBrowser();
const server = await serveSite(outputFolder());
try {
  process.stdout.write(
    `Filtering and sorting of at least ${wanted} KPIs: ${actions} actions, median / p95 / most in ms of the main thread; a frame is ${frame.toFixed(1)} ms.\nLoad of this computer: ${loadavg()[0]?.toFixed(1) ?? ''} on ${cpus().length} cores\n`,
  );
  for (const width of [1280, 360]) await report(width);
} finally {
  await browser.close();
  await server.close();
}

/** Measures at one width of the window and prints what was found. */
async function report(width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const html = manyRows(await readFile(path.join(outputFolder(), pageAddress.kpis, 'index.html'), 'utf8'));
  await page.route(`${server.home}${pageAddress.kpis}`, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await openExplorer(page, server);
  await measure(page);
  const timings = (await measure(page)).slice(0, actions);
  const status = await page.locator('[data-explorer-status]').innerText();
  process.stdout.write(`\n${width} px, ${timings.length} actions on ${status}, page of ${(html.length / 1e6).toFixed(1)} MB\n`);
  for (const part of ['script', 'style', 'layout', 'redraw', 'whole'] as const) {
    const values = timings.map((timing) => timing[part]).sort((a, b) => a - b);
    const at = (share: number) => (values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toFixed(1);
    process.stdout.write(`  ${part.padEnd(8)} ${at(0.5).padStart(6)} / ${at(0.95).padStart(6)} / ${at(1).padStart(6)}\n`);
  }
  const slow = timings.filter(({ redraw }) => redraw > frame);
  process.stdout.write(
    `  redraws longer than a frame: ${slow.length}${slow.map(({ action, redraw }) => `\n    ${action}: ${redraw.toFixed(1)}`).join('')}\n`,
  );
  await page.close();
}

/** The page with its rows and the entries of its picture repeated until there are enough; copies have ids of their own. */
function manyRows(html: string): string {
  const rows = html.match(/ data-kpi-id="/g)?.length ?? 0;
  const copies = Math.ceil(wanted / rows);
  const repeat = (element: string, id: string) =>
    Array.from({ length: copies }, (_, copy) =>
      copy === 0 ? element : element.replaceAll(new RegExp(`\\b${id}(?=[" ])`, 'g'), `${id}-copy-${copy}`),
    ).join('');
  return html.replace(/<tr [^>]*data-kpi-id="([^"]+)".*?<\/tr>/gs, repeat).replace(/<li [^>]*data-picture-id="([^"]+)".*?<\/li>/gs, repeat);
}

/** Does what a reader may do, one thing after another, and times each. */
async function measure(page: Page): Promise<Timing[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return { script: of('ScriptDuration'), style: of('RecalcStyleDuration'), layout: of('LayoutDuration'), whole: of('TaskDuration') };
  };
  const timings: Timing[] = [];
  for (const { name, value } of await readerActions(page)) {
    const before = await spent();
    await page.evaluate(
      async ([field, next]) => {
        const part = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-explorer] [name=${field}]`);
        if (!part) throw new Error(`The explorer has no ${field}`);
        part.value = next;
        part.dispatchEvent(new Event(field === 'q' ? 'input' : 'change', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      [name, value] as const,
    );
    const after = await spent();
    const [script, style, layout] = [after.script - before.script, after.style - before.style, after.layout - before.layout];
    timings.push({ action: `${name} ${value}`, script, style, layout, redraw: script + style + layout, whole: after.whole - before.whole });
  }
  await session.detach();
  return timings;
}

/** Typing, choosing and sorting: each field, and back to everything. */
async function readerActions(page: Page): Promise<{ name: string; value: string }[]> {
  const selects = await page
    .locator('[data-explorer] select')
    .evaluateAll((all) =>
      all.map((select) =>
        select instanceof HTMLSelectElement
          ? { name: select.name, values: [...select.options].map(({ value }) => value) }
          : { name: '', values: [] },
      ),
    );
  const typed = ['数', '数の', '', '観', '観光', '', 'の', ''].map((value) => ({ name: 'q', value }));
  return [
    ...typed,
    ...selects.flatMap(({ name, values }) => [...values.slice(1, name === 'sort' ? 13 : 7), ''].map((value) => ({ name, value }))),
  ];
}
