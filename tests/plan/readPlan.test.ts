import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/plan/problem/problem.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { baseFolder } from '../fixtures/broken/breakContent.ts';

describe('readPlan with a site of its own', () => {
  it.each([
    [{ siteAddress: 'https://city.example' }, 'https://city.example/plan/'],
    [{ basePath: '/' }, 'https://aoba.example/'],
    [{ siteAddress: 'http://localhost:4321/', basePath: '/a/b/' }, 'http://localhost:4321/a/b/'],
    [{ siteAddress: undefined, basePath: undefined }, 'https://aoba.example/plan/'],
  ])('takes %j', async (options, siteUrl) => {
    expect((await readPlan(baseFolder, options)).plan?.information.siteUrl).toBe(siteUrl);
  });

  it.each([
    { siteAddress: '' },
    { siteAddress: 'https://city\u200B.example', code: 'address-character', column: 13 },
    { siteAddress: 'city.example' },
    { siteAddress: 'https://city.example/plan/' },
    { siteAddress: 'https://user@city.example', code: 'address-user', column: 13 },
    { siteAddress: 'https://city.example?a' },
    { basePath: '' },
    { basePath: 'plan' },
    { basePath: '/plan' },
    { basePath: '/../', code: 'address-dots', column: 2 },
    { basePath: '/a/%2E%2e/', code: 'address-dots', column: 4 },
    { basePath: '/%0d%0a/', code: 'address-percent', column: 2 },
    { basePath: '/計画\u202E/', code: 'address-character', column: 4 },
    { basePath: '/a//b/' },
    { basePath: 'C:/Program Files/Git/plan/' },
  ])('refuses %j and names the variable', async ({ code = 'form-wrong', column = 1, ...options }) => {
    const { plan, problems } = await readPlan(baseFolder, options);
    expect(plan).toBeUndefined();
    expect(problems).toMatchObject([
      { code, file: 'siteAddress' in options ? 'HIRAKU_SITE_ADDRESS' : 'HIRAKU_BASE_PATH', line: 1, column },
    ]);
  });

  it('explains both in Japanese', async () => {
    const { problems } = await readPlan(baseFolder, { siteAddress: 'https://city.example/plan/', basePath: '' });
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "HIRAKU_BASE_PATH:1:1  書き方が違います  [form-wrong]
        見つけたもの  空の文字
        書けるもの    / か、/plan/ のように前後に / の付いたフォルダー名（フォルダー名は、文字、数字、- . _ ~ だけ。. や .. だけの名前は不可）
        直し方        この形に直してください。

      HIRAKU_SITE_ADDRESS:1:1  書き方が違います  [form-wrong]
        見つけたもの  https://city.example/plan/
        書けるもの    https://www.example.jp の形（フォルダー名などは付けず、base に書く）
        直し方        この形に直してください。

      2件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });
});
