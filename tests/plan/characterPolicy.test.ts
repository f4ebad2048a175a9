import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentCopy, type ContentFiles, readContentFiles } from '../../scripts/fuzz/contentFiles.ts';
import { characterProblems } from '../../src/plan/read/decodeText.ts';
import { checkSiteOptions } from '../../src/plan/check/checkPlanInformation.ts';
import { formatProblems } from '../../src/plan/problem/problem.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { completeContent } from '../setup/hostile/completeContent.ts';
import { schemaFields } from '../setup/hostile/schemaFields.ts';
import { placedFile } from '../setup/hostile/textPlaces.ts';

const minamo = fileURLToPath(new URL('../fixtures/minamo/content', import.meta.url));

const refused: readonly (readonly [name: string, character: string, code: string])[] = [
  ['a NUL', '\u0000', 'file-control'],
  ['a control of the upper half', '\u0085', 'file-control'],
  ['an override of direction', '\u202E', 'file-control'],
  ['an isolate of direction', '\u2066', 'file-control'],
  ['a mark of direction', '\u200F', 'file-control'],
  ['the mark of Arabic', '\u061C', 'file-control'],
  ['a zero-width space', '\u200B', 'file-control'],
  ['a word joiner', '\u2060', 'file-control'],
  ['a byte order mark', '\uFEFF', 'file-control'],
  ['a soft hyphen', '\u00AD', 'file-control'],
  ['a line separator', '\u2028', 'file-control'],
  ['a tag', '\u{E0041}', 'file-control'],
  ['a filler of hangul', '\u3164', 'file-control'],
  ['a half-width filler of hangul', '\uFFA0', 'file-control'],
  ['a Braille blank', '\u2800', 'file-control'],
  ['an annotation', '\uFFF9', 'file-control'],
  ['a noncharacter', '\uFFFE', 'file-control'],
  ['a variation of nothing', '\uFE05', 'file-control'],
  ['a private character', '\uE001', 'text-gaiji'],
  ['a number that is no character yet', '\u0378', 'text-gaiji'],
  ['a lost character', '\uFFFD', 'file-replacement'],
];

/** A place of a content file that takes a character: where in its text. */
interface Position {
  readonly file: string;
  readonly field: string;
  readonly offset: number;
}

/** One place of every field, and of what no field is: comments, keys, prose, headers, lists of checksums. */
function positions(files: ContentFiles): Position[] {
  const found = new Map<string, Position>();
  for (const [file, bytes] of files) {
    const text = bytes.toString('utf8');
    const add = (field: string, offset: number) => {
      if (!found.has(field)) found.set(field, { file, field, offset });
    };
    if (file.endsWith('/SHA256SUMS')) add('editions: SHA256SUMS', 70);
    if (file.startsWith('editions/')) continue;
    let offset = 0;
    for (const part of placedFile(file, text)) {
      const written = typeof part === 'string' ? part : part.written;
      if (typeof part !== 'string') add(part.field, offset + Math.min(1, written.length));
      offset += written.length;
    }
    const kind = file.replace(/\/.*(?=\.)/, '');
    const key = text.search(/^[a-z]\w+:|(?<=^- )\w+:/m);
    if (/\.(?:yaml|mdx?)$/.test(file) && key >= 0) add(`${kind}: key`, key + 1);
    if (file.endsWith('.yaml')) add(`${kind}: comment`, text.length - 1 + '\n# 注'.length);
    if (/\.mdx?$/.test(file)) add(`${kind}: comment`, text.indexOf('\n---\n') + 1 + '# 注'.length);
    if (file.startsWith('results/')) add('results: header', text.indexOf(','));
  }
  return [...found.values()];
}

/** The content with a comment in every file that takes one, so that there is one to spoil. */
function withComments(files: ContentFiles): ContentFiles {
  return new Map(
    [...files].map(([file, bytes]) => {
      const text = bytes.toString('utf8');
      if (/^[^/]+\.yaml$/.test(file)) return [file, Buffer.from(`${text.trimEnd()}\n# 注\n`)];
      return [file, /\.mdx?$/.test(file) ? Buffer.from(text.replace('\n---\n', '\n# 注釈\n---\n')) : bytes];
    }),
  );
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text
    .replace(/^\uFEFF/, '')
    .slice(0, offset - (text.startsWith('\uFEFF') ? 1 : 0))
    .replaceAll('\r\n', '\n')
    .split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Positions shared out so that in no round two of them stand in one line, since a line's first fault is told, nor in plan.yaml and a file that is only known by it: a source or an item. */
function rounds(files: ContentFiles, all: readonly Position[]): Position[][] {
  const shared: Position[][] = [];
  const isNamed = ({ file }: Position) => /^(?:sources|goals|initiatives)\//.test(file);
  const lineOf = ({ file, offset }: Position) => `${file} ${lineAndColumn(files.get(file)?.toString('utf8') ?? '', offset).line}`;
  for (const position of all) {
    const excludes = (other: Position) =>
      lineOf(other) === lineOf(position) ||
      (other.file === 'plan.yaml' && isNamed(position)) ||
      (position.file === 'plan.yaml' && isNamed(other));
    const round = shared.find((each) => !each.some(excludes));
    if (round) round.push(position);
    else shared.push([position]);
  }
  return shared;
}

describe('the policy for characters', () => {
  let folder: string;
  let copy: ContentCopy;
  let files: ContentFiles;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hiraku-characters-'));
    files = withComments(completeContent(await readContentFiles(minamo)));
    copy = await ContentCopy.make(minamo, path.join(folder, 'content'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('knows a place for every field, and is tried on content whose characters are sound', async () => {
    const known = new Set(positions(files).map(({ field }) => field));
    expect(schemaFields().filter(({ field }) => !known.has(field))).toEqual([]);
    expect([...known].filter((field) => /: (?:key|comment|header|SHA256SUMS|body.*)$|^sources: line$/.test(field)).sort())
      .toMatchInlineSnapshot(`
      [
        "departments.yaml: comment",
        "departments.yaml: key",
        "editions: SHA256SUMS",
        "goals.mdx: comment",
        "goals.mdx: key",
        "goals: body (.mdx)",
        "initiatives.md: comment",
        "initiatives.md: key",
        "initiatives: body (.md)",
        "notes.yaml: comment",
        "notes.yaml: key",
        "pages.mdx: comment",
        "pages.mdx: key",
        "pages: body (.mdx)",
        "plan.yaml: comment",
        "plan.yaml: key",
        "published.yaml: comment",
        "published.yaml: key",
        "results: comment",
        "results: header",
        "revisions.yaml: comment",
        "revisions.yaml: key",
        "sources: line",
        "synonyms.yaml: comment",
        "tombstones.yaml: comment",
        "tombstones.yaml: key",
      ]
    `);
    await copy.change(files);
    expect(new Set((await readPlan(copy.folder)).problems.map(({ code }) => code))).toEqual(new Set(['source-text-absent']));
    await copy.restore(files);
  });

  it.each(refused)('tells of %s at its place, wherever in the content it stands', async (_, character, code) => {
    for (const round of rounds(files, positions(files))) {
      const spoiled = new Map(files);
      const expected: string[] = [];
      for (const [file, bytes] of files) {
        let text = bytes.toString('utf8');
        const here = round.filter((position) => position.file === file).sort((a, b) => b.offset - a.offset);
        for (const { offset } of here) {
          const { line, column } = lineAndColumn(text, offset);
          expected.push(`${code} content/${file}:${line}:${column}`);
          text = text.slice(0, offset) + character + text.slice(offset);
        }
        if (here.length > 0) spoiled.set(file, Buffer.from(text));
      }
      await copy.change(spoiled);
      const { problems } = await readPlan(copy.folder);
      await copy.restore(spoiled);
      const told = new Set(problems.map((each) => `${each.code} ${each.file}:${each.line}:${each.column}`));
      expect(expected.filter((each) => !told.has(each))).toEqual([]);
      expect(problems.filter(({ found }) => character !== '\uFFFD' && found.includes(character))).toEqual([]);
    }
  });

  it.each(refused)('refuses %s in the variables for the site', (_, character) => {
    const problems = checkSiteOptions({ siteAddress: `https://city${character}.example`, basePath: `/plan${character}/` });
    expect(problems.map(({ code, file, column }) => `${code} ${file}:${column}`)).toEqual([
      'address-character HIRAKU_SITE_ADDRESS:13',
      'address-character HIRAKU_BASE_PATH:6',
    ]);
  });
});

describe(characterProblems, () => {
  it('tells the first character of each line and kind', () => {
    const text = '一\u200B行\u202E目\uE000\n\n三\uFFFD行目\u200B\n';
    expect(characterProblems(text, 'a.txt').map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'file-control 1:2',
      'text-gaiji 1:6',
      'file-replacement 3:2',
      'file-control 3:5',
    ]);
  });

  it('says in Japanese what was found between which letters, and how to mend it', () => {
    expect(formatProblems(characterProblems('計画のうち、朝市\u202Eの開催\n駅\uE000前\n', 'content/sources/plan.txt')))
      .toMatchInlineSnapshot(`
      "content/sources/plan.txt:1:9  目に見えない文字があります  [file-control]
        見つけたもの  計画のうち、朝市〔U+202E〕の開催
        書けるもの    目に見える文字と、空白、改行
        直し方        〔U+200B〕のように示した位置の、見えない文字を消してください。ほかの文書やWebページから貼り付けると入ることがあります。見つからないときは、前後の文字ごと消して入力しなおします。

      content/sources/plan.txt:2:2  外字など、ほかのパソコンでは読めない文字があります  [text-gaiji]
        見つけたもの  駅〔U+E000〕前
        書けるもの    どのパソコンでも同じに見える文字
        直し方        この文字（〔U+E000〕のように示しています）を、ふつうの文字か〓に置きかえてください。原資料の書き起こしを変えずに残すときだけは、plan.yaml の sources の gaiji にその番号を書き、引用する項目では〓と書きます。

      2件の問題があります。すべて直すまで、公開中のサイトは変わりません。"
    `);
  });

  it('finds the line and column of any such character in any text', () => {
    const characters = fc.constantFrom(...refused.map(([, character]) => character));
    const lines = fc.array(fc.constantFrom('朝', '市', '𠮷', 'a', ' ', '　')).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(lines), lines, characters, lines, fc.array(lines), (above, before, character, behind, below) => {
        const text = [...above, `${before}${character}${behind}`, ...below].join('\n');
        expect(characterProblems(text, 'a.txt')).toMatchObject([{ line: above.length + 1, column: before.length + 1 }]);
      }),
    );
  });

  it('tells 1,001 problems of a text that is full of them, and goes no further', () => {
    expect(characterProblems('\u200B\n'.repeat(100_000), 'a.txt')).toHaveLength(1001);
    expect(characterProblems('\u200B'.repeat(6_000_000), 'a.txt')).toHaveLength(1);
  });
});
