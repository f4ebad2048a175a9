import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/plan/problem/problem.ts';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { type AlteredFile, withAlteredBase } from '../fixtures/broken/breakContent.ts';

const told = async (...alterations: readonly AlteredFile[]) =>
  formatProblems((await withAlteredBase(alterations, (folder) => readSitePlan(folder))).problems);

const sourceNamed = (name: string): readonly AlteredFile[] => [
  { file: 'sources/aoba-strategy.txt', alter: { renameTo: `sources/${name}` } },
  { file: 'plan.yaml', alter: { replace: 'file: aoba-strategy.txt', with: `file: ${name}` } },
];

const editionWith = (name: string, text: string): readonly AlteredFile[] => [
  { file: `editions/2025-06-01/${name}`, alter: { text } },
  { file: 'editions/2025-06-01/SHA256SUMS', alter: { text: `${createHash('sha256').update(text).digest('hex')}  ${name}\n` } },
];

describe('content that is right in itself and cannot be published', () => {
  const form =
    '半角の英小文字・数字・ハイフンの名前に .txt を付けたもの（先頭は英数字、全体で90文字まで。plan.1.txt のように点と番号をはさんでもよい。con や nul などは不可）';

  it.each([
    [
      'a transcription with the name of a file of data',
      'datapackage.json',
      'サイトが自分で書くファイルの名前です  [source-reserved]',
      '原資料のファイルの名前を変えて、ここにもその名前を書いてください。',
    ],
    [
      'a transcription of a type that could hold a script',
      'plan.pdf',
      '原資料に使えない種類のファイルです  [source-type]',
      '計画の文書をUTF-8のテキスト（.txt）に書き起こして、その名前を書いてください。HTML、SVG、PDF、表計算ソフトのファイルは、そのままでは公開できません。',
    ],
    ['a transcription of a name that is too long', `${'a'.repeat(87)}.txt`, '書き方が違います  [form-wrong]', 'この形に直してください。'],
  ])('is told of: %s', async (_, name, title, mend) => {
    expect(await told(...sourceNamed(name))).toBe(
      `content/plan.yaml:46:11  ${title}\n  見つけたもの  ${[...name].length > 80 ? `${name.slice(0, 80)}…` : name}\n  書けるもの    ${form}\n  直し方        ${mend}\n\n1件の問題があります。すべて直すまで、公開中のサイトは変わりません。`,
    );
  });

  it('is told of: what is no JSON under the name of a table of an edition', async () => {
    expect(await told(...editionWith('992011_goals.json', '{'))).toBe(
      'content/editions/2025-06-01/992011_goals.json:1:1  版のファイルの中身が、名前の種類と合いません  [edition-form]\n  見つけたもの  JSONとして読めないもの\n  書けるもの    JSON\n  直し方        版に入るのは、npm run edition が書いたファイルだけです。版管理などから元に戻してください。\n\n1件の問題があります。すべて直すまで、公開中のサイトは変わりません。',
    );
  });

  it.each(['{}', '[{ "x": 1 }]'])('is told of: a table of an edition that is none, %s', async (text) => {
    expect(await told(...editionWith('992011_goals.json', text))).toBe(
      'content/editions/2025-06-01/992011_goals.json:1:1  版の表を読み取れません  [edition-table]\n  見つけたもの  992011_goals.json\n  書けるもの    公開したときのままの表（JSON）\n  直し方        この版の SHA256SUMS といっしょに、版管理などから元に戻してください。表でないファイルなら、版から除きます。\n\n1件の問題があります。すべて直すまで、公開中のサイトは変わりません。',
    );
  });
});

describe('content at the limit of what can be published', () => {
  it.each<readonly [string, readonly AlteredFile[]]>([
    [
      'the first and the last day',
      [
        { file: 'plan.yaml', alter: { replace: '2026-11-22', with: '2099-12-31' } },
        { file: 'editions/2024-06-01', alter: { renameTo: 'editions/1980-01-01' } },
      ],
    ],
    [
      'the first and the last year',
      [{ file: 'plan.yaml', alter: { replace: 'first: 2018\n  last: 2024', with: 'first: 1900\n  last: 2200' } }],
    ],
    ['a transcription of the longest name', sourceNamed(`${'a'.repeat(86)}.txt`)],
    ['a table of an edition without rows', editionWith('992011_goals.json', '[]')],
    [
      'two notes that fit into one cell',
      [
        {
          file: 'notes.yaml',
          alter: {
            append: [1, 2]
              .map(
                (note) =>
                  `- id: long-${note}\n  kind: omission\n  about:\n    - { type: initiative, id: morning-market }\n  title: 題\n  text: ${'文'.repeat(16_000)}\n`,
              )
              .join(''),
          },
        },
      ],
    ],
    [
      'a link to the site itself by its full address',
      [{ file: 'pages/about.mdx', alter: { append: '\n[a](https://aoba.example/plan/goals/goal-1/#kpi-goal-1-shops)\n' } }],
    ],
  ])('is sound: %s', async (_, alterations) => {
    const { problems } = await withAlteredBase(alterations, (folder) => readSitePlan(folder));
    expect(problems).toEqual([]);
  });
});
