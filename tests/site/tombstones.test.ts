import { appendFile, cp, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { ContentError } from '../../src/plan/problem/problem.ts';
import { writeLedger } from '../../src/site/ledger/publishedLedger.ts';
import { readBuiltSite } from '../../src/site/verify/builtSite.ts';
import { placeFaults } from '../../src/site/verify/placeFaults.ts';
import { verifyCopy } from '../../src/site/verify/verifyCopy.ts';
import { builtSite, builtSites } from '../setup/builtSites.ts';
import { byAttribute, byName, readHtml, textOf } from '../setup/htmlPage.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

describe('an initiative whose id was changed after it was published', async () => {
  const { content: fixture, plan } = await builtSite('minamo');
  const page = 'initiatives/lake-brand/index.html';

  /** A copy of the content with its ledger, in which the initiative's file was renamed. */
  const renamedContent = async (): Promise<string> => {
    const content = path.join(temporaryFolder(), 'content');
    await cp(fixture, content, { recursive: true });
    await writeLedger(content, plan);
    await rename(path.join(content, 'initiatives', 'lake-brand.md'), path.join(content, 'initiatives', 'lake-name.md'));
    return content;
  };
  const addTombstone = (content: string, successor: string) =>
    appendFile(
      path.join(content, 'tombstones.yaml'),
      `- type: initiative\n  id: lake-brand\n  title: 湖ブランドの認定\n  reason: 名前を分かりやすくしたため\n  date: 2026-11-22\n  successor: ${successor}\n`,
    );

  it('is not published without a tombstone', async () => {
    const { problems } = await readPlan(await renamedContent());
    expect(problems.map(({ code, found }) => `${code} ${found}`)).toEqual(['published-missing lake-brand']);
  });

  it('keeps a page at its old address that says since when and why it is gone, what took its place, and where its KPI went', async () => {
    const content = await renamedContent();
    await addTombstone(content, 'lake-name');
    const output = path.join(content, '..', 'site');
    const { status, stderr } = runBuild(content, output);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((await verifyCopy(output)).faults).toEqual([]);
    const html = await readHtml(output, page);
    const [main] = byName(html, 'main');
    expect(textOf(main)).toMatchInlineSnapshot(
      `"湖ブランドの認定（このページは終わりました）ここには取組「湖ブランドの認定」のページがありました。2026-11-22に終わりました。ID: lake-brand日付: 2026-11-22理由: 名前を分かりやすくしたため後をつぐページ: 湖ブランド「水面の恵み」'認定' & 販売なくなったもの、移ったものKPI「認定した品の売上額」ここから、別のページに移りました。今の場所: 認定した品の売上額"`,
    );
    expect(byName(main ?? html, 'a').map(({ attribs }) => attribs['href'])).toEqual([
      '../lake-name/index.html',
      '../lake-name/index.html#kpi-lake-brand-sales',
    ]);
    const rows: unknown = JSON.parse(await readFile(path.join(output, 'data', `${plan.information.cityCode}_tombstones.json`), 'utf8'));
    expect(rows).toContainEqual(
      expect.objectContaining({
        id: 'initiative-lake-brand',
        type: 'initiative',
        target_id: 'lake-brand',
        date: '2026-11-22',
        successor_id: 'lake-name',
        url: `${plan.information.siteUrl}initiatives/lake-brand/`,
      }),
    );
    expect(byAttribute(html, 'name', 'robots')).toEqual([]);
    expect(await readFile(path.join(output, 'sitemap.xml'), 'utf8')).toContain(`${plan.information.siteUrl}initiatives/lake-brand/`);
  });

  it('stays in the ledger, whatever the plan has now', async () => {
    const content = await renamedContent();
    await addTombstone(content, 'null');
    const reading = await readPlan(content);
    if (!reading.plan) throw new ContentError(reading.problems);
    expect(await writeLedger(content, reading.plan)).toBe(3);
    const ledger = await readFile(path.join(content, 'published.yaml'), 'utf8');
    for (const line of [
      'initiatives/lake-brand/',
      'initiatives/lake-name/',
      'initiatives/lake-brand/#kpi-lake-brand-sales',
      'initiatives/lake-name/#kpi-lake-brand-sales',
      'lake-brand',
      'lake-name',
    ])
      expect(ledger.split('\n')).toContain(`  - "${line}"`);
    expect(await writeLedger(content, { ...reading.plan, published: (await readPlan(content)).plan?.published })).toBe(0);
  });
});

describe('a published thing without a page of its own', async () => {
  const { folder, plan } = await builtSite('minamo');
  const told = async (page: string, fragment: string) => {
    const [item] = byAttribute(await readHtml(folder, page), 'id', fragment);
    return { text: textOf(item), links: item ? byName(item, 'a').map(({ attribs }) => attribs['href']) : [] };
  };

  it.each([
    [
      'a KPI that is gone from an initiative',
      'initiatives/hana/index.html',
      'kpi-hana-gardens',
      'KPI「花だんの数」ここにありました。2023-06-01になくなりました。理由: 植えた株数にまとめたため（ID: kpi-hana-gardens）後をつぐもの: 植えた株数',
      ['#kpi-hana-planted'],
    ],
    [
      'a KPI that is gone with its initiative',
      'initiatives/old-boat/index.html',
      'kpi-old-boat-riders',
      'KPI「渡し船の利用者数 {年間}」ここにありました。2023-06-01になくなりました。理由: 数えるのをやめたため（ID: kpi-old-boat-riders）',
      [],
    ],
    [
      'a KPI whose successor is gone too',
      'goals/goal-1/index.html',
      'kpi-goal-1-lake-visitors',
      'KPI「湖を訪れた人の数」ここにありました。2022-04-01になくなりました。理由: 渡し船の利用者数に改めたため（ID: kpi-goal-1-lake-visitors）後をつぐもの: 渡し船の利用者数 {年間}',
      ['../../initiatives/old-boat/index.html#kpi-old-boat-riders'],
    ],
    [
      'a KPI that moved to another initiative',
      'initiatives/old-boat/index.html',
      'kpi-hana-planted',
      'KPI「植えた株数」ここから、別のページに移りました。今の場所: 植えた株数',
      ['../hana/index.html#kpi-hana-planted'],
    ],
    [
      'a measure',
      'goals/goal-1/index.html',
      'measure-boat-lanes',
      '具体的な施策「船の通り道の \\ 整備」ここにありました。2023-06-01になくなりました。理由: 水辺の再生にまとめたため（ID: boat-lanes）後をつぐもの: 水辺 \\ 湖畔の <再生>',
      ['#measure-lakeside-restoration'],
    ],
    [
      'a policy that moved to another goal',
      'goals/goal-2/index.html',
      'policy-lakeside',
      '施策「湖辺 {みずべ} の再生」ここから、別のページに移りました。今の場所: 湖辺 {みずべ} の再生',
      ['../goal-1/index.html#policy-lakeside'],
    ],
    [
      'a note',
      'notes/index.html',
      'note-boat-name',
      '疑義「船の名前の読み取り違いの疑い」ここにありました。2023-06-01になくなりました。理由: 市が原本を直したため（ID: boat-name）',
      [],
    ],
  ])('keeps its place, which tells what became of it: %s', async (_, page, fragment, text, links) => {
    expect(await told(page, fragment)).toEqual({ text, links });
  });

  it('has the address of its place in the table of what is gone', async () => {
    const rows = JSON.parse(await readFile(path.join(folder, 'data', `${plan.information.cityCode}_tombstones.json`), 'utf8')) as {
      id: string;
      url: string;
    }[];
    expect(rows.find(({ id }) => id === 'kpi-kpi-hana-gardens')?.url).toBe(`${plan.information.siteUrl}initiatives/hana/#kpi-hana-gardens`);
    expect(rows).toHaveLength(plan.tombstones.length);
  });

  it('is missed where a page lost its place', async () => {
    const copy = path.join(temporaryFolder(), 'site');
    await cp(folder, copy, { recursive: true });
    const file = path.join(copy, 'notes', 'index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replace('id="note-boat-name"', ''));
    expect(placeFaults(await readBuiltSite(copy), plan)).toEqual([
      { file: 'notes/index.html', fault: '公開したことのある場所「#note-boat-name」がありません' },
    ]);
  });
});

describe.each(await builtSites())('the ledger of $name', async ({ folder, plan }) => {
  const { addresses = [], places = [] } = plan.published ?? {};

  it('names no address and no place that the site does not have', async () => {
    for (const address of addresses) expect(byName(await readHtml(folder, `${address}index.html`), 'h1'), address).toHaveLength(1);
    for (const [address, own] of Map.groupBy(places, (place) => place.split('#')[0] ?? '')) {
      const page = await readHtml(folder, `${address}index.html`);
      for (const place of own) expect(byAttribute(page, 'id', place.split('#')[1] ?? ''), place).toHaveLength(1);
    }
    console.info(`${plan.information.cityName}: ${addresses.length} addresses and ${places.length} places of the ledger are in the site`);
    expect(addresses.length).toBeGreaterThan(1);
    expect(places.length).toBeGreaterThan(6);
  });
});
