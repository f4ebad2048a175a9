import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { type ServerOptions, serveSite } from '../../scripts/siteServer.ts';
import { tableAddress } from '../../src/addresses/fileAddress.ts';
import { contentSecurityPolicy, dataSecurityPolicy } from '../../src/site/files/contentSecurityPolicy.ts';
import { builtSite } from '../setup/builtSites.ts';
import { isInstalled, type RealServer, type ServerName, startServer } from '../setup/realServers.ts';
import { checkable } from '../setup/specifications.ts';
import { type Place, type Walk, walkThrough } from '../setup/walkThrough.ts';

const initiativeAddress = (id: string) => `initiatives/${id}/`;

const mounts = ['/', '/a/b/', '/まちづくり/x y/'] as const;
const site = await builtSite('real');
const goal = 'goal-2';
const query = '空き家';

let browser: Browser;
let usual: Walk;
beforeAll(async () => {
  browser = await launchBrowser();
  const server = await serveSite(site.folder);
  usual = await walk(server);
  await server.close();
});
afterAll(() => browser.close());

async function walk(place: Place): Promise<Walk> {
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 } });
  try {
    return await walkThrough(await context.newPage(), place, goal, query);
  } finally {
    await context.close();
  }
}

describe('a plain host', () => {
  it('gives a reader pages, charts, files and hits', async () => {
    expect(usual.faults).toEqual([]);
    expect(usual.styled).toEqual([true, true, true, true, true]);
    expect(new Set(usual.headings).size).toBe(5);
    for (const charts of usual.charts.slice(0, 4)) expect(charts).toBeGreaterThan(0);
    expect(usual.hits).toContain(initiativeAddress('akiya-bank'));
    expect(usual.selection.split('\r\n').length).toBeGreaterThan(5);
    expect(usual.table).toBe(await readFile(path.join(site.folder, tableAddress(site.plan, 'goals', 'csv')), 'utf8'));
  });
});

const quirks: readonly [string, ServerOptions, RegExp | undefined][] = [
  ['plain', {}, undefined],
  ['without directory index', { opensNoFolders: true }, undefined],
  // Whether the host gives out the files of the index shows only when one is asked for, and the browser reports the answer.
  ['that gives out no unknown extension', { refusesUnknown: true }, /pagefind\/|^console: Failed to load resource: .*404/],
  ['that sends bytes not to be sniffed', { knowsFewTypes: true }, undefined],
  ['that ignores case', { ignoresCase: true }, undefined],
];

describe.each(quirks)('a host %s', (_, options, unavoidable) => {
  it.each(mounts)('gives a reader the same in the folder %s', async (mount) => {
    const server = await serveSite(site.folder, mount, options);
    try {
      const { faults, ...rest } = await walk(server);
      expect(faults.filter((fault) => !unavoidable?.test(fault))).toEqual([]);
      expect({ ...rest, faults: [] }).toEqual(usual);
    } finally {
      await server.close();
    }
  });
});

describe('a folder of a disk', () => {
  it('gives a reader the same', async () => {
    expect(await walk({ home: `${pathToFileURL(site.folder).href}/`, origin: 'null' })).toEqual(usual);
  });
});

const names: readonly ServerName[] = ['nginx', 'apache'];
const settings = names.flatMap((name) => [[name, 'plain'] as const, [name, 'prepared'] as const]);

describe.each(settings)('a real %s, %s', (name, setting) => {
  const installed = checkable(isInstalled(name), `${name} is not installed, so the site is not tried on it`);
  let server: RealServer;
  beforeAll(async () => {
    if (installed) server = await startServer(name, setting, site.folder, mounts);
  });
  afterAll(() => (installed ? server.close() : undefined));

  it.skipIf(!installed).each(mounts)('gives a reader the same in the folder %s', async (mount) => {
    expect(await walk({ home: `${server.origin}${encodeURI(mount)}`, origin: server.origin })).toEqual(usual);
  });

  it.skipIf(!installed || setting === 'plain')(
    'tells the types and the policy, and shows our page for missing addresses with its own style',
    async () => {
      const types = [
        'index.html',
        'data/catalog.jsonld',
        'data/catalog.ttl',
        `data/${site.plan.information.cityCode}_goals.csv`,
        'SHA256SUMS',
      ];
      const answers = await Promise.all(types.map((address) => fetch(`${server.origin}/${address}`)));
      expect(answers.map(({ headers }) => headers.get('content-type')?.toLowerCase().replace('; ', ';'))).toEqual([
        'text/html;charset=utf-8',
        'application/ld+json',
        'text/turtle;charset=utf-8',
        'text/csv;charset=utf-8',
        expect.stringMatching(/^text\/plain/),
      ]);
      const policies = [contentSecurityPolicy, ...types.slice(1).map(() => dataSecurityPolicy)];
      expect(answers.map(({ headers }) => [headers.get('content-security-policy'), headers.get('x-content-type-options')])).toEqual(
        policies.map((policy) => [policy, 'nosniff']),
      );
      const missing = await fetch(`${server.origin}/nowhere/`);
      expect({ status: missing.status, policy: missing.headers.get('content-security-policy') }).toEqual({ status: 404, policy: null });
      expect(await missing.text()).toBe(await readFile(path.join(site.folder, '404.html'), 'utf8'));
    },
  );
});

describe('web.config', () => {
  it('is XML that a browser reads', async () => {
    const page = await browser.newPage();
    const text = await readFile(path.join(site.folder, 'web.config'), 'utf8');
    expect(
      await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? 'sound',
        text,
      ),
    ).toBe('sound');
    await page.close();
  });
});
