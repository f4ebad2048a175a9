import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import { searchPageFile } from '../../src/addresses/fileAddress.ts';
import { searchFiles } from '../../src/search/index/searchFiles.ts';
import { namedVersion } from '../../src/search/index/searchVersion.ts';
import { siteFiles, writeChecksums } from '../../src/site/files/siteFiles.ts';
import { checksumFaults } from '../../src/site/verify/checksumFaults.ts';
import { verifyCopy } from '../../src/site/verify/verifyCopy.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import { builtSite, builtSites } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

const { folder: site, plan } = await builtSite('minamo');
const code = plan.information.cityCode;
const searched = searchFiles(namedVersion(await readFile(path.join(site, searchPageFile), 'utf8')) ?? '');
// .nojekyll is empty and so has no byte to flip.
const files = (await siteFiles(site)).filter((file) => file !== '.nojekyll');

/** A copy of the site to spoil. */
async function copyOfSite(): Promise<string> {
  const copy = path.join(temporaryFolder(), 'copy');
  await cp(site, copy, { recursive: true });
  return copy;
}

/** The smallest file of each kind, by what its name ends with. */
function oneOfEachKind(): [string, string][] {
  return [...new Map(files.map((file): [string, string] => [/\.[A-Za-z_]+$/.exec(file)?.[0] ?? file, file]))];
}

describe.each(await builtSites())('a copy of the site of $name', ({ folder, plan }) => {
  it('has no fault', async () => {
    const { faults, figures } = await verifyCopy(folder);
    expect(faults).toEqual([]);
    const { last, ...counts } = figures;
    expect(last.name).toBe(plan.levels.at(-1)?.name);
    expect(Math.min(last.count, ...Object.values<number>({ ...counts }))).toBeGreaterThan(5);
  });
});

describe('a copy of a site in which one byte flipped', async () => {
  it.each(oneOfEachKind())('is refused with the name of the file (%s: %s)', async (_, file) => {
    const copy = await copyOfSite();
    const full = path.join(copy, file);
    const bytes = await readFile(full);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(full, bytes);
    const named = (await checksumFaults(copy)).map((fault) => fault.file);
    // A flipped byte of the list itself is a wrong sum, or a wrong name, of the file on that line.
    if (file === 'SHA256SUMS') expect(named.length).toBeGreaterThan(0);
    else expect(named).toEqual([file]);
  });
});

describe('a copy of a site', () => {
  it('is refused with the name of a file that is missing, and of one that is there besides', async () => {
    const copy = await copyOfSite();
    await rm(path.join(copy, 'data', `${code}_kpis.csv`));
    await writeFile(path.join(copy, 'extra.txt'), 'x');
    expect(await checksumFaults(copy)).toEqual([
      { file: `data/${code}_kpis.csv`, fault: 'ファイルがありません' },
      { file: 'extra.txt', fault: 'SHA256SUMSにないファイルです' },
    ]);
  });

  it('is refused with the name of each folder in which no file lies, which its checksums cannot name', async () => {
    const copy = await copyOfSite();
    await mkdir(path.join(copy, 'goals', 'empty', 'inside'), { recursive: true });
    expect(await checksumFaults(copy)).toEqual([
      { file: 'goals/empty', fault: 'SHA256SUMSにない空のフォルダーです' },
      { file: 'goals/empty/inside', fault: 'SHA256SUMSにない空のフォルダーです' },
    ]);
  });

  it('is refused for a link and a pipe, named and not followed or opened', async () => {
    const copy = await copyOfSite();
    const outside = temporaryFolder();
    await cp(path.join(copy, 'icon.svg'), path.join(outside, 'icon.svg'));
    await rm(path.join(copy, 'icon.svg'));
    await symlink(path.join(outside, 'icon.svg'), path.join(copy, 'icon.svg'));
    await symlink(outside, path.join(copy, 'outside'));
    await promisify(execFile)('mkfifo', [path.join(copy, 'pipe.txt')]);
    const { faults } = await verifyCopy(copy);
    expect(faults.filter(({ file }) => ['icon.svg', 'outside', 'outside/icon.svg', 'pipe.txt'].includes(file))).toEqual([
      { file: 'icon.svg', fault: 'ファイルがありません' },
      { file: 'icon.svg', fault: siteFaultText.notPlainFile },
      { file: 'outside', fault: siteFaultText.notPlainFile },
      { file: 'pipe.txt', fault: siteFaultText.notPlainFile },
    ]);
  });

  it('is refused without its checksums', async () => {
    const copy = await copyOfSite();
    await rm(path.join(copy, 'SHA256SUMS'));
    expect(await checksumFaults(copy)).toEqual([{ file: 'SHA256SUMS', fault: 'ファイルがありません' }]);
  });

  it('is refused where its list of checksums was cut off', async () => {
    const copy = await copyOfSite();
    const sums = await readFile(path.join(copy, 'SHA256SUMS'), 'utf8');
    await writeFile(path.join(copy, 'SHA256SUMS'), sums.slice(0, -10));
    expect((await checksumFaults(copy)).map(({ file }) => file)).toContain('SHA256SUMS');
  });
});

const page = 'initiatives/hana/index.html';
const policy = 'Content-Security-Policy';

/** What is spoiled, in which file, and the fault that it must come to although the checksums were written anew. */
const spoiled: readonly (readonly [string, string, string | RegExp, string, string, string])[] = [
  [
    'a policy of its own',
    page,
    "default-src 'none'",
    "default-src 'self'",
    page,
    `内容の方針（${policy}）が、すべてのページに決めたものと違います`,
  ],
  [
    'a policy that stands late',
    page,
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><meta name="x">',
    page,
    `内容の方針（${policy}）が、文字コードの宣言のすぐ後にありません`,
  ],
  ['an inline script', page, '</body>', '<script>1</script></body>', page, 'ページのなかに「<script>」が書かれています'],
  ['an inline style', page, '</body>', '<style>p{}</style></body>', page, 'ページのなかに「<style>」が書かれています'],
  ['a style attribute', page, '</body>', '<p style="color:red"></p></body>', page, 'ページのなかに「style=」が書かれています'],
  ['an event attribute', page, '</body>', '<p onclick="x()"></p></body>', page, 'ページのなかに「onclick=」が書かれています'],
  ['a script as a link', page, '</body>', '<a href="javascript:x()"></a></body>', page, 'ページのなかに「javascript:」が書かれています'],
  [
    'another style on the page for lost addresses',
    '404.html',
    '<style>',
    '<style> ',
    '404.html',
    `内容の方針（${policy}）が、すべてのページに決めたものと違います`,
  ],
  [
    'a page left out of the sitemap',
    'sitemap.xml',
    /<url><loc>[^<]*initiatives\/hana\/<\/loc>.*?<\/url>/,
    '',
    page,
    'sitemap.xmlにないページです',
  ],
  [
    'a page in the sitemap that is none',
    'sitemap.xml',
    'initiatives/hana/',
    'initiatives/hanna/',
    'sitemap.xml',
    '「https://www.city.minamo.example/keikaku/initiatives/hanna/」は、検索エンジンに見せるページではありません',
  ],
  [
    'an address that is not its own',
    page,
    /<link rel="canonical" href="[^"]*"/,
    '<link rel="canonical" href="https://www.city.minamo.example/keikaku/"',
    page,
    'ページが名乗るアドレス（canonical）が、置き場所と違います',
  ],
  ['another number in a CSV', `data/${code}_kpi_values.csv`, '1234567', '1234568', `data/${code}_kpi_values.csv`, '行目の「値」が'],
  ['another word in a JSON', `data/${code}_kpis.json`, '植えた株数', '植えた本数', `data/${code}_kpis.csv`, '行目の「KPI名」が'],
  ['another header in a CSV', `data/${code}_kpis.csv`, 'ID', 'Id', `data/${code}_kpis.csv`, '見出しが、項目の表（dictionary）と違います'],
  ['a row less in a CSV', `data/${code}_notes.csv`, /\r\n[^\r]*\r\n$/, '\r\n', `data/${code}_notes.csv`, '行が'],
  ['a JSON that is none', `data/${code}_notes.json`, '[', '(', `data/${code}_notes.json`, '読み取れません'],
  ['a KPI that is not on its page', page, 'id="kpi-hana-planted"', 'id="kpi-hana-plan"', page, 'KPI「kpi-hana-planted」の場所がありません'],
  ['a row less in the explorer', 'kpis/index.html', 'data-kpi-id="kpi-hana-planted"', '', 'kpis/index.html', '表の行（'],
  [
    'a page that search does not know',
    '404.html',
    '<main',
    '<main data-pagefind-body',
    '404.html',
    '検索の対象なのに、検索の一覧にありません',
  ],
  [
    'a page that search should not know',
    page,
    ' data-pagefind-body',
    '',
    searched.register,
    '検索が、検索の対象でない「initiatives/hana/」を見つけます',
  ],
  ['a broken register of search', searched.register, '="', '="A', searched.register, '読み取れません'],
  [
    'the version of another build on the search page',
    'search/index.html',
    /data-search-version="[^"]*"/,
    'data-search-version="x"',
    'search/x/pages.js',
    '読み取れません',
  ],
  [
    'a broken link',
    page,
    '"../../notes/index.html"',
    '"../../notess/index.html"',
    page,
    'リンク「../../notess/index.html」の先がありません',
  ],
];

describe('a copy of a site with sound checksums', () => {
  it.each(spoiled)('is refused for %s', async (_, file, from, to, named, fault) => {
    const copy = await copyOfSite();
    const text = await readFile(path.join(copy, file), 'utf8');
    const altered = text.replace(from, to);
    expect(altered).not.toBe(text);
    await writeFile(path.join(copy, file), altered);
    writeChecksums(copy, await siteFiles(copy));
    const { faults } = await verifyCopy(copy);
    expect(
      faults.filter((each) => each.file === named && each.fault.includes(fault)),
      JSON.stringify(faults.slice(0, 5)),
    ).not.toEqual([]);
  });

  it('is refused for a page without a row, and a row without a page', async () => {
    const copy = await copyOfSite();
    await rename(path.join(copy, 'initiatives', 'hana'), path.join(copy, 'initiatives', 'hanna'));
    const { faults } = await verifyCopy(copy);
    expect(faults).toContainEqual({ file: 'initiatives/hanna/index.html', fault: 'ページがあるのに、表「initiatives」に行がありません' });
    expect(faults).toContainEqual({ file: page, fault: '表「initiatives」に行があるのに、ページがありません' });
  });

  it.each(['大文字.txt', 'UPPER.txt', 'con.txt', 'a b.txt', `${'a'.repeat(91)}.txt`])('is refused for the name %s', async (name) => {
    const copy = await copyOfSite();
    await writeFile(path.join(copy, name), '', { mode: 0o644 });
    const faults = (await verifyCopy(copy)).faults.filter(({ file }) => file === name);
    expect(faults.map(({ fault }) => fault)).toContainEqual(expect.stringContaining('名前'));
  });

  it('is refused for names that differ only in capitals', async () => {
    const copy = await copyOfSite();
    await mkdir(path.join(copy, 'Goals'));
    expect((await verifyCopy(copy)).faults.some(({ fault }) => fault.startsWith('大文字と小文字の違いしかない'))).toBe(true);
  });

  it('is refused for a file and a folder that others may not read', async () => {
    const copy = await copyOfSite();
    await chmod(path.join(copy, page), 0o600);
    await chmod(path.join(copy, 'goals'), 0o700);
    expect((await verifyCopy(copy)).faults).toEqual([
      { file: 'goals', fault: 'アクセス権が0700です。0755でなければなりません' },
      { file: page, fault: 'アクセス権が0600です。0644でなければなりません' },
    ]);
  });
});

describe('scripts/verify.ts', () => {
  const run = promisify(execFile);
  const verify = async (folder: string) =>
    run(process.execPath, ['scripts/verify.ts', folder], { cwd: projectFolder }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
    );

  it('ends with 0 and what it compared for a sound copy, and changes nothing in it', async () => {
    const copy = await copyOfSite();
    const before = await readdir(copy, { recursive: true });
    const { code: status, stdout, stderr } = await verify(copy);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^問題は0件です。\d+ファイル、\d+ページ、リンク\d+本、CSVとJSONの表\d+組、主な取組\d+、KPI\d+、検索の対象\d+ページを調べました。SHA256SUMS のSHA-256は [0-9a-f]{64} です。公開者が別に示した値か、自分でつくったサイトの値と見くらべてください。\n$/,
    );
    expect(stdout).toContain(
      createHash('sha256')
        .update(await readFile(path.join(copy, 'SHA256SUMS')))
        .digest('hex'),
    );
    expect(await readdir(copy, { recursive: true })).toEqual(before);
  });

  it('ends with 0 and a hint for developers where a page is heavy', async () => {
    const copy = await copyOfSite();
    const text = await readFile(path.join(copy, page), 'utf8');
    await writeFile(path.join(copy, page), text.replace('</body>', `${'重い'.repeat(7000)}</body>`));
    writeChecksums(copy, await siteFiles(copy));
    const { code: status, stdout, stderr } = await verify(copy);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^問題は0件です。.+\n参考：initiatives\/hana\/index\.html のHTMLは\d+バイトで、開発者の目安（40000バイト）より重くなりました。このまま公開できます。内容を直す必要はありません。\n$/,
    );
  });

  it('ends with 1 and the name of the file for a spoiled one', async () => {
    const copy = await copyOfSite();
    await writeFile(path.join(copy, 'icon.svg'), '<svg/>');
    expect(await verify(copy)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'icon.svg: SHA256SUMSの値と違います。作ったあとで変わっています\n1件の問題があります。\n',
    });
  });

  it('ends with 1 where there is no site', async () => {
    const folder = path.join(temporaryFolder(), 'nothing');
    expect(await verify(folder)).toEqual({ code: 1, stdout: '', stderr: `${folder} というフォルダーがありません。\n` });
  });
});
