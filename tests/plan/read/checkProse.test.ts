import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkProse } from '../../../src/plan/read/checkProse.ts';
import { readContent } from '../../../src/plan/read/readContent.ts';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const problemsOf = (body: string, format: 'md' | 'mdx') =>
  checkProse({ file: 'a.md', format, body, firstLine: 1 }).map(({ code, line, column }) => `${code} ${line}:${column}`);

/** Prose that must never be published: the text, and the problem where it is MDX and where it is Markdown. */
const hostile: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // Programs: in Markdown they are letters.
  ['{process.env.HIRAKU_CANARY}', ['prose-code 1:1'], []],
  ['値は{1 + 1}件です。', ['prose-code 1:3'], []],
  ["import { readFileSync } from 'node:fs'", ['prose-code 1:1'], []],
  ['前の文\n\nexport const a = process.env', ['prose-code 3:1'], []],
  ["export { default } from '../../../package.json'", ['prose-code 1:1'], []],
  ['{/* 注釈 */}', ['prose-code 1:1'], []],
  ["{await import('node:child_process')}", ['prose-code 1:1'], []],
  ['- 一覧の{globalThis}', ['prose-code 1:6'], []],
  ['| 表 |\n| --- |\n| {1} |', ['prose-code 3:3'], []],
  ['[^1]\n\n[^1]: {1}', ['prose-code 3:7'], []],
  ['# 題 {1}', ['prose-code 1:5'], []],
  ['[{1}](../goals/)', ['prose-code 1:2'], []],
  // Elements and components.
  ['<script>alert(1)</script>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<script src="https://evil.example/x.js"></script>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['文<img src="x" onerror="alert(1)" />', ['prose-html 1:2'], ['prose-html 1:2']],
  ['<iframe src="https://evil.example/"></iframe>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<a href="javascript:alert(1)">a</a>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<b onclick="alert(1)">太い</b>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<p style="position:fixed">覆う</p>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<b {...props}>a</b>', ['prose-html 1:1'], ['prose-html 1:16']],
  ['<b title={process.env.HOME}>a</b>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<Foo.Bar />', ['prose-html 1:1'], []],
  ['<Fragment set:html="<script>alert(1)</script>" />', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<>中</>', ['prose-html 1:1'], []],
  ['<svg><animate onbegin="alert(1)" /></svg>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<style>body{display:none}</style>', ['prose-syntax 1:20'], ['prose-html 1:1']],
  ['<form action="https://evil.example/"><input /></form>', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<meta http-equiv="refresh" content="0;url=https://evil.example/" />', ['prose-html 1:1'], ['prose-html 1:1']],
  ['<base href="https://evil.example/" />', ['prose-html 1:1'], ['prose-html 1:1']],
  ['> 引用\n> <u>線</u>', ['prose-html 2:3'], ['prose-html 2:3']],
  ['<!-- 注釈 -->', ['prose-syntax 1:1'], ['prose-html 1:1']],
  ['<?php echo 1 ?>', ['prose-syntax 1:1'], ['prose-html 1:1']],
  ['<![CDATA[x]]>', ['prose-syntax 1:1'], ['prose-html 1:1']],
  ['<br>', ['prose-syntax 1:1'], ['prose-html 1:1']],
  ['{目標値', ['prose-syntax 1:1'], []],
  // Addresses.
  ['[a](javascript:alert(1))', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](JaVaScRiPt:alert(1))', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](javascript&colon;alert(1))', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](java&#10;script:alert(1))', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](&#1;javascript:alert(1))', ['file-replacement 1:5'], ['file-replacement 1:5']],
  ['[a](javascript\\:alert(1))', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](data:text/html;base64,PHNjcmlwdD4=)', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](vbscript:x)', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](file:///etc/passwd)', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](//evil.example/)', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](/\\evil.example/)', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a][r]\n\n[r]: javascript:alert(1)', ['prose-link 3:1'], ['prose-link 3:1']],
  ['<javascript:alert(1)>', ['prose-syntax 1:1'], ['prose-link 1:1']],
  ['[^1]\n\n[^1]: [a](javascript:alert(1))', ['prose-link 3:7'], ['prose-link 3:7']],
  ['[a](https://www.city.example@evil.example/)', ['address-user 1:29'], ['address-user 1:29']],
  ['https://www.city.example@evil.example/', ['address-user 1:25'], ['address-user 1:25']],
  ['[a][r]\n\n[r]: https://www.city.example/../x', ['address-dots 3:31'], ['address-dots 3:31']],
  ['[a](../%2e%2e/x/)', ['address-dots 1:8'], ['address-dots 1:8']],
  ['[a](https://www.city.example/%0d%0aSet-Cookie:a=b)', ['address-percent 1:30'], ['address-percent 1:30']],
  ['[a](https://%65vil.example/)', ['address-host 1:13'], ['address-host 1:13']],
  ['[a](mailto:kikaku@city.example?bcc=x@evil.example)', ['prose-link 1:1'], ['prose-link 1:1']],
  ['[a](tel:0865-00-0000;ext=1)', ['prose-link 1:1'], ['prose-link 1:1']],
  // Characters that the file does not hold but names; in code they are letters.
  ['文&#x202E;字', ['file-control 1:2'], ['file-control 1:2']],
  ['文\n&amp; &nbsp;&ZeroWidthSpace;', ['file-control 2:13'], ['file-control 2:13']],
  ['# &#12644;', ['file-control 1:3'], ['file-control 1:3']],
  ['[a](https://www.city.example/&#x202E;)', ['file-control 1:30'], ['file-control 1:30']],
  ['[a](../goals/ "題&#8203;")', ['file-control 1:17'], ['file-control 1:17']],
  ['| a |\n| --- |\n| &lrm; |', ['file-control 3:3'], ['file-control 3:3']],
  ['[^1]\n\n[^1]: &#xE000;', ['text-gaiji 3:7'], ['text-gaiji 3:7']],
  ['```a&shy;\nb\n```', ['file-control 1:5'], ['file-control 1:5']],
  ['&#xD800;', ['file-replacement 1:1'], ['file-replacement 1:1']],
  // Headings and links of which nothing is seen.
  ['#', ['prose-empty 1:1'], ['prose-empty 1:1']],
  ['題\n\n## &nbsp;', ['prose-empty 3:1'], ['prose-empty 3:1']],
  ['[](../goals/)', ['prose-empty 1:1'], ['prose-empty 1:1']],
  ['[&#x301;][r]\n\n[r]: ../goals/', ['prose-empty 1:1'], ['prose-empty 1:1']],
  // Images would be fetched from elsewhere, or bundled from any folder of the computer that builds.
  ['![a](https://evil.example/a.png)', ['prose-part 1:1'], ['prose-part 1:1']],
  ['![a](../../../package.json?raw)', ['prose-part 1:1'], ['prose-part 1:1']],
  ['![a][r]\n\n[r]: ../a.png', ['prose-part 1:1'], ['prose-part 1:1']],
  ['---\ntitle: 別の題\n---\n\n文', ['prose-part 1:1'], ['prose-part 1:1']],
];

describe(checkProse, () => {
  it.each(hostile)('refuses %j in MDX, and in Markdown where it is more than letters', (body, mdx, markdown) => {
    expect(problemsOf(body, 'mdx')).toEqual(mdx);
    expect(problemsOf(body, 'md')).toEqual(markdown);
  });

  it.each([
    ['headings, emphasis and breaks', '## 題\n\n**強い**文と*弱い*文と~~消した~~文。  \n次の行\n\n---\n\n文'],
    ['lists and quotations', '- 一\n  1. 二\n\n> 引用\n>\n> - 三\n\n- [ ] 四'],
    ['a table', '| a | b |\n| --- | ---: |\n| [1](../goals/) | 2 |'],
    [
      'links to pages',
      '[a](https://www.city.example/a?b=c&d#e) [b](http://b.example) [c](../goals/) [d](#L20) [e](./a/b/) [f](../kpis/?q=人口:割合) [g](言葉/)',
    ],
    ['links to mail and telephone', '[a](mailto:kikaku@city.example) [b](tel:0865-00-0000) kikaku@city.example https://www.city.example/'],
    ['a reference', '[a][r]\n\n[r]: ../goals/ "題"'],
    ['footnotes', '文[^1]。\n\n[^1]: 注。'],
    ['code', '`<b>` と `{x}` と `&#x202E;`\n\n```html\n<script>alert({})</script>\n```'],
    ['letters that are escaped', '\\{目標\\} \\<b> 1 < 2 & 3 > 2'],
    ['20 quotations in each other', `${'> '.repeat(20)}文`],
    ['no body', ''],
  ])('lets %s pass', (_, body) => {
    expect(problemsOf(body, 'mdx')).toEqual([]);
    expect(problemsOf(body, 'md')).toEqual([]);
  });

  it('lets an automatic link pass in Markdown', () => {
    expect(problemsOf('<https://www.city.example/>', 'md')).toEqual([]);
  });

  it('tells what it found, at its line of the file and its column', () => {
    const [problem] = checkProse({ file: 'pages/about.mdx', format: 'mdx', body: '文\n\n🦆 <b>太い\n字</b>', firstLine: 6 });
    expect(problem).toMatchObject({ code: 'prose-html', file: 'pages/about.mdx', line: 8, column: 4, found: '<b>太い' });
  });

  it('tells each kind once a line, in the order of the text', () => {
    expect(problemsOf('<b>{1}</b> <i>{2}</i> [a](x:y)\n\n<b>c</b>', 'mdx')).toEqual([
      'prose-html 1:1',
      'prose-code 1:4',
      'prose-link 1:23',
      'prose-html 3:1',
    ]);
  });

  it.each([
    ['21 quotations in each other', `文\n\n${'>'.repeat(21)}文`, 'prose-deep 3:1'],
    ['21 lists in each other', `${'- '.repeat(21)}文`, 'prose-deep 1:1'],
    ['21 numbered lists in each other', `${'1. '.repeat(21)}文`, 'prose-deep 1:1'],
    ['100,000 quotations in each other', '>'.repeat(100_000), 'prose-deep 1:1'],
    ['more letters than a person writes', '文'.repeat(200_001), 'prose-long 1:1'],
  ])('refuses %s', (_, body, expected) => {
    expect(problemsOf(body, 'md')).toEqual([expected]);
    expect(problemsOf(body, 'mdx')).toEqual([expected]);
  });

  it.each([
    ['elements', '<a>'.repeat(20_000) + '</a>'.repeat(20_000), ['prose-html 1:1']],
    ['links', '['.repeat(200_000), []],
    ['emphasis', '**'.repeat(50_000) + 'a' + '**'.repeat(49_000), []],
  ])('reads %s that are nested as deep as a text is long', (_, body, expected) => {
    expect(problemsOf(body, 'mdx')).toEqual(expected);
  });

  it('takes signs behind a backslash for letters, however many there are', () => {
    expect(problemsOf('\\<b\\> \\{a\\} '.repeat(20), 'mdx')).toEqual([]);
    expect(problemsOf('\\\\<b {'.repeat(20), 'mdx')).toEqual(['prose-html 1:3']);
  });

  it.each(['content', 'tests/fixtures/minamo/content', 'tests/fixtures/broken/base'])(
    'has no problem with any prose of %s',
    async (folder) => {
      const { content, problems } = readContent(path.join(project, folder));
      expect(content.prose.filter(({ body }) => body !== '').length).toBeGreaterThan(3);
      expect(problems).toEqual([]);
    },
  );
});
