import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/settings.ts';
import { dataPage } from '../../../src/site/pages/data.ts';
import { publishedTables } from '../../../src/tables/publishedTables.ts';
import { makePlan, minamoPlan } from '../../setup/samplePlan.ts';

const unread = () => Promise.reject(new Error('There is no edition to read'));

describe(dataPage, () => {
  it('offers four files, each in another format, and then every table', async () => {
    const plan = makePlan();
    const page = await dataPage(plan, unread);
    expect(page.choices.map(({ file }) => file.format)).toEqual(['XLSX', 'CSV', 'JSON', 'ZIP']);
    expect(page.tables.map(({ table }) => table.name)).toEqual(publishedTables(plan).map(({ name }) => name));
    expect(page.tables.every(({ updated }) => updated === '2026-11-22')).toBe(true);
    expect(page.tables[0]?.columnsNote).toContain('全国地方公共団体コード');
  });

  it('says how to cite the data, and on what terms they may be used', async () => {
    const { citations, licence, contact } = await dataPage(makePlan(), unread);
    expect(citations.asIs).toMatch(/^出典：みなと市の総合戦略「オープンデータ」.*https:\/\/example\.org\/plan\/data\//);
    expect(citations.processed).toMatch(/を加工して作成$/);
    expect(citations.bibtex).toMatch(/^@misc\{plan992011-2026-11-22,/);
    expect(licence.name).toBe('CC BY 4.0');
    expect(contact).toEqual({ name: '運営者', url: null, email: null });
  });

  it('says that there is no edition yet', async () => {
    const { changes, editions } = await dataPage(makePlan(), unread);
    expect(changes.status).toEqual([expect.stringContaining('比べられる前の版は、まだありません。')]);
    expect([changes.changed, editions]).toEqual([undefined, []]);
  });

  it('tells how the tables differ from the last edition, and keeps its files', async () => {
    const folder = path.join(projectFolder, 'tests/fixtures/minamo/content/editions');
    const { changes, editions } = await dataPage(await minamoPlan(), ({ date, name }) => readFile(path.join(folder, date, name)));
    expect(editions.map(({ date }) => date)).toEqual(['2023-07-01']);
    expect(editions[0]?.citation).toContain('2023-07-01更新');
    expect(changes.changed?.lead).toMatch(/^2023-07-01の版と、今の表を比べました。/);
    expect(changes.changed?.tables.length).toBeGreaterThan(0);
    for (const { counts } of changes.changed?.tables ?? []) expect(counts).toHaveLength(3);
    for (const { rows, more } of changes.changed?.lists ?? []) expect(rows.length === 50 || more === undefined).toBe(true);
  });
});
