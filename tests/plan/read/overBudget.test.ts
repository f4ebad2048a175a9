import { describe, expect, it } from 'vitest';
import { folderBudget } from '../../../src/plan/budgets.ts';
import { formatProblems } from '../../../src/plan/problem/problem.ts';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { folderBombs } from '../../fixtures/bombs/folderBombs.ts';
import { withAlteredBase } from '../../fixtures/broken/breakContent.ts';

const problemsOf = async (budget: string) => {
  const bomb = folderBombs.find((each) => each.budget === budget);
  return withAlteredBase(bomb?.files(bomb.amounts[1]) ?? [], async (folder) => (await readPlan(folder)).problems);
};

// How long each takes and how much memory, just below its bound and just beyond, is measured by `npm run bench:bombs`.
describe('a content folder that holds too much in all', () => {
  it('is tried for every bound', () => {
    expect(folderBombs.map(({ budget }) => budget).sort()).toEqual(Object.keys(folderBudget).sort());
  });

  it('of too many files is refused with one problem', async () => {
    expect(formatProblems(await problemsOf('files'))).toMatchInlineSnapshot(`
      "content/pages:1:1  フォルダーのファイルが多すぎます  [file-too-many]
        見つけたもの  内容のフォルダー全体で20,000個より多いファイル
        書けるもの    20,000個まで
        直し方        誤って置いたファイルなら、別の場所へ移してください。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });

  it('of too many bytes is refused with one problem', async () => {
    expect(formatProblems(await problemsOf('bytes'))).toMatchInlineSnapshot(`
      "content:1:1  内容のフォルダー全体が大きすぎます  [content-too-large]
        見つけたもの  版（editions）のほかのファイルが、全体で50,105,394バイト
        書けるもの    版（editions）のほかのファイルは、全体で50,000,000バイトまで
        直し方        いちばん多いのは content/initiatives/large-0.md の2,990,000バイトです。誤って置いたものなら、内容のフォルダーの外へ移してください。大きさの上限は、READMEの「大きさの上限」にあります。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });

  it('of too large editions is refused with one problem', async () => {
    expect(formatProblems(await problemsOf('editionBytes'))).toMatchInlineSnapshot(`
      "content/editions:1:1  内容のフォルダー全体が大きすぎます  [content-too-large]
        見つけたもの  版（editions）が、全体で4,010,002,024バイト
        書けるもの    版（editions）は、全体で4,000,000,000バイトまで
        直し方        いちばん多いのは content/editions/2026-11-22/992011_large0.csv の199,000,000バイトです。誤って置いたものなら、内容のフォルダーの外へ移してください。大きさの上限は、READMEの「大きさの上限」にあります。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });

  it('of too many rows of results is refused with one problem', async () => {
    expect(formatProblems(await problemsOf('resultRows'))).toMatchInlineSnapshot(`
      "content/results:1:1  内容のフォルダー全体が大きすぎます  [content-too-large]
        見つけたもの  実績値（results）が、全体で221,015行
        書けるもの    実績値（results）は、全体で220,000行まで
        直し方        いちばん多いのは content/results/2000.csv の19,991行です。誤って置いたものなら、内容のフォルダーの外へ移してください。大きさの上限は、READMEの「大きさの上限」にあります。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });

  it('of too many lines in front matters is refused with one problem', async () => {
    expect(formatProblems(await problemsOf('frontMatterParts'))).toMatchInlineSnapshot(`
      "content/initiatives/many-0.md:1:1  内容のフォルダー全体が大きすぎます  [content-too-large]
        見つけたもの  先頭の --- の間の行とコンマが、全体で601,750個
        書けるもの    先頭の --- の間の行とコンマは、全体で600,000個まで
        直し方        いちばん多いのは content/initiatives/many-0.md の11,993個です。誤って置いたものなら、内容のフォルダーの外へ移してください。大きさの上限は、READMEの「大きさの上限」にあります。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });

  it('of too much prose is refused with one problem', async () => {
    expect(formatProblems(await problemsOf('proseCharacters'))).toMatchInlineSnapshot(`
      "content/pages/long-0.md:1:1  内容のフォルダー全体が大きすぎます  [content-too-large]
        見つけたもの  本文が、全体で1,010,177文字
        書けるもの    本文は、全体で1,000,000文字まで
        直し方        いちばん多いのは content/pages/long-0.md の190,015文字です。誤って置いたものなら、内容のフォルダーの外へ移してください。大きさの上限は、READMEの「大きさの上限」にあります。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });

  it('of too many problems is told the first 5,000, and that there are more', async () => {
    const problems = await problemsOf('problems');
    expect(problems).toHaveLength(5001);
    expect(formatProblems(problems.slice(-1))).toMatchInlineSnapshot(`
      "content/initiatives/wrong-13.md:496:1  問題が多すぎるので、ここまでにします  [problems-many]
        見つけたもの  5000件より多い問題
        書けるもの    問題のない内容
        直し方        上の問題を直してから、もう一度調べてください。ここから後の問題は、ほかのファイルのものも、示していません。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });
});
