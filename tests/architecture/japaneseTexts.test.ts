import { describe, expect, it } from 'vitest';
import { misplacedTexts } from './japaneseTexts.ts';
import { sourceFiles } from './sourceFiles.ts';

const files = sourceFiles('src');

describe(misplacedTexts, () => {
  it.each<[string, string, string, readonly [number, string][]]>([
    ['a string', 'src/site/a.ts', "\nconst a = '計画';", [[2, '計画']]],
    [
      'a string of kana',
      'src/site/a.ts',
      "const a = ['から', 'カラ'];",
      [
        [1, 'から'],
        [1, 'カラ'],
      ],
    ],
    ['a template', 'src/site/a.ts', 'const a = `計画`;', [[1, '計画']]],
    [
      'the pieces of a template',
      'src/site/a.ts',
      'const a = `${b}年度の${c}値${`（${d}件）`}`;',
      [
        [1, '年度の'],
        [1, '値'],
        [1, '件）'],
      ],
    ],
    ['a key', 'src/site/a.ts', "const a = { '計画': 1 };", [[1, '計画']]],
    ['a type', 'src/site/a.ts', "type A = '計画';", [[1, '計画']]],
    ['a string in the front matter of a component', 'src/pages/a.astro', "---\nconst a = '計画';\n---\n<p>{a}</p>", [[2, '計画']]],
    ['the markup of a component', 'src/pages/a.astro', '---\nconst a = 1;\n---\n<main>\n  <p>計画</p>\n</main>', [[5, '<p>計画</p>']]],
    ['an attribute of a component', 'src/pages/a.astro', '<img alt="図">', [[1, '<img alt="図">']]],
    ['an expression of a component', 'src/pages/a.astro', "<p>{list.join('と')}</p>", [[1, "<p>{list.join('と')}</p>"]]],
    ['a word beside a comment', 'src/pages/a.astro', '<p><!-- 注 -->計画{/* 注 */}</p>', [[1, '<p>計画{}</p>']]],
    [
      'the title and description of a table',
      'src/tables/aTable.ts',
      "defineTable({ name: 'a', title: '表', description: '説明' });",
      [
        [1, '表'],
        [1, '説明'],
      ],
    ],
    ['what a problem found', 'src/plan/check/a.ts', "problem('a', b, '空欄');", [[1, '空欄']]],
    ['a unit of the schema', 'src/schema/a.ts', "z.int().meta({ unit: '件' });", [[1, '件']]],
    ['a text of the wording of every language', 'src/wording/a.ts', "const a = '計画';", [[1, '計画']]],
    ['a text beside a regular expression', 'src/site/a.ts', "const a = [new RegExp('計'), '画'];", [[1, '画']]],
  ])('finds %s', (_, file, text, found) => {
    expect(misplacedTexts({ file, text })).toEqual(found.map(([line, each]) => ({ line, text: each })));
  });

  it.each([
    ['a text of the wording', 'src/wording/ja/a.ts', "const a = '計画';"],
    ['the names of eras', 'src/plan/fiscalYear.ts', "const a = '令和';"],
    ['a comment', 'src/site/a.ts', "// 計画\n/** 計画 */\nconst a = 'plan'; // 計画"],
    ['the spellings of years', 'src/search/match/yearSpellings.ts', "const a = '元年';"],
    ['a regular expression', 'src/site/a.ts', 'const a = /計画/;'],
    ['a regular expression of parts', 'src/plan/a.ts', 'const a = new RegExp(`${b}[十百千]`);'],
    ['the digits of numbers as names', 'src/plan/a.ts', "const a = { 十: '10' };"],
    ['a comment of a component', 'src/pages/a.astro', '---\n// 計画\n---\n<!-- 計画 -->\n<p>{/* 計画 */}</p>'],
    ['punctuation around values', 'src/site/a.ts', "const a = ['…', '→', '—', '⇥', '、', '。', '：', '｜', '　', `「${b}」（${c}）`];"],
    ['punctuation in markup', 'src/pages/a.astro', '<p>{a}（{b}）、「{c}」。</p>'],
  ])('leaves alone %s', (_, file, text) => {
    expect(misplacedTexts({ file, text })).toEqual([]);
  });

  it.each(files)('finds no Japanese text in $file', (source) => {
    expect(misplacedTexts(source)).toEqual([]);
  });
});
