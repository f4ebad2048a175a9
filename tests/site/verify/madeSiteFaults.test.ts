import { createHash } from 'node:crypto';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countFaults } from '../../../src/site/verify/countFaults.ts';
import { checksumFaults } from '../../../src/site/verify/checksumFaults.ts';
import { csvJsonFaults } from '../../../src/site/verify/csvJsonFaults.ts';
import { linkFaults } from '../../../src/site/verify/linkFaults.ts';
import { nameFaults } from '../../../src/site/verify/nameFaults.ts';
import { policyFaults } from '../../../src/site/verify/policyFaults.ts';
import { searchFaults } from '../../../src/site/verify/searchFaults.ts';
import type { SiteFault } from '../../../src/site/verify/siteFault.ts';
import { sitemapFaults } from '../../../src/site/verify/sitemapFaults.ts';
import { weightHints } from '../../../src/site/verify/weightHints.ts';
import { madePage, madeSite, madeSiteUrl, madeSearch } from '../../setup/madeSite.ts';

type Files = Readonly<Record<string, string>>;
type Check = (files: Files) => Promise<readonly SiteFault[]>;

const links: Check = async (files) => linkFaults(await madeSite(files));
const policies: Check = async (files) => policyFaults(await madeSite(files));
const sitemaps: Check = async (files) => sitemapFaults(await madeSite(files));
const tables: Check = async (files) => csvJsonFaults(await madeSite(files));
const counts: Check = async (files) => countFaults(await madeSite(files));
const searches: Check = async (files) => searchFaults(await madeSite(files));

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const sums = (files: Files, lines: readonly string[] = []): Files => ({
  ...files,
  SHA256SUMS: [
    ...Object.entries({ 'index.html': madePage(''), ...files }).map(([file, text]) => `${sha(text)}  ${file}`),
    ...lines,
    '',
  ].join('\n'),
});
const checksums: Check = async (files) => checksumFaults((await madeSite(files)).folder);

/** The page for lost addresses, with a style of its own. */
const lost = (body: string) =>
  `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash('sha256').update('p{}').digest('base64')}'; base-uri 'none'; form-action 'none'"><style>p{}</style></head>${body}`;

const dictionary = (rows: readonly (readonly [name: string, title: string, list?: string])[]) =>
  JSON.stringify(rows.map(([name, title, list]) => ({ table: 'goals', name, title, code_list: list ?? null })));
const tableFiles = (csv: string, json: unknown): Files => ({
  'data/332160_dictionary.json': dictionary([
    ['id', 'ID'],
    ['removed', '削除'],
    ['status', '状態', 'value_status'],
  ]),
  'data/332160_codes.json': JSON.stringify([{ list: 'value_status', code: 'given', label: '値がある' }]),
  'data/332160_goals.csv': `\uFEFF${csv}`,
  'data/332160_goals.json': JSON.stringify(json),
});
const header = 'ID,削除,状態\r\n';
const row = { id: 'goal-1', removed: true, status: 'given' };

/** The levels that made sites say they have: one with pages, whose plural has a hyphen, and one without. */
const levels = [
  { key: 'pillar', plural: 'main-pillars', name: '柱', hasPage: true },
  { key: 'step', plural: 'steps', name: '取組', hasPage: false },
];
const owned = (explorer: string, pillar: string, kpis: readonly string[], steps: readonly string[] = []): Files => ({
  'main-pillars/one/index.html': madePage('main-pillars/one/', pillar),
  'kpis/index.html': madePage('kpis/', explorer),
  'data/332160_plan.json': JSON.stringify({ levels }),
  'data/332160_main_pillars.json': JSON.stringify([{ id: 'one' }]),
  'data/332160_items.json': JSON.stringify([
    { id: 'one', url: `${madeSiteUrl}main-pillars/one/` },
    ...steps.map((id) => ({ id, url: `${madeSiteUrl}main-pillars/one/#step-${id}` })),
  ]),
  'data/332160_kpis.json': JSON.stringify(kpis.map((id) => ({ id, url: `${madeSiteUrl}main-pillars/one/#${id}` }))),
});
const sitemap = (...addresses: readonly string[]): Files => ({
  'sitemap.xml': addresses.map((address) => `<url><loc>${madeSiteUrl}${address}</loc></url>`).join(''),
});
const searchable = (address: string) => madePage(address, '<main data-pagefind-body></main>');

/** A site of one page that can be found, without a file. */
const without = (left: string): Files =>
  Object.fromEntries(Object.entries({ ...madeSearch('a/'), 'a/index.html': searchable('a/') }).filter(([file]) => file !== left));

/** A made site, the check that looks at it, and every fault that it must find. */
const cases: readonly (readonly [string, Check, Files, readonly string[]])[] = [
  [
    'a link to a place that is there',
    links,
    {
      'a/index.html': madePage(
        'a/',
        '<p id="x"></p><a href="index.html#x"></a><a href="../index.html"></a><a href="mailto:a@b.jp"></a><a href="https://other.example/"></a>',
      ),
    },
    [],
  ],
  [
    'a link to a place that is not',
    links,
    { 'a/index.html': madePage('a/', '<p id="x"></p><a href="#y"></a>') },
    ['a/index.html リンク「#y」の先に「#y」がありません'],
  ],
  [
    'an id that stands twice',
    links,
    { 'a/index.html': madePage('a/', '<p id="x"></p><p id="x"></p>') },
    ['a/index.html 同じid「x」が2つあります'],
  ],
  [
    'a link of another scheme',
    links,
    { 'a/index.html': madePage('a/', '<a href="data:text/plain,x"></a>') },
    ['a/index.html リンク「data:text/plain,x」は相対ではありません'],
  ],
  [
    'a link from the root of the host',
    links,
    { 'a/index.html': madePage('a/', '<a href="/plan/index.html"></a>') },
    ['a/index.html リンク「/plan/index.html」は相対ではありません'],
  ],
  ['a link from the root on the page for lost addresses', links, { '404.html': lost('<a href="/plan/index.html"></a>') }, []],
  [
    'a form that is sent nowhere',
    links,
    { 'a/index.html': madePage('a/', '<form action="../search/index.html"></form>') },
    ['a/index.html リンク「../search/index.html」の先がありません'],
  ],
  [
    'a link that climbs out of the folder of the site',
    links,
    { 'a/index.html': madePage('a/', '<a href="../../a/index.html"></a>') },
    ['a/index.html リンク「../../a/index.html」の先がありません'],
  ],
  [
    'a link whose percent signs are broken',
    links,
    { 'a/index.html': madePage('a/', '<a href="%E3%81.html"></a>') },
    ['a/index.html リンク「%E3%81.html」の先がありません'],
  ],

  ['pages with the one policy', policies, { '404.html': lost('') }, []],
  [
    'a page with two policies',
    policies,
    { 'a/index.html': madePage('a/', '', `<meta http-equiv="content-security-policy" content="default-src *">`) },
    ['a/index.html 内容の方針（Content-Security-Policy）が、すべてのページに決めたものと違います'],
  ],
  [
    'a script on the page for lost addresses',
    policies,
    { '404.html': lost('<script>1</script>') },
    ['404.html ページのなかに「<script>」が書かれています'],
  ],
  [
    'any event attribute',
    policies,
    { 'a/index.html': madePage('a/', '<p onpointerover="x()"></p>') },
    ['a/index.html ページのなかに「onpointerover=」が書かれています'],
  ],
  ['an attribute that only ends like an event', policies, { 'a/index.html': madePage('a/', '<p data-season="x"></p>') }, []],
  [
    'a script as a link in capitals',
    policies,
    { 'a/index.html': madePage('a/', '<a href=" JavaScript:x()"></a>') },
    ['a/index.html ページのなかに「javascript:」が書かれています'],
  ],
  ['data in a page', policies, { 'a/index.html': madePage('a/', '<script type="application/ld+json">{}</script>') }, []],

  [
    'a sitemap of all pages but those that are not to be shown',
    sitemaps,
    {
      ...sitemap('', 'a&amp;b/'),
      'a&b/index.html': madePage('a&b/'),
      'c/index.html': madePage('c/', '', '<meta name="robots" content="noindex">'),
    },
    [],
  ],
  ['a page that stands twice in the sitemap', sitemaps, sitemap('', ''), ['sitemap.xml']],
  [
    'a page that gives itself another address',
    sitemaps,
    { ...sitemap('', 'a/'), 'a/index.html': madePage('b/') },
    ['a/index.html ページが名乗るアドレス（canonical）が、置き場所と違います'],
  ],
  ['no sitemap', sitemaps, {}, ['sitemap.xml ファイルがありません']],

  ['a CSV that says what its JSON says', tables, tableFiles(`${header}goal-1,1,値がある\r\n`, [row]), []],
  ['a yes that is a no', tables, tableFiles(`${header}goal-1,0,値がある\r\n`, [row]), ['data/332160_goals.csv 2行目の「削除」が']],
  ['a code in place of its label', tables, tableFiles(`${header}goal-1,1,given\r\n`, [row]), ['data/332160_goals.csv 2行目の「状態」が']],
  [
    'a CSV with a row more',
    tables,
    tableFiles(`${header}goal-1,1,値がある\r\ngoal-2,1,値がある\r\n`, [row]),
    ['data/332160_goals.csv 行が'],
  ],
  ['a JSON with a row more', tables, tableFiles(`${header}goal-1,1,値がある\r\n`, [row, row]), ['data/332160_goals.csv 行が']],
  [
    'a JSON with a key more',
    tables,
    tableFiles(`${header}goal-1,1,値がある\r\n`, [{ ...row, more: 1 }]),
    ['data/332160_goals.csv 2行目の'],
  ],
  ['headers in another order', tables, tableFiles('ID,状態,削除\r\ngoal-1,値がある,1\r\n', [row]), ['data/332160_goals.csv 見出しが']],
  ['a CSV without its JSON, which is no table', tables, { 'data/332160_goals.csv': 'x' }, []],
  [
    'a JSON that cannot be read',
    tables,
    { ...tableFiles(`${header}goal-1,1,値がある\r\n`, []), 'data/332160_goals.json': '{' },
    ['data/332160_goals.json 読み取れません'],
  ],

  ['a place and a row for each KPI', counts, owned('<table><tr data-kpi-id="kpi-a"></tr></table>', '<p id="kpi-a"></p>', ['kpi-a']), []],
  [
    'another KPI in the explorer',
    counts,
    owned('<table><tr data-kpi-id="kpi-b"></tr></table>', '<p id="kpi-a"></p>', ['kpi-a']),
    ['kpis/index.html 表の行'],
  ],
  [
    'a KPI without a place on its page',
    counts,
    owned('<table><tr data-kpi-id="kpi-a"></tr></table>', '<p id="kpi-b"></p>', ['kpi-a']),
    ['main-pillars/one/index.html KPI「kpi-a」の場所がありません'],
  ],
  ['a place for an item that has no page', counts, owned('', '<p id="step-a"></p>', [], ['a']), []],
  [
    'an item without a page and without a place',
    counts,
    owned('', '<p id="step-a"></p>', [], ['a', 'b']),
    ['main-pillars/one/index.html 項目「b」の場所がありません'],
  ],
  [
    'an item without its page',
    counts,
    { ...owned('', '', []), 'data/332160_main_pillars.json': JSON.stringify([{ id: 'one' }, { id: 'two' }]) },
    ['main-pillars/two/index.html 表「main_pillars」に行があるのに、ページがありません'],
  ],
  ['no word of its levels', counts, { 'main-pillars/one/index.html': madePage('main-pillars/one/') }, []],
  [
    'a page that tells what is gone',
    counts,
    { ...owned('', '', []), 'main-pillars/two/index.html': madePage('main-pillars/two/', '<main data-tombstone></main>') },
    [],
  ],
  [
    'a page of nothing',
    counts,
    { ...owned('', '', []), 'main-pillars/two/index.html': madePage('main-pillars/two/') },
    ['main-pillars/two/index.html ページがあるのに、表「main_pillars」に行がありません'],
  ],
  [
    'a page of a department that no table has',
    counts,
    { 'departments/planning/index.html': madePage('departments/planning/') },
    ['departments/planning/index.html ページがあるのに、表「departments」に行がありません'],
  ],

  ['a register of all pages that are to be found', searches, { ...madeSearch('a/'), 'a/index.html': searchable('a/') }, []],
  [
    'a page that is not found',
    searches,
    { ...madeSearch('a/'), 'a/index.html': searchable('a/'), 'b/index.html': searchable('b/') },
    ['b/index.html 検索の対象なのに、検索の一覧にありません'],
  ],
  ['a page that is found without its text', searches, without('search/v1/texts/0.json'), ['search/v1/texts/0.json ファイルがありません']],
  ['no large index', searches, without('pagefind/v1/pagefind.js'), ['pagefind/v1/pagefind.js ファイルがありません']],
  ['no small index', searches, without('search/v1/texts.js'), ['search/v1/texts.js ファイルがありません']],
  ['no register', searches, without('search/v1/pages.js'), ['search/v1/pages.js 読み取れません']],
  [
    'a search page that names the files of another build',
    searches,
    { ...without(''), 'search/index.html': madePage('search/', '<ol data-search-version="v2"></ol>') },
    ['search/v2/pages.js 読み取れません'],
  ],
  [
    'a search page that names no version',
    searches,
    { ...without(''), 'search/index.html': madePage('search/', '<ol data-search-version="-"></ol>') },
    ['search/index.html 読み取れません'],
  ],
  ['no search page', searches, without('search/index.html'), ['search/index.html 読み取れません']],
  ['a page that is found and is none', searches, madeSearch('a/'), ['search/v1/pages.js 検索が、検索の対象でない「a/」を見つけます']],

  ['sound checksums', checksums, sums({ 'a.txt': 'a' }), []],
  ['a file that is there besides', checksums, { ...sums({}), 'a.txt': 'a' }, ['a.txt SHA256SUMSにないファイルです']],
  ['a file that is listed twice', checksums, sums({ 'a.txt': 'a' }, [`${sha('a')}  a.txt`]), ['SHA256SUMS']],
  [
    'a list that was cut off',
    checksums,
    { ...sums({ 'a.txt': 'a' }), SHA256SUMS: `${sha(madePage(''))}  index.html\n${sha('a')}  a.txt` },
    ['SHA256SUMS', 'a.txt'],
  ],
];

describe('a made site', () => {
  it.each(cases)('with %s has the right faults', async (_, check, files, expected) => {
    const found = (await check(files)).map(({ file, fault }) => `${file} ${fault}`);
    expect(found).toHaveLength(expected.length);
    for (const [place, start] of expected.entries()) expect(found[place]?.startsWith(start), found[place]).toBe(true);
  });
});

const hint = (file: string, what: string, bytes: number, budget: number) =>
  `参考：${file} の${what}は${bytes}バイトで、開発者の目安（${budget}バイト）より重くなりました。このまま公開できます。内容を直す必要はありません。`;

describe(weightHints, () => {
  const weighed = [
    { plural: 'goals', hasPage: true },
    { plural: 'initiatives', hasPage: true },
    { plural: 'steps', hasPage: false },
  ];

  it.each<readonly [string, Files, readonly string[]]>([
    ['a home within the budget', { 'index.html': 'x'.repeat(100_000) }, []],
    ['a home that is heavier', { 'index.html': 'x'.repeat(100_001) }, [hint('index.html', 'HTML', 100_001, 100_000)]],
    ['stylesheets within the budget together', { 'a.css': 'x'.repeat(20_000), 'b.css': 'x'.repeat(25_000) }, []],
    [
      'stylesheets that are heavier together',
      { 'a.css': 'x'.repeat(20_000), 'b.css': 'x'.repeat(25_001) },
      [hint('a.css', 'CSS', 45_001, 45_000)],
    ],
    [
      'an item of the last level with pages that is heavier',
      { 'initiatives/a/index.html': 'x'.repeat(40_001) },
      [hint('initiatives/a/index.html', 'HTML', 40_001, 40_000)],
    ],
    [
      'no page of another level, nor of a list',
      { 'goals/a/index.html': 'x'.repeat(40_001), 'initiatives/index.html': 'x'.repeat(40_001), 'steps/a/index.html': 'x'.repeat(40_001) },
      [],
    ],
    [
      'scripts that are heavier together',
      {
        'a/index.html': madePage('a/', '<script src="../a.js?1"></script><script src="../b.js"></script>'),
        'a.js': 'x'.repeat(15_000),
        'b.js': 'x',
      },
      [hint('a/index.html', 'JavaScript', 15_001, 15_000)],
    ],
  ])('tells of %s', async (_, files, expected) => {
    expect(weightHints(await madeSite(files), weighed)).toEqual(expected);
  });

  it('tells of 20 heavy pages one by one, and how many there are besides', async () => {
    const pages = Object.fromEntries(Array.from({ length: 23 }, (_, page) => [`initiatives/a${page}/index.html`, 'x'.repeat(40_001)]));
    const hints = weightHints(await madeSite(pages), weighed);
    expect(hints).toHaveLength(21);
    expect(hints.at(-1)).toBe('参考：目安より重いものが、ほかに3件あります。');
  });
});

describe(nameFaults, () => {
  const fine = { [`${'a'.repeat(86)}.txt`]: '' };

  it('takes a name of 90 characters and refuses one of 91', async () => {
    expect(nameFaults((await madeSite(fine)).folder)).toEqual([{ file: '.', fault: 'アクセス権が0700です。0755でなければなりません' }]);
    const faults = nameFaults((await madeSite({ [`${'a'.repeat(87)}.txt`]: '' })).folder);
    expect(faults.map(({ file }) => file)).toEqual(['.', `${'a'.repeat(87)}.txt`]);
  });

  it('refuses the folder of the site where others may not read it, and a link of the file system', async () => {
    const { folder } = await madeSite({});
    chmodSync(folder, 0o755);
    expect(nameFaults(folder)).toEqual([]);
    symlinkSync('index.html', path.join(folder, 'a.html'));
    expect(nameFaults(folder).map(({ file }) => file)).toEqual(['a.html']);
  });

  it('refuses names that differ only in capitals', async () => {
    const { folder } = await madeSite({ 'a.txt': '' });
    chmodSync(folder, 0o755);
    writeFileSync(path.join(folder, 'A.txt'), '', { mode: 0o644 });
    expect(nameFaults(folder).some(({ fault }) => fault.startsWith('大文字と小文字の違いしかない'))).toBe(true);
  });
});
