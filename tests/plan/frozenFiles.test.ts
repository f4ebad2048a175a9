import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import { FrozenForm, LineEnds } from '../../src/plan/read/frozenForm.ts';
import { formatProblems, type Problem } from '../../src/plan/problem/problem.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { isEditionName } from '../../src/schema/dataName.ts';
import { keepLineEnds } from '../../src/site/ledger/writeEdition.ts';
import { editionFiles } from '../../src/tables/editionFiles.ts';
import { withAlteredBase } from '../fixtures/broken/breakContent.ts';
import { hasTool } from '../setup/hasTool.ts';
import { minamoPlan } from '../setup/samplePlan.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

const edition = 'editions/2025-01-01';

/** The problems of content with one more edition, whose list of checksums is right. */
async function problemsWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Problem[]> {
  const sums = Object.entries(files).map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`);
  const written = Object.entries({ ...files, SHA256SUMS: sums.join('') }).map(([name, content]) => ({
    file: `${edition}/${name}`,
    alter: typeof content === 'string' ? { text: content } : { bytes: content },
  }));
  return withAlteredBase(written, async (folder) => (await readPlan(folder)).problems);
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(document.domain)</script></svg>';

describe('an edition', () => {
  it.each([
    'icon.svg',
    'page.xhtml',
    'page.html',
    'index.html',
    'run.js',
    'X.JS',
    'x.mjs',
    'x.php',
    'x.xml',
    'x.pdf',
    '992011_plan.xlsx',
    '992011_plan.stratml.xml',
    '992011_x.html',
    '992011_goals.csv.html',
    '992011_goals.csv-metadata.json.svg',
    '992011_goals.JSON',
    '992011_Goals.csv',
    '99201_goals.csv',
    '9920110_goals.csv',
    '992011_.csv',
    '992011_goals.csv.',
    'catalog.jsonld',
    'catalog.ttl',
    'provenance.json',
    'web.config',
    'staticwebapp.config.json',
    'robots.html',
    'a.php.txt',
    'a.html.txt',
    'con.txt',
    'nul.schema.json',
    'Plan.txt',
    '992011_plan.txt',
    'a.b.schema.json',
    `992011_${'a'.repeat(80)}.json`,
    `${'a'.repeat(87)}.txt`,
    'SHA256SUMS.txt',
    'datapackage.json.txt',
    'sw.js',
    'manifest.webmanifest',
    'pagefind.wasm',
  ])('may not hold %s, which is neither read nor told of', async (name) => {
    const problems = await problemsWith({ [name]: svg });
    expect(problems.map(({ code, file, line, column, found }) => `${code} ${file}:${line}:${column} ${found}`)).toEqual([
      `edition-name content/${edition}/SHA256SUMS:1:67 ${name.length > 80 ? `${name.slice(0, 80)}…` : name}`,
    ]);
  });

  it.each(['_headers', '.htaccess', '.well-known', '../x.csv', 'a/b.csv', '992011_計画.csv', 'a b.txt'])(
    'has no line for %s',
    async (name) => {
      const text = `${'0'.repeat(64)}  ${name}\n`;
      const problems = await withAlteredBase(
        [{ file: `${edition}/SHA256SUMS`, alter: { text } }],
        async (folder) => (await readPlan(folder)).problems,
      );
      expect(problems.map(({ code }) => code)).toEqual(['edition-checksums']);
    },
  );

  it('has no line with a mark that nobody sees', async () => {
    const text = `${'0'.repeat(64)}  992011_\u202Evsc.csv\n`;
    const problems = await withAlteredBase(
      [{ file: `${edition}/SHA256SUMS`, alter: { text } }],
      async (folder) => (await readPlan(folder)).problems,
    );
    expect(problems.map(({ code }) => code)).toEqual(['file-control']);
  });

  it('may hold the files of any version of the site, and needs none of them', async () => {
    expect(
      await problemsWith({
        '992011_goals.csv': 'ID\r\n',
        '131016_old-table_2.csv': '\uFEFFID\r\n',
        '992011_goals.csv-metadata.json': '{}',
        '992011_goals.json': '[]',
        'datapackage.json': '{}',
        'plan.schema.json': '{}',
        '992011_plan.schema.json': '{}',
        'aoba-plan.2.txt': '<計画>\n',
      }),
    ).toEqual([]);
    expect(await problemsWith({ 'datapackage.json': '{}' })).toEqual([]);
  });

  it('may hold all that is written into one today', async () => {
    const files = await editionFiles(await minamoPlan(), '2026-11-22');
    expect(files.map(({ name }) => name).filter((name) => !isEditionName(name))).toEqual(['SHA256SUMS']);
    for (const { name, content } of files) {
      const form = new FrozenForm({ file: name, line: 1, column: 1 });
      form.take(content);
      expect(form.end()).toBeUndefined();
    }
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ['a drawing as a table', '992011_x.json', '<svg><script>x</script></svg>', '<svg><script>x</script></svg>'],
    ['a drawing as a CSV', '992011_x.csv', '<svg><script>x</script></svg>', '<svg><script>x</script></svg>'],
    ['a comment before a page', 'x.txt', '<!-- a --><script>x</script>', '<!-- a --><script>x</script>'],
    [
      'a page as a text',
      'x.txt',
      '\n \t<!DOCTYPE HTML><script>alert(1)</script>',
      '〔U+000A〕 〔U+0009〕<!DOCTYPE HTML><script>alert(1)</script>',
    ],
    ['a page behind a byte order mark', 'x.txt', '\uFEFF<html>', '<html>'],
    [
      'a page behind an XML declaration',
      'x.txt',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
    ],
    ['a script as a JSON', 'x.schema.json', 'alert(1)', 'JSONとして読めないもの'],
    ['two JSONs', '992011_x.json', '{}{}', 'JSONとして読めないもの'],
    ['an empty JSON', '992011_x.json', '', 'JSONとして読めないもの'],
    ['a JSON that is cut off', '992011_x.json', '[{"a": 1}', 'JSONとして読めないもの'],
    ['bytes that are no text', '992011_x.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'UTF-8として読めないバイト'],
    ['a text that is cut within a letter', 'x.txt', Uint8Array.of(0xe3, 0x81), 'UTF-8として読めないバイト'],
    ['Shift_JIS', 'x.txt', Uint8Array.of(0x8f, 0xa4), 'UTF-8として読めないバイト'],
    ['a NUL', 'x.txt', 'a\u0000b', '〔U+0000〕'],
    ['an escape', '992011_x.csv', 'a,\u001B[31mb', '〔U+001B〕'],
    ['a mark that turns the direction', 'x.txt', 'a\u202Eb', '〔U+202E〕'],
    ['a formula at the start', '992011_x.csv', '=1+1,a\r\n', '=1+1'],
    [
      'a formula in a later cell',
      '992011_x.csv',
      '\uFEFFID,a\r\nx,"=HYPERLINK(""https://evil.example"",""x"")"\r\n',
      '=HYPERLINK(""https://evil.example"",""x"")',
    ],
    ['a formula on the last line, without its end', '992011_x.csv', 'ID\r\n@SUM(A1)', '@SUM(A1)'],
    ['a formula in full width', '992011_x.csv', 'ID,＝1+1\r\n', '＝1+1'],
    ['a formula that begins like a number', '992011_x.csv', "ID,-1+cmd|' /C calc'!A0\r\n", "-1+cmd|' /C calc'!A0"],
    ['a formula behind a tab', '992011_x.csv', 'ID,\t=1\r\n', '〔U+0009〕=1'],
    ['a formula behind the line end of an old Macintosh', '992011_x.csv', 'ID,a\r=1+1\r\n', 'ID,a〔U+000D〕=1+1〔U+000D〕'],
    ['another separator', '992011_x.csv', 'sep=;\r\na;=1+1\r\n', 'sep=;〔U+000D〕'],
  ])('may not hold %s', async (_, name, content, found) => {
    const problems = await problemsWith({ [name]: content });
    expect(problems.map(({ code, file, found: told }) => `${code} ${file} ${told}`)).toEqual([
      `edition-form content/${edition}/${name} ${found}`,
    ]);
  });

  it.each(['-5人', '－5', '+3.5', '—', 'ー', '"a,=b"', 'a=b', '-', '"say ""=x"""'])('may hold a CSV with the cell %s', async (cell) => {
    expect(await problemsWith({ '992011_x.csv': `ID,原文表記\r\nx,${cell}\r\n` })).toEqual([]);
  });

  it('says all that is to be known of a file that is not what its name says', async () => {
    expect(formatProblems(await problemsWith({ '992011_goals.csv': 'ID,名称\r\ngoal-1,=cmd\r\n' }))).toMatchInlineSnapshot(`
      "content/editions/2025-01-01/992011_goals.csv:2:1  版のファイルの中身が、名前の種類と合いません  [edition-form]
        見つけたもの  =cmd
        書けるもの    表計算ソフトが式とみなすセルのないCSV
        直し方        版に入るのは、npm run edition が書いたファイルだけです。版管理などから元に戻してください。

      1件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });
});

describe(FrozenForm, () => {
  it('finds the same in a file that comes byte by byte', () => {
    const found = (text: string, file: string) => {
      const form = new FrozenForm({ file, line: 1, column: 1 });
      for (const byte of new TextEncoder().encode(text)) form.take(Uint8Array.of(byte));
      const { found: told, line } = form.end() ?? {};
      return told && `${line}: ${told}`;
    };
    expect([
      found('\uFEFFID,名称\r\na,計画𠮷\r\n', 'a.csv'),
      found('\uFEFFID,名称\r\na,=計画𠮷\r\nb,-x', 'a.csv'),
      found('{"計画": ["\\u8a08", -1.5e3, true]}\n', 'a.json'),
      found('{"計画": ["\\u8a08", -1.5e, true]}\n', 'a.json'),
      found('  \n<svg onload="x">', 'a.txt'),
    ]).toEqual([undefined, '2: =計画𠮷', undefined, '1: JSONとして読めないもの', '1:   〔U+000A〕<svg onload="x">']);
  });
});

describe('an edition whose line ends were changed', () => {
  const changed = async (name: string, change: (text: string) => string) =>
    withAlteredBase([], async (folder) => {
      const file = path.join(folder, 'editions/2024-06-01', name);
      await writeFile(file, change(await readFile(file, 'utf8')));
      return (await readPlan(folder)).problems.map(
        ({ code, file: at, found, allowed }) => `${code} ${at.slice('content/editions/2024-06-01/'.length)}: ${found} → ${allowed}`,
      );
    });

  it.each<[string, string, (text: string) => string, string]>([
    [
      'a CSV to LF',
      '992011_goals.csv',
      (text) => text.replaceAll('\r\n', '\n'),
      'edition-line-ends 992011_goals.csv: 改行がLFのファイル → 改行がCRLFのファイル',
    ],
    [
      'a JSON to CRLF',
      '992011_plan.json',
      (text) => text.replaceAll('\n', '\r\n'),
      'edition-line-ends 992011_plan.json: 改行がCRLFのファイル → 改行がLFのファイル',
    ],
    [
      'one line of a JSON to CRLF',
      '992011_plan.json',
      (text) => text.replace('\n', '\r\n'),
      'edition-line-ends 992011_plan.json: 改行がCRLFのファイル → 改行がLFのファイル',
    ],
    [
      'the list of checksums to CRLF',
      'SHA256SUMS',
      (text) => text.replaceAll('\n', '\r\n'),
      'edition-line-ends SHA256SUMS: 改行がCRLFのファイル → 改行がLFのファイル',
    ],
  ])('is told apart from one whose content was changed: %s', async (_, name, change, told) => {
    expect(await changed(name, change)).toEqual([told]);
  });

  it('is told as changed where more than that differs', async () => {
    expect(await changed('992011_goals.csv', (text) => text.replaceAll('\r\n', '\n').replace('町', '街'))).toMatchObject([
      expect.stringMatching(/^edition-changed 992011_goals\.csv: SHA-256が/) as string,
    ]);
  });

  it('is told of a list of checksums with a byte order mark', async () => {
    expect(await changed('SHA256SUMS', (text) => `\uFEFF${text}`)).toMatchObject([
      expect.stringMatching(/^edition-checksums SHA256SUMS/) as string,
    ]);
  });
});

describe(LineEnds, () => {
  it.each([
    ['a\r\nb\r\n', 'LF', 'a\nb\n'],
    ['a\nb\r\n', 'CRLF', 'a\r\nb\r\n'],
    ['a\n', undefined, 'b\n'],
    ['a\r', 'LF', 'a\r'],
    ['計\r\n', 'LF', '計\n'],
  ])('finds for %j that it was once with %s', (text, ends, once) => {
    const lineEnds = new LineEnds();
    for (const byte of new TextEncoder().encode(text)) lineEnds.take(Uint8Array.of(byte));
    expect(lineEnds.endsFor(createHash('sha256').update(once).digest('hex'))).toBe(ends);
  });
});

describe.skipIf(!hasTool('git', '--version'))('editions in a repository of git', () => {
  const git = (folder: string, ...options: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...options],
      { cwd: folder, stdio: 'pipe' },
    );

  /** The problems of content that was committed and checked out on a computer that changes line ends. */
  async function checkedOut(prepare: (editions: string) => Promise<void>): Promise<readonly string[]> {
    const parent = temporaryFolder();
    const first = path.join(parent, 'first');
    await mkdir(first);
    await cp(path.join(projectFolder, 'tests/fixtures/broken/base'), path.join(first, 'content'), { recursive: true });
    await prepare(path.join(first, 'content', 'editions'));
    git(first, 'init', '--quiet');
    git(first, 'add', '--all');
    git(first, 'commit', '--quiet', '--message', 'x');
    git(parent, 'clone', '--quiet', 'first', 'second');
    return (await readPlan(path.join(parent, 'second', 'content'))).problems.map(({ code, file }) => `${code} ${file}`);
  }

  it('stay as they are where the command wrote its settings', async () => {
    expect(await checkedOut(keepLineEnds)).toEqual([]);
  });

  it('are told to have other line ends where nothing was set', async () => {
    expect(await checkedOut(async () => undefined)).toEqual([
      'edition-line-ends content/editions/2024-06-01/992011_plan.json',
      'edition-line-ends content/editions/2024-06-01/SHA256SUMS',
    ]);
  });
});

describe(keepLineEnds, () => {
  it('leaves settings that are there', async () => {
    const folder = temporaryFolder();
    await writeFile(path.join(folder, '.gitattributes'), '*.csv -text diff\n');
    await keepLineEnds(folder);
    expect(await readFile(path.join(folder, '.gitattributes'), 'utf8')).toBe('*.csv -text diff\n');
    await rm(path.join(folder, '.gitattributes'));
    await keepLineEnds(folder);
    expect(await readFile(path.join(folder, '.gitattributes'), 'utf8')).toBe('* -text\n');
  });
});
