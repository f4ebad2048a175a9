import { chmod, cp, link, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/plan/problem/problem.ts';
import { readPlan, type SoundReading } from '../../../src/plan/readPlan.ts';
import { writingText } from '#words/commands/report.ts';
import { writeIntoContent } from '../../../src/site/ledger/contentWriter.ts';
import { writeLedger } from '../../../src/site/ledger/publishedLedger.ts';
import { writeEdition } from '../../../src/site/ledger/writeEdition.ts';
import { baseFolder } from '../../fixtures/broken/breakContent.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

const day = '2031-04-01';

/** A copy of the base's content, and what reading it comes to. */
async function copied(): Promise<{ folder: string; outside: string; reading: SoundReading }> {
  const outside = temporaryFolder();
  const folder = path.join(outside, 'content');
  await cp(baseFolder, folder, { recursive: true });
  const reading = await readPlan(folder);
  if (!reading.plan) throw new ContentError(reading.problems);
  return { folder, outside, reading };
}

async function everything(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

const said = (error: unknown) => (error instanceof ContentError ? error.message : error);

describe(writeIntoContent, () => {
  it('keeps the mode of the file that it replaces, and leaves another name of the old one as it was', async () => {
    const { folder, outside, reading } = await copied();
    const ledger = path.join(folder, 'published.yaml');
    await chmod(ledger, 0o640);
    await link(ledger, path.join(outside, 'second'));
    const before = await readFile(ledger, 'utf8');
    await writeLedger(folder, reading.plan);
    expect((await stat(ledger)).mode & 0o777).toBe(0o640);
    expect(await readFile(ledger, 'utf8')).not.toBe(before);
    expect(await readFile(path.join(outside, 'second'), 'utf8')).toBe(before);
  });

  it('leaves nothing behind where what it was asked to do fails', async () => {
    const { folder } = await copied();
    const before = await everything(folder);
    const failing = writeIntoContent({ folder, shownAs: 'content' }, async (writer) => {
      await writer.draftFolder([{ name: 'a.csv', content: 'a' }]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await everything(folder)).toEqual(before);
  });

  it('refuses to write a ledger through a link', async () => {
    const { folder, outside, reading } = await copied();
    const ledger = path.join(folder, 'published.yaml');
    const target = path.join(outside, 'elsewhere.yaml');
    await rename(ledger, target);
    await symlink(target, ledger);
    const before = await readFile(target, 'utf8');
    expect(await writeLedger(folder, reading.plan).catch(said)).toMatchInlineSnapshot(`
      "content/published.yaml:1:1  リンクを通して書くことはできません  [write-link]
        見つけたもの  シンボリックリンク
        書けるもの    内容のフォルダーのなかにある、ふつうのファイルとフォルダー
        直し方        リンクを消し、ふつうのファイルかフォルダーを置いてください。何も書いていません。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
    expect([await readFile(target, 'utf8'), await readlink(ledger)]).toEqual([before, target]);
    expect(await everything(folder)).not.toContain('.hiraku-unfinished');
  });

  it.each([
    ['the folder of editions is a link', 'editions', 'editions'],
    ['the link leads nowhere', 'editions', 'editions/none'],
  ])('refuses to freeze an edition where %s', async (_, name, target) => {
    const { folder, outside, reading } = await copied();
    await rename(path.join(folder, name), path.join(outside, name));
    await symlink(path.join(outside, target), path.join(folder, name));
    const record = { ...reading.record, lists: new Map(), files: new Map() };
    const message = await writeEdition({ folder, shownAs: 'content' }, { plan: reading.plan, record }, day).catch(said);
    expect(String(message).split('\n')[0]).toBe('content/editions:1:1  リンクを通して書くことはできません  [write-link]');
    expect(await readdir(path.join(outside, name))).toEqual(['2024-06-01']);
  });

  it('makes what is yet to be made, and nothing below a file', async () => {
    const { folder } = await copied();
    const write = async (name: string) => {
      await writeIntoContent({ folder, shownAs: 'content' }, async (writer) => {
        await writer.writeFile(name, 'a');
      });
    };
    await write('sources/new.txt');
    expect(await readFile(path.join(folder, 'sources', 'new.txt'), 'utf8')).toBe('a');
    const message = await write('plan.yaml/new.txt').catch(said);
    expect(String(message).split('\n')[0]).toBe('content/plan.yaml:1:1  書きこむ場所に、別のものがあります  [write-foreign]');
  });

  it('clears away what a killed command left', async () => {
    const { folder, reading } = await copied();
    const before = await everything(folder);
    await mkdir(path.join(folder, '.hiraku-unfinished'));
    await writeLedger(folder, reading.plan);
    expect(await everything(folder)).toEqual([...before, 'published-values.csv'].sort());
  });

  it('touches nothing beside its own drafts, though the marker is there', async () => {
    const { folder, reading } = await copied();
    const work = path.join(folder, '.hiraku-unfinished');
    await mkdir(work);
    await writeFile(path.join(work, 'README.txt'), writingText.unfinished);
    await writeFile(path.join(work, 'file'), 'a draft');
    await writeFile(path.join(work, 'my-notes.txt'), 'precious');
    expect(String(await writeLedger(folder, reading.plan).catch(said)).split('\n')[0]).toContain('[write-foreign]');
    expect((await readdir(work)).sort()).toEqual(['README.txt', 'file', 'my-notes.txt']);
    await rm(path.join(work, 'my-notes.txt'));
    await writeLedger(folder, reading.plan);
    expect(await everything(folder)).not.toContain('.hiraku-unfinished');
  });

  it('touches nothing that it cannot prove it made, and says so', async () => {
    const { folder, reading } = await copied();
    await mkdir(path.join(folder, '.hiraku-unfinished'));
    await writeFile(path.join(folder, '.hiraku-unfinished', 'my-notes.txt'), 'precious');
    const before = await readFile(path.join(folder, 'published.yaml'), 'utf8');
    expect(await writeLedger(folder, reading.plan).catch(said)).toMatchInlineSnapshot(`
      "content/.hiraku-unfinished:1:1  書きこむ場所に、別のものがあります  [write-foreign]
        見つけたもの  .hiraku-unfinished
        書けるもの    何もないか、このプログラムの書きかけ
        直し方        このプログラムがつくったものと分からないので、手をつけていません。別の場所へ移してから、もう一度実行してください。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
    expect(await readFile(path.join(folder, '.hiraku-unfinished', 'my-notes.txt'), 'utf8')).toBe('precious');
    expect(await readFile(path.join(folder, 'published.yaml'), 'utf8')).toBe(before);
  });

  it('refuses a link in place of its own folder', async () => {
    const { folder, outside, reading } = await copied();
    await mkdir(path.join(outside, 'target'));
    await symlink(path.join(outside, 'target'), path.join(folder, '.hiraku-unfinished'));
    expect(String(await writeLedger(folder, reading.plan).catch(said))).toContain('[write-foreign]');
    expect(await readdir(path.join(outside, 'target'))).toEqual([]);
  });
});

describe(writeEdition, () => {
  it('writes nothing where the content has changed since it was read', async () => {
    const { folder, reading } = await copied();
    await rm(path.join(folder, 'initiatives', 'morning-market.md'));
    const before = await everything(folder);
    const message = await writeEdition({ folder, shownAs: 'content' }, reading, day).catch(said);
    expect(String(message).split('\n')[0]).toBe(
      'content/initiatives/morning-market.md:1:1  読んでいるあいだに、内容が変わりました  [content-changed]',
    );
    expect(await everything(folder)).toEqual(before);
  });
});
