import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { builtSite } from '../setup/builtSites.ts';
import { byName, htmlFiles, readHtml } from '../setup/htmlPage.ts';
import { copyProject } from '../../scripts/bench/copyProject.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { standingFiles } from '../setup/standingFiles.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

/** A value of the environment that must never be published. */
const canary = 'canary-7f3a91c2';

describe('the build command', async () => {
  const { folder: lastSite, content: fixture } = await builtSite('minamo');
  let content: string;
  let place: string;
  let output: string;

  // A copy of the fixture plan to change, and a place to publish in, where the last good site stands.
  beforeEach(async () => {
    const folder = temporaryFolder();
    content = path.join(folder, 'content');
    place = path.join(folder, 'public');
    output = path.join(place, 'site');
    await cp(fixture, content, { recursive: true });
    await cp(lastSite, output, { recursive: true });
  });

  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(path.join(content, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(path.join(content, file), text.replace(from, to));
  };

  const removeLine = async (file: string, start: string) => {
    const lines = (await readFile(path.join(content, file), 'utf8')).split('\n');
    const kept = lines.filter((line) => !line.startsWith(start));
    expect(kept).toHaveLength(lines.length - 1);
    await writeFile(path.join(content, file), kept.join('\n'));
  };

  it.each([
    [
      'the content has a problem',
      'initiatives/hana.md',
      'departments: [constructor]',
      'departments: [gardening]',
      /initiatives\/hana\.md:6:15 {2}\S.*\n {2}見つけたもの {2}gardening\n {2}書けるもの {4}.+\n {2}直し方 {8}.+\n\n1件の問題があります。すべて直すまで、公開中のサイトは変わりません。\n$/,
    ],
    [
      'prose would run a program',
      'pages/about.mdx',
      '---\n\n',
      '---\n\n{process.env.HIRAKU_CANARY}\n\n',
      /pages\/about\.mdx:6:1 {2}\S.* {2}\[prose-code\]\n {2}見つけたもの {2}\{process\.env\.HIRAKU_CANARY\}\n[^]*\n\n1件の問題があります。すべて直すまで、公開中のサイトは変わりません。\n$/,
    ],
    [
      'prose has a script',
      'initiatives/hana.md',
      '\n---\n',
      '\n---\n\n<script src="https://evil.example/x.js"></script>\n\n',
      /initiatives\/hana\.md:\d+:1 {2}\S.* {2}\[prose-html\]\n/,
    ],
    [
      'prose links to a page that does not exist',
      'initiatives/hana.md',
      'https://www.city.minamo.example/hana/?a=1&b=2',
      '../hanna/',
      /initiatives\/hana\.md:\d+:\d+ {2}リンクの先が、このサイトにありません {2}\[prose-link-lost\]\n {2}見つけたもの {2}\.\.\/hanna\/\n/,
    ],
    [
      'prose links to a heading that does not exist',
      'initiatives/hana.md',
      'https://www.city.minamo.example/hana/?a=1&b=2',
      '../hana/#hanna',
      /initiatives\/hana\.md:\d+:\d+ {2}リンクの先のページに、その場所がありません {2}\[prose-place-lost\]\n {2}見つけたもの {2}\.\.\/hana\/#hanna\n/,
    ],
  ])('leaves the last site as it is, byte for byte, and nothing beside it when %s', async (_, file, from, to, message) => {
    await edit(file, from, to);
    const before = await fingerprint(output);
    const { status, stdout, stderr } = runBuild(content, output, { HIRAKU_CANARY: canary });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).not.toContain(canary);
    expect(stderr).toMatch(message);
    expect(await fingerprint(output)).toEqual(before);
    expect(await readdir(place)).toEqual(['site']);
  });

  it('builds beside the checkout, into a folder whose name begins as that of the checkout does', async () => {
    const project = await copyProject(path.join(place, 'hiraku'));
    const { status, stderr } = runBuild(content, path.join(place, 'hiraku-site'), {}, { project });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const sums = (folder: string) => readFile(path.join(folder, 'SHA256SUMS'), 'utf8');
    expect(await sums(path.join(place, 'hiraku-site'))).toBe(await sums(output));
    expect((await readdir(place)).sort()).toEqual(['hiraku', 'hiraku-site', 'site']);
  });

  it('publishes nothing of the environment of the builder', async () => {
    expect(runBuild(content, output, { HIRAKU_CANARY: canary }).status).toBe(0);
    expect((await fileTexts(output)).filter(({ text }) => text.includes(canary))).toEqual([]);
  });

  it('tells all problems of the content at once', async () => {
    await edit('initiatives/hana.md', 'departments: [constructor]', 'departments: [gardening]');
    await edit('plan.yaml', 'baselineYear: 2020', 'baselineYear: ２０２０年');
    await edit('results/2021.csv', 'kpi-hana-planted,0', 'kpi-hana-plantd,0');
    const { status, stderr } = runBuild(content, output);
    expect(status).toBe(1);
    for (const place of [/initiatives\/hana\.md:6:15 /, /plan\.yaml:\d+:\d+ /, /results\/2021\.csv:3:\d+ /]) expect(stderr).toMatch(place);
    expect(stderr).toMatch(/\n3件の問題があります。/);
  });

  it('leaves no trace of an initiative that was deleted from the content, save in editions and in what changed since the last one', async () => {
    const id = 'lake-brand';
    const where = async () =>
      (await fileTexts(output))
        .filter(
          ({ file, text }) => !file.startsWith('data/editions/') && file !== 'data/index.html' && (file.includes(id) || text.includes(id)),
        )
        .map(({ file }) => file);
    expect((await where()).length).toBeGreaterThan(10);
    await rm(path.join(content, 'initiatives', `${id}.md`));
    await removeLine('results/2022.csv', `kpi-${id}-sales,`);
    const { status, stderr } = runBuild(content, output);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await where()).toEqual([]);
    expect(await readdir(place)).toEqual(['site']);
    const [before, after] = [await siteFiles(lastSite), await siteFiles(output)].map((files) =>
      files
        .filter((file) => !file.startsWith('pagefind/'))
        .map((file) => file.replace(/^(search\/|assets\/kpi-records\.)[0-9a-f]{8,}/, '$1version')),
    );
    expect(after?.filter((file) => !before?.includes(file))).toEqual([]);
    expect(before?.filter((file) => !after?.includes(file) && !file.includes(id))).toEqual([
      expect.stringMatching(/^search\/version\/texts\/\d+\.json$/),
    ]);
  });

  it('takes the address of the site from the environment for whatever needs a full address, and changes no relative link', async () => {
    const { status, stdout } = runBuild(content, output, {
      HIRAKU_SITE_ADDRESS: 'https://plan.city.example',
      HIRAKU_BASE_PATH: '/2027/senryaku/',
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^\S+ に\d+ファイル（\d+ページ、検索の対象\d+ページ）を書きました。[\d.]+秒。\n台帳（published\.yaml、published-values\.csv）にまだない住所・場所・ID・値が\d+件あります。公開したら、npm run ledger で書きたしてください。書きたすまでは、消えたり変わったりしても気づけません。\n$/,
    );

    const old = 'https://www.city.minamo.example/keikaku/';
    const now = 'https://plan.city.example/2027/senryaku/';
    const files = await htmlFiles(output);
    expect(files).toEqual(await htmlFiles(lastSite));
    for (const file of files) {
      const [a, b] = [await addresses(lastSite, file), await addresses(output, file)];
      expect(b.canonical, file).toEqual(a.canonical.map((address) => address.replace(old, now)));
      expect(
        b.canonical.every((address) => address.startsWith(now)),
        file,
      ).toBe(true);
      expect(b.links, file).toEqual(file === '404.html' ? a.links.map((link) => link.replace('/keikaku/', '/2027/senryaku/')) : a.links);
      expect(await readFile(path.join(output, file), 'utf8'), file).not.toContain(old);
    }
    const [before, after] = [
      await readFile(path.join(lastSite, 'sitemap.xml'), 'utf8'),
      await readFile(path.join(output, 'sitemap.xml'), 'utf8'),
    ];
    expect(before).toContain(`<loc>${old}initiatives/hana/</loc>`);
    expect(after).toBe(before.replaceAll(old, now));
    const data = (await siteFiles(output)).filter((file) => /^data\/.*\.(csv|json|svg)$/.test(file) && !file.startsWith('data/editions/'));
    expect(data.length).toBeGreaterThan(18);
    for (const file of data) expect(await readFile(path.join(output, file), 'utf8'), file).not.toContain(old);
  });

  it('makes the same site of the same content every time, whatever site stood there before', async () => {
    const { folder: otherSite } = await builtSite('real');
    await rm(output, { recursive: true });
    await cp(otherSite, output, { recursive: true });
    await rm(path.join(output, 'index.html'));
    expect(runBuild(content, output).status).toBe(0);
    expect(await fingerprint(output)).toEqual(await fingerprint(lastSite));
    expect(await readdir(place)).toEqual(['site']);
  });

  it.each([
    ['a file was added to', 'left-over.html', 'output-foreign'],
    ['a page was altered of', 'index.html', 'output-altered'],
  ])('replaces no site that %s, and touches nothing', async (_, file, code) => {
    await writeFile(path.join(output, file), 'x');
    const before = standingFiles(place);
    const { status, stdout, stderr } = runBuild(content, output);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`\\[${code}\\]\n {2}見つけたもの {2}${file}\n`));
    expect(standingFiles(place)).toEqual(before);
  });

  it('lets a web server read every folder and file, whatever the umask of the builder', async () => {
    const umask = process.umask(0o077);
    try {
      expect(runBuild(content, output).status).toBe(0);
    } finally {
      process.umask(umask);
    }
    const entries = await readdir(output, { recursive: true, withFileTypes: true });
    const modes = await Promise.all(
      entries.map(
        async (entry) =>
          `${entry.isDirectory() ? 'folder' : 'file'} ${((await stat(path.join(entry.parentPath, entry.name))).mode & 0o777).toString(8)}`,
      ),
    );
    expect([...new Set(modes)].sort()).toEqual(['file 644', 'folder 755']);
    expect((await stat(output)).mode & 0o777).toBe(0o755);
  });
});

/** Every file of a folder with its checksum. */
async function fingerprint(folder: string): Promise<string[]> {
  return Promise.all(
    (await siteFiles(folder)).map(
      async (file) =>
        `${createHash('sha256')
          .update(await readFile(path.join(folder, file)))
          .digest('hex')}  ${file}`,
    ),
  );
}

/** What stands in every file of a site, search index included. */
async function fileTexts(folder: string): Promise<{ file: string; text: string }[]> {
  return Promise.all(
    (await siteFiles(folder)).map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return { file, text: (packed ? gunzipSync(bytes) : bytes).toString('utf8') };
    }),
  );
}

/** The full address that a page gives itself, and the links on it. */
async function addresses(folder: string, file: string): Promise<{ canonical: string[]; links: string[] }> {
  const page = await readHtml(folder, file);
  const links = byName(page, 'link')
    .filter(({ attribs }) => attribs['rel'] === 'canonical')
    .map(({ attribs }) => attribs['href'] ?? '');
  const og = byName(page, 'meta')
    .filter(({ attribs }) => attribs['property'] === 'og:url')
    .map(({ attribs }) => attribs['content'] ?? '');
  return {
    canonical: [...links, ...og],
    links: byName(page, 'a', 'form', 'script').map(({ attribs }) => attribs['href'] ?? attribs['action'] ?? attribs['src'] ?? ''),
  };
}
