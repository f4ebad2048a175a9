import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ElementType } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { serveSite } from '../../scripts/siteServer.ts';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { verifyCopy } from '../../src/site/verify/verifyCopy.ts';
import { axeFaults } from '../setup/axeFaults.ts';
import { allElements, htmlFiles, readHtml } from '../setup/htmlPage.ts';
import { htmlFaults } from '../setup/htmlRules.ts';
import { pageTypes } from '../setup/pageTypes.ts';
import { fixturePlan } from '../setup/samplePlan.ts';
import { visitPages } from '../setup/visitPages.ts';

/** What names a plan, and would be wrong on the site of another. */
const namesOf = {
  asakuchi: ['浅口', '332160', '岡山'],
  minamo: ['水面市', '992011'],
  kirigano: ['霧ヶ野', '993034'],
  chidori: ['千鳥浜', '993042'],
  hanamizawa: ['花見沢', '993051'],
} as const;

/** Words of what a plan of the name does not have. */
const missing = {
  // A village, whose plan has neither departments nor overviews nor a revision.
  kirigano: [
    '朱書き',
    '疑義',
    '担当課',
    '改定前',
    '改定の',
    '改定で',
    '書き起こし',
    '（単位なし）',
    '基本目標',
    '主な取組',
    '市の',
    '市が',
  ],
  chidori: ['朱書き', '疑義', '担当課', '改定前', '改定の', '改定で', '書き起こし', '（単位なし）', '基本目標', '主な取組'],
  // A town.
  hanamizawa: [
    '朱書き',
    '疑義',
    '改定前',
    '改定の',
    '改定で',
    '書き起こし',
    '（単位なし）',
    '総合戦略',
    '主な取組',
    '市の',
    '市が',
    '計画をつくった市',
  ],
} as const;

const folder = mkdtempSync(path.join(tmpdir(), 'hiraku-shapes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isOfData = (file: string) => /^(?:data|schema)\//.test(file);

/** The texts of a page, each on a line of its own, so that those of two cells make no word. */
function textsOf(page: Parameters<typeof allElements>[0]): string {
  return allElements(page)
    .flatMap(({ children }) => children.flatMap((child) => (child.type === ElementType.ElementType.Text ? [child.data.trim()] : [])))
    .filter((text) => text !== '')
    .join('\n');
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['kirigano', 'chidori', 'hanamizawa'] as const)('the site of a plan of another shape, %s', async (name) => {
  const plan = await fixturePlan(name);
  const output = path.join(folder, name);
  const { status, stderr } = runBuild(path.join(projectFolder, 'tests', 'fixtures', name, 'content'), output);
  const files = await htmlFiles(output);
  const texts = new Map(await Promise.all(files.map(async (file) => [file, textsOf(await readHtml(output, file))] as const)));

  it('is built, and nothing is wrong with it', async () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { faults } = await verifyCopy(output);
    expect(faults).toEqual([]);
    expect(await htmlFaults(output, files)).toEqual([]);
  });

  it('says no word of another plan, and none of what its own does not have', () => {
    const others = Object.entries(namesOf).flatMap(([other, names]) => (other === name ? [] : [...names]));
    const words = [...others, ...missing[name]];
    const found = [...texts].flatMap(([file, text]) => words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`));
    // The pages of data name the columns and codes of every plan, those that this one does not use too.
    expect(found.filter((each) => !isOfData(each) || others.some((word) => each.endsWith(word)))).toEqual([]);
  });

  it('has no sentence without its words', () => {
    const odd = /undefined|null|NaN|\[object|0の(?:担当|KPI|指標)|（）|「」|、、|。。|年\d[^、。\n]{0,12}\/年/u;
    const found = [...texts].flatMap(([file, text]) =>
      [...text.matchAll(new RegExp(odd, 'gu'))].map((match) => `${file}: ${text.slice(match.index - 15, match.index + 25)}`),
    );
    expect(found.filter((each) => !isOfData(each))).toEqual([]);
  });

  it('is sound for axe, and never needs to be moved sideways on a screen 320 px wide', async () => {
    const server = await serveSite(output);
    const types = pageTypes(plan);
    const addresses = [...new Set([...files.map(pageOfFile), ...types.map(({ address }) => address)])];
    const viewport = { width: 320, height: 640 };
    const visits = await visitPages(browser, addresses, { viewport }, async (page, address) => {
      await page.goto(`${server.home}${address}`);
      if (address.includes('search/?')) await page.waitForSelector('[data-search-status][data-search-state=done]');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      const isType = types.some((type) => type.address === address);
      return { address, width, faults: isType ? (await axeFaults(page)).faults : [] };
    });
    await server.close();
    console.info(`${name}: ${visits.length} pages measured at 320 px, axe examined ${types.length}`);
    expect(visits.filter(({ width }) => width > 320).map(({ address, width }) => `${address} ${width}`)).toEqual([]);
    expect(visits.flatMap(({ address, faults }) => faults.map((fault) => `${address} ${fault}`))).toEqual([]);
  });
});
