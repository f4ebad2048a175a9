import { describe, expect, it } from 'vitest';
import { misplacedTexts, problemSayers } from './japaneseTexts.ts';
import { sourceFiles, type SourceFile } from './sourceFiles.ts';

const files = sourceFiles('src');
const sayers = problemSayers(files);
const none = new Set<string>();

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
      'a text of a table other than its own',
      'src/tables/aTable.ts',
      "defineTable({ title: '表', rows: () => [{ title: '行', note: '備考' }] });",
      [
        [1, '行'],
        [1, '備考'],
      ],
    ],
    ['a title that is no table’s', 'src/site/a.ts', "defineTable({ title: '表' });", [[1, '表']]],
    ['a text of the plan that is about no problem', 'src/plan/a.ts', "const a = '計画';", [[1, '計画']]],
  ])('finds %s', (_, file, text, found) => {
    expect(misplacedTexts({ file, text }, none)).toEqual(found.map(([line, each]) => ({ line, text: each })));
  });

  it.each([
    ['a text of the wording', 'src/wording/a.ts', "const a = '計画';"],
    ['a label of the schema', 'src/schema/a.ts', "const a = '計画';"],
    ['what a problem found', 'src/plan/checks/sayer.ts', "problem('a', b, '空欄');"],
    ['the names of eras', 'src/plan/fiscalYear.ts', "const a = '令和';"],
    ['the title and description of a table', 'src/tables/aTable.ts', "defineTable({ name: 'a', title: '表', description: '説明' });"],
    ['a comment', 'src/site/a.ts', "// 計画\n/** 計画 */\nconst a = 'plan'; // 計画"],
    ['a regular expression', 'src/site/a.ts', 'const a = /計画/;'],
    ['a comment of a component', 'src/pages/a.astro', '---\n// 計画\n---\n<!-- 計画 -->\n<p>{/* 計画 */}</p>'],
    ['punctuation around values', 'src/site/a.ts', "const a = ['…', '→', '—', '⇥', '、', '。', '：', '｜', '　', `「${b}」（${c}）`];"],
    ['punctuation in markup', 'src/pages/a.astro', '<p>{a}（{b}）、「{c}」。</p>'],
  ])('leaves alone %s', (_, file, text) => {
    expect(misplacedTexts({ file, text }, new Set(['src/plan/checks/sayer.ts']))).toEqual([]);
  });

  it.each(files)('finds no Japanese text in $file', (source) => {
    expect(misplacedTexts(source, sayers)).toEqual([]);
  });
});

describe(problemSayers, () => {
  it('names what makes problems and what serves nothing else, however far', () => {
    const made = (file: string, ...specifiers: readonly string[]): SourceFile => ({
      file,
      text: specifiers
        .map((specifier) => `import { ${specifier.endsWith('/problem.ts') ? 'problem, type Problem' : 'a'} } from '${specifier}';\n`)
        .join(''),
    });
    const sources = [
      made('src/plan/problem/problem.ts'),
      made('src/plan/check/check.ts', '../problem/problem.ts', '../names.ts', '../both.ts'),
      made('src/plan/names.ts', './deep.ts'),
      made('src/plan/deep.ts'),
      made('src/plan/both.ts'),
      made('src/plan/link/linkPlan.ts', '../both.ts'),
      {
        file: 'src/plan/readPlan.ts',
        text: "import { sortProblems, type Problem } from './problem/problem.ts';\nimport { linkPlan } from './link/linkPlan.ts';\n",
      },
      made('src/plan/unused.ts'),
      made('src/site/reader.ts', '../plan/problem/problem.ts'),
    ];
    expect([...problemSayers(sources)].sort()).toEqual([
      'src/plan/check/check.ts',
      'src/plan/deep.ts',
      'src/plan/names.ts',
      'src/plan/problem/problem.ts',
    ]);
  });

  it('leaves out what makes the model', () => {
    for (const name of ['linkPlan', 'collectChanges', 'planIndex', 'kpiValues', 'valueId', 'fiscalYear'])
      expect(sayers).not.toContain(`src/plan/${name}.ts`);
  });
});
