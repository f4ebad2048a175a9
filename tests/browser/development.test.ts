import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyProject } from '../../scripts/bench/copyProject.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { formatProblems, type Problem } from '../../src/plan/problem/problem.ts';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { schemaVersion } from '../../src/schema/schemaVersion.ts';
import { faultText } from '#words/commands/fault.ts';
import { type RunningDevelopment, startDevelopment } from '../setup/developmentServer.ts';
import { watchFaults } from '../setup/pageFaults.ts';

const minamo = path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content');
const plan = 'plan.yaml';

let folder: string;
let project: string;
let content: string;
let server: RunningDevelopment;
let browser: Browser;
let page: Page;

/** The content folder as it is named in messages: from the folder of the program, where the server runs. */
const shownAs = () => path.relative(project, content);
const problemsNow = async (): Promise<readonly Problem[]> => (await readSitePlan(content, { shownAs: shownAs() })).problems;
const heading = () => page.locator('main h1').innerText();

/** The problems that the page shows, read back from it. */
const shownProblems = async () =>
  page.locator('section').evaluateAll((sections) =>
    sections.map((section) => ({
      place: section.querySelector('.place')?.textContent,
      code: section.querySelector('h2 code')?.textContent,
      title: section.querySelector('h2')?.firstChild?.textContent?.trim(),
      parts: [...section.querySelectorAll('dt')].map((term) => [term.textContent, term.nextElementSibling?.textContent]),
    })),
  );

const asShown = ({ file, line, column, code, title: what, found, allowed, mend }: Problem) => ({
  place: `${file}:${line}:${column}`,
  code,
  title: what,
  parts: [
    ['見つけたもの', found],
    ['書けるもの', allowed],
    ['直し方', mend],
  ],
});

/** Asks without a browser, each time anew: a connection that was kept may have been closed meanwhile. */
const ask = async (address: string): Promise<Response> => fetch(`${server.origin}${address}`, { headers: { connection: 'close' } });

/** Opens a page. It may load again by itself at that moment, which ends the first attempt. */
async function open(address: string): Promise<void> {
  const url = `${server.origin}${address}`;
  await page.goto(url, { waitUntil: 'commit' }).catch(async () => page.goto(url, { waitUntil: 'commit' }));
}

async function alter(file: string, change: (text: string) => string): Promise<void> {
  const place = path.join(content, file);
  await writeFile(place, change(await readFile(place, 'utf8')));
}

async function mend(): Promise<void> {
  await rm(content, { recursive: true });
  await cp(minamo, content, { recursive: true });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hiraku-development-'));
  project = await copyProject(path.join(folder, 'program'));
  content = path.join(folder, '計画 x', 'content');
  await cp(minamo, content, { recursive: true });
  await alter(plan, (text) => text.replace(/^title:/m, 'titel:'));
  browser = await launchBrowser();
  server = await startDevelopment(project, content);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

describe('development that starts with broken content', () => {
  it('answers a page with every part of every problem, and lets it come back once all is mended', async () => {
    const faults = watchFaults(page, server.origin);
    const response = await page.goto(`${server.origin}/goals/`, { waitUntil: 'commit' });
    expect(response?.status()).toBe(500);
    const problems = await problemsNow();
    expect(problems.map(({ code }) => code)).toEqual(['key-missing', 'key-unknown']);
    // The page asks again by itself, and may be loading at the moment when it is read.
    await expect.poll(heading).toBe(faultText.contentTitle(2));
    await expect.poll(shownProblems).toEqual(problems.map(asShown));
    expect(server.said()).toContain(formatProblems(problems));
    expect(faults.take().filter((fault) => !fault.includes('500'))).toEqual([]);
    await mend();
    await expect.poll(heading).toBe('基本目標の一覧');
  });
});

describe('development that shows a page', () => {
  beforeEach(async () => {
    await open('/goals/');
    await expect.poll(heading).toBe('基本目標の一覧');
  });
  afterEach(async () => {
    await mend();
    await expect.poll(heading).toBe('基本目標の一覧');
  });

  it.each<[string, () => Promise<unknown>, readonly string[]]>([
    ['a file saved with a fault', () => alter('goals/goal-2.mdx', (text) => text.replace(/^title:/m, 'titel:')), ['key-unknown']],
    ['a fault of the syntax', () => alter(plan, (text) => text.replace(/^title: /m, 'title: [')), ['yaml-syntax']],
    ['a fault of the prose', () => appendFile(path.join(content, 'pages', 'about.mdx'), '\n[先](../nowhere/)\n'), ['prose-link-lost']],
    ['a file added', () => writeFile(path.join(content, 'memo.txt'), 'メモ'), ['file-unexpected']],
    ['a file deleted', () => rm(path.join(content, 'departments.yaml')), ['reference-unknown']],
    ['a folder deleted', () => rm(path.join(content, 'goals'), { recursive: true }), ['file-missing']],
    ['a table of results', () => appendFile(path.join(content, 'results', '2024.csv'), 'kpi-nowhere,1,,,,\r\n'), []],
    ['a source', () => writeFile(path.join(content, 'sources', 'minamo-plan.txt'), '別の本文\n'), []],
    [
      'a text of hostile form',
      () => alter(plan, (text) => `"</dd><script>alert(1)</script><img src=x onerror=alert(1)>": 1\n${text}`),
      ['key-unknown'],
    ],
    [
      'a file of hostile name',
      () => writeFile(path.join(content, '<img src=x onerror=alert(1)>&amp;\u0001.yaml'), ''),
      ['file-unexpected'],
    ],
  ])('shows %s in the open page', async (_, breakContent, codes) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await breakContent();
    const problems = await problemsNow();
    for (const code of codes) expect(problems.map((each) => each.code)).toContain(code);
    expect(problems).not.toEqual([]);
    await expect.poll(heading).toBe(faultText.contentTitle(problems.length));
    await expect.poll(shownProblems).toEqual(
      problems.map(asShown).map((shown) => ({
        ...shown,
        place: shown.place.replace('\u0001', '\uFFFD'),
        parts: shown.parts.map((part) => part.map((text) => text.replace('\u0001', '\uFFFD'))),
      })),
    );
    expect(await page.locator('main :is(script, img)').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(dialogs).toBe(0);
  });

  it('answers other addresses with the same, and files with its text', async () => {
    await alter(plan, (text) => text.replace(/^title:/m, 'titel:'));
    await expect.poll(heading).toBe(faultText.contentTitle(2));
    for (const address of ['/', '/kpis/', '/nowhere', '/initiatives/hana/', '/404.html']) {
      const response = await ask(address);
      expect([address, response.status, response.headers.get('content-type')]).toEqual([address, 500, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain(faultText.contentTitle(2));
    }
    for (const address of ['/data/992011_goals.csv', `/schema/${schemaVersion}/goals.json`, '/sitemap.xml']) {
      const response = await ask(address);
      expect([address, response.status, response.headers.get('content-type')]).toEqual([address, 500, 'text/plain; charset=utf-8']);
      expect(await response.text()).toBe(`${formatProblems(await problemsNow())}\n`);
    }
  });

  it('says in the terminal that nothing is wrong any more', async () => {
    const before = server.said().length;
    await alter(plan, (text) => text.replace(/^title:/m, 'titel:'));
    await expect.poll(heading).toBe(faultText.contentTitle(2));
    await mend();
    await expect.poll(() => server.said().slice(before)).toContain(faultText.mended);
  });

  it('shows a sound change in the open page and in data', async () => {
    await alter(plan, (text) => text.replace(/^title: .*$/m, 'title: あらためた計画'));
    await expect.poll(() => page.title()).toContain('あらためた計画');
    expect(await (await ask('/data/992011_plan.json')).text()).toContain('あらためた計画');
    await open('/goals/goal-1/');
    await appendFile(path.join(content, 'goals', 'goal-1.mdx'), '\nあらためた文です。\n');
    await expect.poll(() => page.locator('main').innerText()).toContain('あらためた文です。');
    await open('/goals/');
  });
});

describe('a fault of the program', () => {
  const addLine = (line: string) => (text: string) => text.replace(/^---\n/, `---\n${line}\n`);

  it.each<[string, string, (text: string) => string, string]>([
    ['of a page', 'src/pages/[list]/index.astro', addLine("throw new Error('<b>in the page</b>');"), 'Error: <b>in the page</b>'],
    [
      'of a component, met when half the page is written',
      'src/components/frame/SiteFooter.astro',
      addLine("throw new Error('in the footer');"),
      'Error: in the footer',
    ],
    ['of the syntax of a page', 'src/pages/[list]/index.astro', (text) => `${text}{ <p`, 'src/pages/[list]/index.astro:'],
    ['of the syntax of a module', 'src/wording/ja/common.ts', (text) => `${text}\nconst = 3;\n`, 'src/wording/ja/common.ts:'],
    [
      'of what reads the content',
      'src/plan/link/linkPlan.ts',
      (text) => `${text}\nthrow new Error('in the reader');\n`,
      'Error: in the reader',
    ],
    ['of the stylesheet', 'src/styles/base.css', (text) => `${text}\n} {{\n`, 'src/styles/base.css:'],
  ])('%s is shown in the open page, until it is mended', async (_, file, change, said) => {
    const place = path.join(project, file);
    const text = await readFile(place, 'utf8');
    await open('/goals/');
    await expect.poll(heading).toBe('基本目標の一覧');
    await writeFile(place, change(text));
    await expect.poll(heading).toBe(faultText.programTitle);
    const shown = await page.locator('main pre').innerText();
    expect(shown).toContain(said);
    expect(shown).toMatch(/^\s+at /m);
    expect(await page.locator('main b').count()).toBe(0);
    await writeFile(place, text);
    await expect.poll(heading).toBe('基本目標の一覧');
  });
});
