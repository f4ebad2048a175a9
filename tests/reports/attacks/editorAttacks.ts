import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AlteredFile } from '../../fixtures/broken/breakContent.ts';
import { writingText } from '#words/commands/report.ts';
import { buildTo, check, secret, type Attack } from './attack.ts';

const shop = 'initiatives/start-shop.md';
const about = 'pages/about.mdx';
const edition = 'editions/2025-06-01';
const text = (file: string, content: string): AlteredFile => ({ file, alter: { text: content } });
const page = (body: string): readonly AlteredFile[] => [{ file: about, alter: { append: `\n${body}\n` } }];
const overview = (value: string): readonly AlteredFile[] => [
  { file: shop, alter: { replace: 'overview: 店を開く人に、費用の一部を補助する。', with: `overview: ${value}` } },
];
const frozen = (name: string, content: string): readonly AlteredFile[] => [
  text(`${edition}/${name}`, content),
  text(`${edition}/SHA256SUMS`, `${createHash('sha256').update(content).digest('hex')}  ${name}\n`),
];

const attack = (name: string, alter: readonly AlteredFile[], comesTo: string, arrange?: Attack['arrange']): Attack => ({
  name,
  alter,
  run: check,
  comesTo,
  ...(arrange && { arrange }),
});

/** Content that a hostile or careless editor proposes; `check` must refuse it, or it must be harmless. */
export const editorAttacks: readonly Attack[] = [
  attack('prose: a component', page('<Secret />'), 'prose-html'),
  attack('prose: an export', page('export const x = process.env;'), 'prose-code'),
  attack('prose: an import in the middle', page('文です。\n\nimport fs from "node:fs"'), 'prose-code'),
  attack('prose: an expression within a word', page('文{globalThis.x}です。'), 'prose-code'),
  attack('prose: a comment of HTML', page('<!-- secret -->'), 'prose-'),
  attack('prose: a link of a script, its letters encoded', page('[a](&#106;avascript:alert(1))'), 'prose-link'),
  attack('prose: a link of a script with a tab in it', page('[a](<java\tscript:alert(1)>)'), 'prose-link'),
  attack('prose: a link of a script in an automatic link', page('<javascript:alert(1)>'), 'prose-'),
  attack('prose: a link of data', page('[a](data:text/html;base64,PHNjcmlwdD4=)'), 'prose-link'),
  attack('prose: a link of VBScript in a reference', page('[a][b]\n\n[b]: VBScript:msgbox'), 'prose-link'),
  attack('prose: a link to another host without a scheme', page('[a](//evil.example/)'), 'prose-link'),
  attack('prose: a link to a share of Windows', page('[a](\\\\\\\\evil.example\\\\share)'), 'address-'),
  attack('prose: a link to a file of the computer', page('[a](file:///etc/passwd)'), 'prose-link'),
  attack('prose: a link that climbs out', page('[a](../../../../etc/passwd)'), 'prose-link-lost'),
  attack('prose: an image of another host', page('![a](https://evil.example/track.png)'), 'prose-part'),
  attack('prose: a mark of direction as an entity', page('&#x202E;gpj.exe'), 'file-control'),
  attack('prose: a table of thousands of columns', page(`|${'a|'.repeat(30_000)}\n|${'-|'.repeat(30_000)}\n`), 'line-long'),
  attack('prose: brackets without an end', page('['.repeat(19_000)), 'sound'),
  attack('prose: emphasis without an end', page('*a '.repeat(6000)), 'sound'),
  attack('text: formatting characters alone', overview('"\u2060\u2061"'), 'file-control'),
  attack('text: a hangul filler alone', overview('ㅤ'), 'file-control'),
  attack('text: a braille blank alone', overview('⠀'), 'file-control'),
  attack('text: tag characters that spell a sentence', overview('店\u{E0041}\u{E0042}'), 'file-control'),
  attack('text: an interlinear annotation', overview('店\uFFF9a\uFFFAb\uFFFB'), 'file-control'),
  attack('text: half a surrogate pair as an escape', overview('"店\\uD800"'), 'yaml-'),
  attack('text: a private character', overview('店\uE000'), 'text-gaiji'),
  attack('yaml: an alias bomb', [text('synonyms.yaml', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n')], 'yaml-'),
  attack('yaml: a merge key', [{ file: 'departments.yaml', alter: { append: '- <<: *x\n' } }], 'yaml-'),
  attack('yaml: a tag of a function', [{ file: 'departments.yaml', alter: { append: '- !!js/function "function(){}"\n' } }], 'yaml-'),
  attack(
    'yaml: the prototype as a key',
    [{ file: shop, alter: { replace: 'line: 10', with: 'line: 10\n__proto__: { official: true }' } }],
    'key-unknown',
  ),
  attack(
    'yaml: a constructor as an id of nothing',
    [{ file: shop, alter: { replace: 'departments: [commerce]', with: 'departments: [constructor]' } }],
    'reference-unknown',
  ),
  attack('yaml: a number in base 60', [{ file: shop, alter: { replace: 'value: 3\n', with: 'value: 1:30\n' } }], 'type-wrong'),
  attack(
    'yaml: a number with a hundred thousand digits',
    [{ file: shop, alter: { replace: 'value: 3\n', with: `value: ${'9'.repeat(15_000)}\n` } }],
    'yaml-',
  ),
  attack('yaml: infinity', [{ file: shop, alter: { replace: 'value: 3\n', with: 'value: .inf\n' } }], 'yaml-'),
  attack('yaml: two documents', [{ file: 'notes.yaml', alter: { append: '---\n[]\n' } }], 'yaml-'),
  attack('yaml: front matter without an end', [text(shop, '---\ntitle: 題\n')], 'front-matter'),
  attack('yaml: a key of a megabyte', [text('synonyms.yaml', `? ${'k'.repeat(1_000_000)}\n: x\n`)], 'line-long'),
  attack('csv: a quotation mark without an end', [{ file: 'results/2019.csv', alter: { append: '"kpi-start-shop,4,,,,\n' } }], 'csv-'),
  attack('csv: a formula', [{ file: 'results/2019.csv', alter: { replace: '雨で中止', with: '=cmd|calc!A1' } }], 'text-formula'),
  attack(
    'csv: a formula in full-width signs',
    [{ file: 'results/2019.csv', alter: { replace: '雨で中止', with: '＝１＋１' } }],
    'text-formula',
  ),
  attack('csv: a line break within a cell', [{ file: 'results/2019.csv', alter: { replace: '雨で中止', with: '"雨で\n中止"' } }], 'text-'),
  attack('csv: a zero byte', [{ file: 'results/2019.csv', alter: { append: 'kpi-start-shop,\u0000,,,,\n' } }], 'file-control'),
  attack('csv: a year in full-width digits', [{ file: 'results/2019.csv', alter: { copyTo: 'results/２０２０.csv' } }], 'file-'),
  attack('csv: a year twice, by capitals', [{ file: 'results/2019.csv', alter: { copyTo: 'results/2019.CSV' } }], 'file-'),
  attack('name: a page that hides its ending', [{ file: 'pages/about.mdx', alter: { copyTo: 'pages/a\u202Exdm.mdx' } }], 'id-form'),
  attack('name: a page of Windows’ devices', [{ file: 'pages/about.mdx', alter: { copyTo: 'pages/aux.mdx' } }], 'id-form'),
  attack(
    'name: a page that would take the search’s place',
    [{ file: 'pages/about.mdx', alter: { copyTo: 'pages/pagefind.mdx' } }],
    'page-name-taken',
  ),
  attack(
    'name: a page that would take the data’s place',
    [{ file: 'pages/about.mdx', alter: { copyTo: 'pages/data.mdx' } }],
    'page-name-taken',
  ),
  attack('name: an id of the prototype', [{ file: shop, alter: { copyTo: 'initiatives/__proto__.md' } }], 'id-form'),
  attack('file: a program beside the pages', [text('pages/run.sh', '#!/bin/sh\n')], 'file-unexpected'),
  attack('file: a settings file of the host in the sources', [text('sources/web.config', '<configuration/>')], 'sound'),
  attack('file: a page of HTML in the sources', [text('sources/index.html', '<script>alert(1)</script>')], 'sound'),
  attack('file: a source that is not text', [{ file: 'sources/aoba-strategy.txt', alter: { bytes: [0xff, 0xfe, 0x00] } }], 'file-encoding'),
  attack('file: a device in the place of the notes', [{ file: 'notes.yaml', alter: { linkTo: '/dev/zero' } }], 'file-link'),
  attack('file: a pipe in the place of the results', [{ file: 'results/2019.csv', alter: { pipe: true } }], 'file-'),
  attack('file: a folder in the place of plan.yaml', [{ file: 'plan.yaml', alter: { remove: true } }, text('plan.yaml/x', 'x')], 'file-'),
  attack('link: a source to a secret, by an absolute path', [], 'file-link', ({ content, at }) =>
    symlinkSync(at('office/secret.txt'), path.join(content, 'sources', 'zz.txt')),
  ),
  attack('link: a page to a secret, by way of another link', [], 'file-link', ({ content, at }) => {
    symlinkSync(at('office/secret.txt'), at('hop'));
    symlinkSync('../../hop', path.join(content, 'pages', 'zz.mdx'));
  }),
  attack('link: a folder of an edition to a home', [], 'file-link', ({ content, at }) =>
    symlinkSync(at('office'), path.join(content, 'editions', '2025-06-01')),
  ),
  attack('link: a link that leads to nothing', [{ file: 'tombstones.yaml', alter: { linkTo: '../nothing' } }], 'file-link'),
  {
    name: 'publishing: a secret in every file that editors, desktops and programs leave or that nobody declared',
    alter: [
      ...[
        'initiatives/start-shop.md~',
        'initiatives/.start-shop.md.swp',
        'pages/~$about.docx',
        'sources/old.pdf',
        'sources/index.html',
        'editions/..x/secret.csv',
        'editions/2024-06-01/.htaccess',
        '.env',
        'notes.yaml.bak',
        'results/2019.csv.orig',
        '.git/config',
      ].map((file) => text(file, secret)),
    ],
    run: buildTo('site'),
    comesTo: 'sound',
  },
  {
    name: 'publishing: onto a site that a link leads to, while a secret lies beside it under a name of ours',
    arrange: ({ at }) => {
      mkdirSync(at('releases/site'), { recursive: true });
      symlinkSync('releases/site', at('site'));
      mkdirSync(at('releases/site-building-secret'));
      writeFileSync(at('releases/site-building-secret/secret.txt'), secret);
    },
    run: buildTo('site'),
    comesTo: 'sound',
  },
  attack('edition: a settings file of Apache', frozen('.htaccess', 'AddHandler cgi-script .csv'), 'edition-'),
  attack('edition: a page', frozen('index.html', '<script>alert(1)</script>'), 'edition-'),
  attack('edition: a drawing with a script', frozen('992011_chart.svg', '<svg><script>alert(1)</script></svg>'), 'edition-'),
  attack(
    'edition: a page under the name of a table',
    frozen('992011_goals.csv', '<!doctype html><script>alert(1)</script>'),
    'edition-form',
  ),
  attack('edition: a workbook under the name of a table', frozen('992011_goals.csv', 'PK\u0003\u0004'), 'edition-'),
  attack('edition: a table with a formula', frozen('992011_goals.csv', '\uFEFFID,基本目標\r\n=cmd|calc,x\r\n'), 'edition-form'),
  attack('edition: a name that the site makes', frozen('catalog.ttl', '@prefix a: <b> .'), 'edition-'),
  attack('edition: a table of another city', frozen('131016_goals.csv', '\uFEFFID\r\nx\r\n'), 'sound'),
  attack('edition: checksums that climb out', [text(`${edition}/SHA256SUMS`, `${'0'.repeat(64)}  ../../plan.yaml\n`)], 'edition-'),
  attack(
    'edition: checksums of a file that is not there',
    [text(`${edition}/SHA256SUMS`, `${'0'.repeat(64)}  992011_goals.csv\n`)],
    'file-missing',
  ),
  attack(
    'edition: a day that no calendar has',
    [{ file: 'editions/2024-06-01', alter: { renameTo: 'editions/2024-06-31' } }],
    'file-unexpected',
  ),
  attack('edition: a folder that climbs', [text('editions/..x/SHA256SUMS', '')], 'sound'),
  {
    name: 'edition: a day that is a path',
    run: ({ content }) => ({ script: 'edition', options: ['--content', content, '../../web'] }),
    comesTo: '日付として読めません',
  },
  {
    name: 'edition: a day that is there already',
    run: ({ content }) => ({ script: 'edition', options: ['--content', content, '2024-06-01'] }),
    comesTo: 'もうあります',
  },
  {
    name: 'edition: somebody’s folder where the work is laid',
    arrange: ({ content }) => {
      mkdirSync(path.join(content, '.hiraku-unfinished'));
      writeFileSync(path.join(content, '.hiraku-unfinished', 'thesis.docx'), 'a thesis');
    },
    run: ({ content }) => ({ script: 'edition', options: ['--content', content] }),
    comesTo: 'write-foreign',
  },
  {
    name: 'ledger: a letter beside the marker where the work is laid',
    arrange: ({ content }) => {
      mkdirSync(path.join(content, '.hiraku-unfinished'));
      writeFileSync(path.join(content, '.hiraku-unfinished', 'README.txt'), writingText.unfinished);
      writeFileSync(path.join(content, '.hiraku-unfinished', 'letter.docx'), 'a letter');
    },
    run: ({ content }) => ({ script: 'ledger', options: ['--content', content] }),
    comesTo: 'write-foreign',
  },
  {
    name: 'ledger: a link to a home where the work is laid',
    arrange: ({ content, at }) => symlinkSync(at('office'), path.join(content, '.hiraku-unfinished')),
    run: ({ content }) => ({ script: 'ledger', options: ['--content', content] }),
    comesTo: 'write-',
  },
  {
    name: 'ledger: a link in the place of the ledger',
    arrange: ({ content, at }) => {
      symlinkSync(at('office/secret.txt'), path.join(content, 'published.yaml.new'));
    },
    alter: [
      { file: 'published.yaml', alter: { remove: true } },
      { file: 'published.yaml', alter: { linkTo: '../office/secret.txt' } },
    ],
    run: ({ content }) => ({ script: 'ledger', options: ['--content', content] }),
    comesTo: 'file-link',
  },
  {
    name: 'editions: a file of that name',
    alter: [{ file: 'editions', alter: { remove: true } }, text('editions', secret.slice(0, 20))],
    run: check,
    comesTo: 'file-',
  },
];
