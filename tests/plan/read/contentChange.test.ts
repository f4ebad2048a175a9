import { readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../scripts/release/writeProvenance.ts';
import { contentChange, contentDigest } from '../../../src/plan/read/contentRecord.ts';
import { formatProblems } from '../../../src/plan/problem/problem.ts';
import { readContent } from '../../../src/plan/read/readContent.ts';
import { withAlteredBase } from '../../fixtures/broken/breakContent.ts';

const market = 'initiatives/morning-market.md';
const frozen = 'editions/2024-06-01/992011_goals.csv';

/** What is said of the base's content after something was done to it since it was read. */
async function changeAfter(act: (folder: string) => Promise<unknown>): Promise<string> {
  return withAlteredBase([], async (folder) => {
    const { record } = readContent(folder);
    await act(folder);
    const change = contentChange(folder, 'content', record);
    return change ? `${change.file} ${change.code} ${change.found}` : 'no change';
  });
}

describe(contentDigest, () => {
  it('is that of all files, since all are read', async () => {
    await withAlteredBase([{ file: 'initiatives/.DS_Store', alter: { text: 'x' } }], async (folder) => {
      expect(contentDigest(readContent(folder).record)).toEqual(await digestOf(folder, ['.']));
    });
  });
});

describe(contentChange, () => {
  it('says nothing where all is as it was read', async () => {
    expect(await changeAfter(() => Promise.resolve())).toBe('no change');
  });

  it('says nothing of what a desktop leaves', async () => {
    expect(await changeAfter((folder) => writeFile(path.join(folder, 'goals', '.DS_Store'), 'x'))).toBe('no change');
  });

  it.each<[string, string, (file: string) => Promise<unknown>]>([
    ['got a byte more', '読んだあとで書きかえられたもの', (file) => writeFile(file, ' ', { flag: 'a' })],
    [
      'was written and put back',
      '読んだあとで書きかえられたもの',
      async (file) => {
        const text = await readFile(file);
        await writeFile(file, 'x');
        await writeFile(file, text);
      },
    ],
    ['is gone', '読んだあとでなくなったもの', (file) => rm(file)],
  ])('names a file that %s', async (_, found, act) => {
    for (const name of [market, frozen])
      expect(await changeAfter((folder) => act(path.join(folder, name)))).toBe(`content/${name} content-changed ${found}`);
  });

  it('names a file that has other bytes although its time says that it was not written', async () => {
    const act = async (folder: string) => {
      const file = path.join(folder, market);
      const text = await readFile(file, 'utf8');
      const { mtime } = await stat(file);
      await writeFile(file, text.replace('朝市', '夕市'));
      await utimes(file, mtime, mtime);
    };
    expect(await changeAfter(act)).toBe(`content/${market} content-changed 読んだあとで書きかえられたもの`);
  });

  it.each([
    ['an initiative', 'initiatives/evening-market.md'],
    ['a list that was not there', 'tombstones.yaml'],
    ['a file of an edition', 'editions/2024-06-01/memo.txt'],
    ['results of another year', 'results/2020.csv'],
  ])('names %s that came', async (_, name) => {
    expect(await changeAfter((folder) => writeFile(path.join(folder, name), 'x'))).toBe(
      `content/${name} content-changed 読んだあとで加わったもの`,
    );
  });

  it('names a folder that is a link by now', async () => {
    const act = async (folder: string) => {
      await rename(path.join(folder, 'goals'), path.join(folder, '..', 'goals'));
      await symlink('/nowhere', path.join(folder, 'goals'));
    };
    expect(await changeAfter(act)).toBe('content/goals/goal-1.mdx content-changed 読んだあとでなくなったもの');
  });

  it('tells whoever builds what happened, and what to do', async () => {
    await withAlteredBase([], async (folder) => {
      const { record } = readContent(folder);
      await rm(path.join(folder, market));
      const change = contentChange(folder, 'content', record);
      expect(formatProblems(change ? [change] : [])).toMatchInlineSnapshot(`
        "content/initiatives/morning-market.md:1:1  読んでいるあいだに、内容が変わりました  [content-changed]
          見つけたもの  読んだあとでなくなったもの
          書けるもの    つくり始めてから終わるまで変わらない内容
          直し方        編集や同期が終わってから、もう一度実行してください。できあがるはずだったものは、何も置いていません。

        1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
      `);
    });
  });
});
