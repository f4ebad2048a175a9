import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pageAddress } from '../src/addresses/pageAddress.ts';
import { launchBrowser } from '../tests/setup/browser.ts';
import { openExplorer } from '../tests/setup/explorerView.ts';
import { serveSite } from '../tests/setup/siteServer.ts';
import { outputFolder } from './settings.ts';

/** What one action took, in milliseconds from the event. */
interface Timing {
  readonly action: string;
  /** Until our script was done. */
  readonly script: number;
  /** Until styles and layout were done too. */
  readonly layout: number;
  /** Until the next frame had been drawn; a browser draws one every 16.7 ms. */
  readonly frame: number;
}

const wanted = 1000;
const actions = 60;
const frame = 1000 / 60;

const browser = await launchBrowser();
const server = await serveSite(outputFolder());
try {
  process.stdout.write(`Filtering and sorting of at least ${wanted} KPIs: ${actions} actions, median / p95 / most in ms; a frame is ${frame.toFixed(1)} ms\n`);
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
  for (const part of ['script', 'layout', 'frame'] as const) {
    const values = timings.map((timing) => timing[part]).sort((a, b) => a - b);
    const at = (share: number) => (values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toFixed(1);
    process.stdout.write(`  ${{ script: 'script', layout: 'script and layout', frame: 'to the frame after' }[part].padEnd(20)} ${at(0.5).padStart(6)} / ${at(0.95).padStart(6)} / ${at(1).padStart(6)}\n`);
  }
  const slow = timings.filter(({ layout }) => layout > frame);
  process.stdout.write(`  longer than a frame: ${slow.length}${slow.map(({ action, layout }) => `\n    ${action} ${layout.toFixed(1)}`).join('')}\n`);
  await page.close();
}

/** The page with its rows and the entries of its picture repeated until there are enough; copies have ids of their own. */
function manyRows(html: string): string {
  const rows = html.match(/ data-kpi-id="/g)?.length ?? 0;
  const copies = Math.ceil(wanted / rows);
  const repeat = (element: string, id: string) =>
    Array.from({ length: copies }, (_, copy) => (copy === 0 ? element : element.replaceAll(new RegExp(`\\b${id}(?=[" ])`, 'g'), `${id}-copy-${copy}`))).join('');
  return html
    .replace(/<tr [^>]*data-kpi-id="([^"]+)".*?<\/tr>/gs, repeat)
    .replace(/<li [^>]*data-picture-id="([^"]+)".*?<\/li>/gs, repeat);
}

/** Does everything that a reader may do, one after another, and times each. */
async function measure(page: Page): Promise<Timing[]> {
  return page.evaluate(async () => {
    const timings: { action: string; script: number; layout: number; frame: number }[] = [];
    const act = async (action: string, field: HTMLInputElement | HTMLSelectElement, value: string, event: Event) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const start = performance.now();
      field.value = value;
      field.dispatchEvent(event);
      const script = performance.now() - start;
      document.body.getBoundingClientRect();
      const layout = performance.now() - start;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      timings.push({ action, script, layout, frame: performance.now() - start });
    };
    const query = document.querySelector<HTMLInputElement>('[data-explorer] [name=q]');
    if (!query) throw new Error('The explorer has no text field');
    for (const word of ['数', '数の', '', '観', '観光', '', 'の']) await act(`type ${word}`, query, word, new InputEvent('input', { bubbles: true }));
    await act('type nothing', query, '', new InputEvent('input', { bubbles: true }));
    for (const select of document.querySelectorAll<HTMLSelectElement>('[data-explorer] select')) {
      const values = [...select.options].map(({ value }) => value).filter((value) => value !== '');
      for (const value of values.slice(0, select.name === 'sort' ? 12 : 6)) await act(`${select.name} ${value}`, select, value, new Event('change', { bubbles: true }));
      await act(`${select.name} all`, select, '', new Event('change', { bubbles: true }));
    }
    return timings;
  });
}
