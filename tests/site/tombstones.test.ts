import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { ContentError } from '../../src/plan/problem.ts';
import { writeLedger } from '../../src/site/publishedLedger.ts';
import { verifyCopy } from '../../src/site/verify/verifyCopy.ts';
import { builtSite } from '../setup/builtSites.ts';
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
  const tombstone = (successor: string) => `- type: initiative\n  id: lake-brand\n  title: 湖ブランドの認定\n  reason: 名前を分かりやすくしたため\n  date: 2026-11-22\n  successor: ${successor}\n`;

  it('is not published without a tombstone', async () => {
    const { problems } = await readPlan(await renamedContent());
    expect(problems.map(({ code, found }) => `${code} ${found}`)).toEqual(['published-missing lake-brand']);
  });

  it('keeps a page at its old address that says since when and why it is gone, and what took its place', async () => {
    const content = await renamedContent();
    await writeFile(path.join(content, 'tombstones.yaml'), tombstone('lake-name'));
    const output = path.join(content, '..', 'site');
    const { status, stderr } = runBuild(content, output);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((await verifyCopy(output)).faults).toEqual([]);
    const html = await readHtml(output, page);
    const [main] = byName(html, 'main');
    expect(textOf(main)).toMatchInlineSnapshot(`"湖ブランドの認定（このページは終わりました）ここには取組「湖ブランドの認定」のページがありました。2026-11-22に終わりました。ID: lake-brand日付: 2026-11-22理由: 名前を分かりやすくしたため後をつぐページ: 湖ブランド「水面の恵み」'認定' & 販売"`);
    expect(byName(main ?? html, 'a').map(({ attribs }) => attribs['href'])).toEqual(['../lake-name/index.html']);
    const rows: unknown = JSON.parse(await readFile(path.join(output, 'data', `${plan.plan.cityCode}_tombstones.json`), 'utf8'));
    expect(rows).toMatchObject([{ id: 'initiative-lake-brand', kind: '取組', target_id: 'lake-brand', date: '2026-11-22', successor_id: 'lake-name', url: `${plan.plan.siteUrl}initiatives/lake-brand/` }]);
    expect(byAttribute(html, 'name', 'robots')).toEqual([]);
    expect(await readFile(path.join(output, 'sitemap.xml'), 'utf8')).toContain('/initiatives/lake-brand/</loc>');
  });

  it('stays in the ledger, whatever the plan has now', async () => {
    const content = await renamedContent();
    await writeFile(path.join(content, 'tombstones.yaml'), tombstone('null'));
    const reading = await readPlan(content);
    if (!reading.plan) throw new ContentError(reading.problems);
    expect(await writeLedger(content, reading.plan)).toBe(2);
    const ledger = await readFile(path.join(content, 'published.yaml'), 'utf8');
    for (const line of ['  - "initiatives/lake-brand/"', '  - "initiatives/lake-name/"', '  - "lake-brand"', '  - "lake-name"']) expect(ledger.split('\n')).toContain(line);
    expect(await writeLedger(content, { ...reading.plan, published: (await readPlan(content)).plan?.published })).toBe(0);
  });
});
