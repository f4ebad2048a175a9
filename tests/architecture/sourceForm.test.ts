import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './sourceFiles.ts';
import { undocumentedFunctions } from './undocumentedFunctions.ts';

const files = sourceFiles('src', 'scripts');
/** A list of words is as long as what it names. */
const modules = files.filter(({ file }) => file.startsWith('src/') && file.endsWith('.ts') && !file.startsWith('src/wording/'));

const longest = 250;
/** Folders that take in whatever has no place, and so end up holding everything. */
const catchAll = new Set(['utils', 'util', 'lib', 'libs', 'helpers', 'helper', 'common', 'shared', 'misc']);

function catchAllFolders(names: readonly string[]): string[] {
  return names.filter((name) =>
    path.posix
      .dirname(name)
      .split('/')
      .some((folder) => catchAll.has(folder.toLowerCase())),
  );
}

function barrels(sources: readonly SourceFile[]): string[] {
  const reexport = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*\bfrom\b[^;]*;?$/gm;
  return sources
    .filter(
      ({ file, text }) =>
        /(^|\/)index\.(ts|js)$/.test(file) ||
        (file.endsWith('.ts') &&
          reexport.test(text) &&
          text
            .replaceAll(reexport, '')
            .replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')
            .trim() === ''),
    )
    .map(({ file }) => file);
}

function tooLong(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ file, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    return lines > longest ? [`${file}: ${lines} lines`] : [];
  });
}

describe('the folders of the code', () => {
  it('are named after what they hold, never utils, lib or helpers', () => {
    expect(catchAllFolders(['src/utils/a.ts', 'src/plan/Helpers/b.ts', 'src/lib/c.ts', 'src/plan/utils.ts', 'src/library/d.ts'])).toEqual([
      'src/utils/a.ts',
      'src/plan/Helpers/b.ts',
      'src/lib/c.ts',
    ]);
    expect(catchAllFolders(files.map(({ file }) => file))).toEqual([]);
  });

  it('have no barrels', () => {
    const made: readonly SourceFile[] = [
      { file: 'src/plan/index.ts', text: 'const a = 1;' },
      { file: 'src/plan/all.ts', text: "/** All. */\nexport * from './a.ts';\nexport { b, type C } from './b.ts';\n" },
      { file: 'src/plan/own.ts', text: "export { b } from './b.ts';\nexport const a = 1;\n" },
      { file: 'src/pages/index.astro', text: '<p></p>' },
    ];
    expect(barrels(made)).toEqual(['src/plan/index.ts', 'src/plan/all.ts']);
    expect(barrels(files)).toEqual([]);
  });
});

describe('a folder', () => {
  it('has at most 25 files', () => {
    const folders = Map.groupBy(files, ({ file }) => path.posix.dirname(file));
    expect([...folders].flatMap(([folder, inside]) => (inside.length > 25 ? [`${folder}: ${inside.length} files`] : []))).toEqual([]);
  });
});

describe('the modules', () => {
  it(`have at most ${longest} lines`, () => {
    expect(
      tooLong([
        { file: 'src/long.ts', text: 'a\n'.repeat(251) },
        { file: 'src/short.ts', text: 'a\n'.repeat(250) },
      ]),
    ).toEqual(['src/long.ts: 251 lines']);
    expect(tooLong(modules)).toEqual([]);
  });
});

describe(undocumentedFunctions, () => {
  it.each([
    ['a function', 'export function a() {}', ['a (line 1)']],
    ['an async function', 'export async function a() {}', ['a (line 1)']],
    ['a generator', 'export function* a() {}', ['a (line 1)']],
    ['a default function', 'export default function a() {}', ['a (line 1)']],
    ['a default function without a name', 'export default function () {}', ['default (line 1)']],
    ['an arrow function', 'export const a = () => 1;', ['a (line 1)']],
    ['an arrow function of a declared type', 'export const a = (() => 1) satisfies () => number;', ['a (line 1)']],
    ['a function expression', 'export const a = function () {};', ['a (line 1)']],
    ['a function that is exported below', 'function a() {}\nexport { a };', ['a (line 1)']],
    ['a function that is exported below by another name', 'function a() {}\nexport { a as b };', ['a (line 1)']],
    ['a function with another comment only', '// Says a.\nexport function a() {}', ['a (line 2)']],
    ['two functions', 'export function a() {}\n\nexport function b() {}', ['a (line 1)', 'b (line 3)']],
    ['a function with a doc comment', '/** Says a. */\nexport function a() {}', []],
    ['an arrow function with a doc comment', '/** Says a. */\nexport const a = () => 1;', []],
    ['a function of its own', 'function a() {}', []],
    ['no function', 'export const a = 1;\nexport interface B {}\nexport type C = () => void;', []],
  ])('finds %s', (_, text, names) => {
    expect(undocumentedFunctions({ file: 'src/made.ts', text })).toEqual(names);
  });

  it.each(modules)('finds none in $file', (source) => {
    expect(undocumentedFunctions(source)).toEqual([]);
  });
});
