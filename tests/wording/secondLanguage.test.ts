import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

/** What the compiler says of a part of the program when its words come from another folder. */
function faultsWith(words: string): string[] {
  const config: unknown = ts.readConfigFile(path.join(projectFolder, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectFolder);
  const roots = ['src/explorer/explorerPage.ts', 'src/plan/problem/problem.ts'].map((file) => path.join(projectFolder, file));
  const program = ts.createProgram(roots, {
    ...options,
    noEmit: true,
    types: [],
    resolvePackageJsonImports: false,
    paths: { '#words/*': [`${words}/*`] },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const name = file ? path.relative(projectFolder, file.fileName).split(path.sep).slice(-2).join('/') : '';
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 160)}`;
  });
}

/** A folder in which the words of a language may stand: all else that they import is there by links. */
function copyBesideLinks(folder: string): string {
  const source = path.join(projectFolder, 'src');
  const wording = path.join(folder, 'src', 'wording');
  mkdirSync(wording, { recursive: true });
  for (const layer of readdirSync(source)) if (layer !== 'wording') symlinkSync(path.join(source, layer), path.join(folder, 'src', layer));
  for (const each of readdirSync(path.join(source, 'wording'))) symlinkSync(path.join(source, 'wording', each), path.join(wording, each));
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(folder, 'node_modules'));
  return wording;
}

describe('the words of a second language', () => {
  it('may stand in a folder of their own, which the compiler checks for what it lacks', () => {
    const words = path.join(copyBesideLinks(temporaryFolder()), 'second');
    cpSync(path.join(projectFolder, 'src', 'wording', 'ja'), words, { recursive: true });
    expect(faultsWith(words)).toEqual([]);
    const explorer = path.join(words, 'explorer.ts');
    const text = readFileSync(explorer, 'utf8');
    writeFileSync(explorer, text.replace(/^ {2}downloadFailed:.*\n/m, ''));
    expect(faultsWith(words)).toEqual([expect.stringMatching(/^explorer\/explorerPage\.ts: Property 'downloadFailed' does not exist/)]);
    writeFileSync(explorer, text);
    rmSync(path.join(words, 'problems.ts'));
    expect(faultsWith(words)).toContainEqual(expect.stringMatching(/problem\/problem\.ts: Cannot find module '#words\/problems\.ts'/));
  });
});
